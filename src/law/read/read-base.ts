import type { Contest, PoseList } from '../contest.js';
import type { Deadline } from '../deadline.js';
import type { Calendar, Holiday } from '../count/holiday.js';
import type { Article, Instrument } from '../instrument.js';
import { wordsOfPath } from '../instrument.js';
import type { Example, Route } from '../law.js';
import { CATEGORIES, LEVELS } from '../rule.js';
import type { Question } from '../question.js';
import type { Comparison } from '../register.js';
import type { Competence, EmploymentClass, Sanction } from '../sanction.js';
import { aDay, bilingual, listOf, mapOf, notYet, oneOf, orElse, orNull, record, text, whereIs, whole, wrong, yesNo } from './shape.js';
import type { Reader, Spot } from './shape.js';
import type { Day } from '../../kit/dates.js';
import type { Bilingual } from '../../kit/text.js';

/** Adds the place of a record to what was read there. */
function placed<T extends object>(reader: Reader<T>): Reader<T & { readonly where: ReturnType<typeof whereIs> }> {
  return (spot) => ({ ...reader(spot), where: whereIs(spot) });
}

const article = placed(
  record({
    id: text,
    label: orNull(bilingual),
    gist: bilingual,
    seen: oneOf('text', 'secondary', 'memory', 'not-seen'),
    verified: orElse(notYet, false),
    note: orNull(bilingual),
  }),
);

const instrument = placed(
  record({
    id: text,
    number: text,
    title: bilingual,
    short: bilingual,
    inForceFrom: aDay,
    inForceUntil: orNull(aDay),
    dateNote: orNull(bilingual),
    replacedBy: orNull(text),
    sources: listOf(text),
    isLaw: orElse(yesNo, true),
    verified: orElse(notYet, false),
    note: bilingual,
    articles: listOf((spot) => ({ read: article(spot), spot })),
  }),
);

export const readInstrument: Reader<Instrument> = (spot) => {
  const read = instrument(spot);
  const labelled = ({ read: a, spot: at }: (typeof read.articles)[number]): Article => ({
    ...a,
    id: `${read.id}/${a.id}`,
    label: a.label ?? labelFromPath(read.short, a.id, at),
    comparison: null,
    entrySha256: '',
  });
  return { ...read, articles: read.articles.map(labelled) };
};

function labelFromPath(short: Bilingual, path: string, spot: Spot): Bilingual {
  return (
    wordsOfPath(short, path) ??
    wrong(spot, {
      id: `beri pasal ${path} label: alamatnya bukan psN, ayatN, huruf, atau angka`,
      en: `give article ${path} a label: its path is not made of psN, ayatN, a letter or a number`,
    })
  );
}

const option = record({ id: text, label: bilingual, help: orNull(bilingual) });
const question = placed(
  record({
    id: text,
    kind: oneOf('choice', 'date'),
    ask: bilingual,
    self: orNull(bilingual),
    help: bilingual,
    options: orElse(listOf(option), []),
  }),
);

export const readQuestions: Reader<{ questions: readonly Question[]; derived: readonly Question[]; coversFrom: Day | null }> = record({
  questions: listOf(question),
  derived: listOf(question),
  coversFrom: orNull(aDay),
});

const employmentClass: Reader<EmploymentClass> = placed(
  record({
    id: text,
    name: bilingual,
    ladder: orNull(oneOf('asn', 'kontrak')),
    reachedBy: listOf(text),
    inForceFrom: aDay,
    inForceUntil: orNull(aDay),
    note: orNull(bilingual),
  }),
);

const level = oneOf(...LEVELS);

const sanction: Reader<Sanction> = placed(
  record({
    id: text,
    name: bilingual,
    level,
    ladder: oneOf('asn', 'kontrak'),
    inForceFrom: orNull(aDay),
    inForceUntil: orNull(aDay),
    waitsFor: orNull(bilingual),
    effects: bilingual,
    durationMonths: orNull(whole),
    template: text,
    remedy: orElse(oneOf('objection', 'appeal'), 'objection'),
    articles: listOf(text),
    onlyFor: orNull(listOf(text)),
    unsettledFor: orElse(listOf(text), []),
    verified: orElse(notYet, false),
    note: orNull(bilingual),
  }),
);

const competence: Reader<Competence> = record({
  id: text,
  levels: listOf(level),
  posts: listOf(text),
  official: bilingual,
  settled: yesNo,
  articles: listOf(text),
  verified: orElse(notYet, false),
  note: bilingual,
});

export const readSanctions: Reader<{
  classes: readonly EmploymentClass[];
  sanctions: readonly Sanction[];
  competences: readonly Competence[];
}> = record({ classes: listOf(employmentClass), sanctions: listOf(sanction), competences: listOf(competence) });

const category = oneOf(...CATEGORIES);

