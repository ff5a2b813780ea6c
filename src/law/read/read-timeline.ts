import { SPAN_STATES } from '../timeline.js';
import type { Span, Timeline } from '../timeline.js';
import { aDay, bilingual, listOf, oneOf, orElse, orNull, record, text, whereIs, whole, wrong } from './shape.js';
import type { Reader } from './shape.js';

const expectation = record({ state: oneOf(...SPAN_STATES), dueOn: orNull(aDay), calendarDaysLate: orNull(whole) });

const fields = record({
  deadline: orNull(text),
  step: orNull(bilingual),
  office: orNull(bilingual),
  whoCanSettle: orNull(bilingual),
  articles: orElse(listOf(text), []),
  from: orNull(text),
  afterLastDayOf: orNull(text),
  until: orNull(text),
  onlyIf: orNull(bilingual),
  expect: expectation,
});

const span: Reader<Span> = (spot) => {
  const read = fields(spot);
  const isNamed = read.deadline !== null || (read.step !== null && read.office !== null && read.whoCanSettle !== null);
  if (!isNamed)
    return wrong(spot, {
      id: 'sebut jangka waktunya, atau langkah dengan kantornya dan siapa yang dapat memastikan lamanya',
      en: 'name a deadline, or a step with its office and who can settle its length',
    });
  if ((read.from === null) === (read.afterLastDayOf === null))
    return wrong(spot, {
      id: 'mulai dari satu kejadian, atau afterLastDayOf satu jangka waktu',
      en: 'begin it either from an event or afterLastDayOf a period',
    });
  return { ...read, where: whereIs(spot) };
};

const timeline = record({
  id: text,
  title: bilingual,
  contest: orNull(text),
  source: text,
  note: bilingual,
  events: listOf(record({ id: text, on: aDay, what: bilingual })),
  spans: listOf(span),
});

export const readTimeline: Reader<Timeline> = (spot) => ({ ...timeline(spot), where: whereIs(spot) });
