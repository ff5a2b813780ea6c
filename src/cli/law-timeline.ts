import { longDay } from '../kit/dates.js';
import type { Lang } from '../kit/text.js';
import { articleById, articleLabel, replayTimeline, timelineById } from '../law/index.js';
import type { Law, Open, ReplayedSpan, Timeline } from '../law/index.js';
import type { Answered, Sub } from './law-answer.js';
import { refuseExtra } from './law-ask.js';
import { timelineDocument, timelinesDocument } from './law-documents.js';
import { lawFrom } from './law-input.js';
import { OPEN_WORDS, STATE_WORDS, timelineText as t } from './law-timeline.text.js';

/** `law timeline`: a published timeline on the law's own periods: which were over, whose, by how many days, which are open. */
export const timelineCommand: Sub = {
  usage: 'npx nirpihak law timeline ID [--lang id|en] [--law folder] [--json]   (law timeline --list)',
  options: { list: { type: 'boolean' } },
  run: async (values, [id, ...extra], lang): Promise<Answered> => {
    refuseExtra(extra);
    const law = lawFrom(values);
    if (values['list'] || id === undefined) return listed(law, lang);
    const timeline = timelineById(law, id);
    const spans = replayTimeline(law, timeline);
    return { json: timelineDocument(law, timeline, spans), text: timelineLines(law, timeline, spans, lang).join('\n') };
  },
};

function listed(law: Law, lang: Lang): Answered {
  return { json: timelinesDocument(law), text: law.timelines.map((one) => `${one.id}  ${one.title[lang]}`).join('\n') };
}

function timelineLines(law: Law, timeline: Timeline, spans: readonly ReplayedSpan[], lang: Lang): string[] {
  return [
    timeline.title[lang],
    '',
    `${t.published[lang]} (${t.source[lang]}: ${timeline.source})`,
    ...timeline.events.map(({ on, what }) => `  ${longDay(on, lang)}  ${what[lang]}`),
    `  ${timeline.note[lang]}`,
    '',
    t.counted[lang],
    ...spans.flatMap((span) => ['', ...spanLines(law, span, lang)]),
    '',
    t.noPerson[lang],
  ];
}

function spanLines(law: Law, one: ReplayedSpan, lang: Lang): string[] {
  const last = one.dueOn && `, ${t.until[lang]} ${longDay(one.dueOn, lang)}`;
  const done = one.ended && `, ${t.done[lang]} ${longDay(one.ended.on, lang)}`;
  return [
    `${one.office[lang]}: ${one.name[lang]}`,
    `  ${t.from[lang]} ${longDay(one.startedOn, lang)}${last ?? ''}${done ?? ''}`,
    `  ${outcome(one, lang)}`,
    ...one.open.map((open) => `  ${openLine(one, open, lang)}`),
    `  ${t.rests[lang]}: ${basis(law, one, lang)}`,
  ];
}

function outcome({ state, late }: ReplayedSpan, lang: Lang): string {
  if (!late) return STATE_WORDS[state][lang].toUpperCase();
  const days = `${late.calendarDays} ${t.days[lang]} (${t.workingDays[lang]}: ${late.workingDays})`;
  return `${STATE_WORDS[state][lang].toUpperCase()} ${days}`;
}

function openLine({ span, counted, otherwise }: ReplayedSpan, open: Open, lang: Lang): string {
  const why = {
    length: counted?.deadline.note[lang],
    'day-off': otherwise && (otherwise.late ? t.movedLate : t.movedKept)[lang].replace('{on}', longDay(otherwise.dueOn, lang)),
    assumed: span.onlyIf?.[lang],
    'no-length': span.whoCanSettle?.[lang],
  }[open];
  return [OPEN_WORDS[open][lang], why].filter(Boolean).join(': ');
}

function basis(law: Law, { articles, counted }: ReplayedSpan, lang: Lang): string {
  const own = counted?.deadline.officeStandard ? `; ${t.officeStandard[lang]}` : '';
  const cited = articles.map((id) => {
    return articleLabel(law, id, lang) + (articleById(law, id).verified ? '' : ` (${t.notCompared[lang]})`);
  });
  return cited.join(', ') + own;
}