const deadline = placed(
  record({
    id: text,
    name: bilingual,
    length: whole,
    unit: oneOf('working', 'calendar', 'hours'),
    dayZero: oneOf('excluded', 'included'),
    dayZeroNote: orNull(bilingual),
    nature: oneOf('duty', 'right', 'effect'),
    owner: text,
    starts: bilingual,
    startsFor: orElse(listOf(category), []),
    contestKind: orNull(oneOf('pemilu', 'pilkada')),
    rollForward: orNull(yesNo),
    lapse: bilingual,
    articles: listOf(text),
    addressees: orElse(listOf(record({ posts: listOf(text), to: bilingual })), []),
    officeStandard: orElse(yesNo, false),
    settled: yesNo,
    readings: orElse(listOf(record({ id: oneOf('at-most', 'at-least'), text: bilingual, source: text })), []),
    verified: orElse(notYet, false),
    note: bilingual,
  }),
);

const deadlineFile = record({ offices: mapOf(bilingual), deadlines: listOf((spot) => ({ read: deadline(spot), spot })) });

export const readDeadlines: Reader<readonly Deadline[]> = (spot) => {
  const { offices, deadlines } = deadlineFile(spot);
  return deadlines.map(({ read, spot: at }) => ({
    ...read,
    owner: {
      id: read.owner,
      name:
        offices[read.owner] ?? wrong(at, { id: `pemilik ${read.owner} tidak ada di offices`, en: `owner ${read.owner} is not in offices` }),
    },
  }));
};

const route: Reader<Route> = record({
  id: text,
  duty: text,
  from: aDay,
  until: orNull(aDay),
  body: bilingual,
  settled: yesNo,
  articles: listOf(text),
  verified: orElse(notYet, false),
  note: bilingual,
});

export const readRoutes: Reader<readonly Route[]> = (spot) => record({ routes: listOf(route) })(spot).routes;

const dayOff = record({ on: aDay, kind: oneOf('P', 'C'), id: text, en: text, estimated: orElse(yesNo, false) });
const calendar = placed(
  record({
    year: whole,
    decree: text,
    jointLeaveDecree: text,
    source: text,
    verified: orElse(notYet, false),
    note: bilingual,
    expect: record({ national: whole, jointLeave: whole }),
    days: listOf(dayOff),
  }),
);

export const readCalendar: Reader<Calendar> = (spot) => {
  const read = calendar(spot);
  const holiday = ({ on, kind, id, en, estimated }: ReturnType<typeof dayOff>): Holiday => ({
    on,
    name: { id, en },
    estimated,
    kind: kind === 'P' ? 'national-holiday' : 'joint-leave',
    decree: kind === 'P' ? read.decree : read.jointLeaveDecree,
  });
  return { ...read, days: read.days.map(holiday) };
};

const span = record({ from: aDay, until: aDay });
const pose = record({ id: text, hand: text, name: bilingual, advice: oneOf('avoid', 'fine'), why: bilingual });
const poses: Reader<PoseList> = record({ source: text, dateSeen: aDay, note: bilingual, list: listOf(pose) });

const contest = placed(
  record({
    id: text,
    kind: oneOf('pemilu', 'pilkada'),
    name: bilingual,
    example: yesNo,
    offices: listOf(record({ id: text, name: bilingual, determinedOn: orNull(aDay), note: orNull(bilingual) })),
    campaign: orNull(span),
    quiet: orNull(span),
    votingOn: orNull(aDay),
    poses: orNull(poses),
    sources: listOf(text),
    verified: orElse(notYet, false),
    note: bilingual,
  }),
);

export const readContest: Reader<Contest> = (spot) => {
  const { example, ...rest } = contest(spot);
  return { ...rest, isExample: example };
};

const expectation = record({
  answer: orNull(text),
  level: orNull(level),
  refusal: orNull(text),
  rules: orElse(listOf(text), []),
  articles: orElse(listOf(text), []),
  gaps: orElse(listOf(text), []),
});

const example: Reader<Example> = placed(
  record({
    id: text,
    title: bilingual,
    published: orNull(text),
    facts: mapOf(text),
    actOn: aDay,
    stepOn: orNull(aDay),
    contest: orNull(text),
    office: orNull(text),
    expect: expectation,
    differs: orNull(bilingual),
    note: orNull(bilingual),
  }),
);

export const readExamples: Reader<readonly Example[]> = (spot) => record({ examples: listOf(example) })(spot).examples;

const sha256: Reader<string> = (spot) =>
  /^[0-9a-f]{64}$/.test(String(spot.value))
    ? String(spot.value)
    : wrong(spot, { id: 'tulis SHA-256: 64 angka dan huruf a sampai f', en: 'write a SHA-256: 64 digits and letters a to f' });

const comparison: Reader<Comparison> = placed(
  record({ article: text, by: text, on: aDay, textSha256: sha256, entrySha256: sha256, note: orNull(text) }),
);

export const readRegister: Reader<readonly Comparison[]> = (spot) => record({ verified: listOf(comparison) })(spot).verified;
