import { contests, nextQuestion, questionsFor } from '../law/index.js';
import type { Count, Due, Facts, Judgement, Law, Moment, ReplayedSpan, Timeline } from '../law/index.js';

/**
 * The documents of the machine interface (docs/law-interface.schema.json). Fields may be added; none changes its meaning or goes
 * away without a new number in `format`. Places in files are ours alone and are left out.
 */
export function judgementDocument(law: Law, facts: Facts, at: Moment, judgement: Judgement): object {
  const { actOn, stepOn, contest, office } = at;
  const next = nextQuestion(law, facts, at);
  return {
    kind: 'judgement',
    law: { version: law.version },
    asked: { facts, actOn, stepOn, contest, office: office ?? null },
    ...(withoutPlaces(judgement) as object),
    next: next === null ? null : next.kind === 'contest' ? 'contest' : next.question.id,
    decides: false,
  };
}

export function dueDocument(law: Law, from: string, week: 5 | 6, due: Due): object {
  return {
    kind: 'due',
    law: { version: law.version },
    asked: { deadline: due.deadline.id, from, week },
    ...(withoutPlaces(due) as object),
  };
}

/** Working days counted back from a day; no period of the law is named, so that none is said to be kept. */
export function beforeDocument(law: Law, asked: { before: string; days: number; week: 5 | 6 }, { on, days }: Count): object {
  return { kind: 'before', law: { version: law.version }, asked, on, days: withoutPlaces(days) };
}

export function deadlinesDocument(law: Law): object {
  return { kind: 'deadlines', law: { version: law.version }, deadlines: withoutPlaces(law.deadlines) };
}

/** The vocabulary of facts, what the calendar adds, and the contests that `--contest` and `--office` may name. */
export function questionsDocument(law: Law): object {
  return {
    kind: 'questions',
    law: { version: law.version },
    questions: withoutPlaces(questionsFor(law)),
    derived: withoutPlaces(law.derived),
    contests: withoutPlaces(contests(law)),
  };
}

/** Every rule with its conditions, and every article it may cite. */
export function rulesDocument(law: Law): object {
  return {
    kind: 'rules',
    law: { version: law.version },
    rules: withoutPlaces(law.rules),
    instruments: withoutPlaces(law.instruments),
  };
}

/** A published timeline and what the law's own periods say of it. */
export function timelineDocument(law: Law, timeline: Timeline, spans: readonly ReplayedSpan[]): object {
  const { id, title, contest, source, note, events } = timeline;
  return {
    kind: 'timeline',
    law: { version: law.version },
    timeline: { id, title, contest, source, note, events },
    spans: spans.map(replayed),
    decides: false,
  };
}

function replayed({ span, counted, ...told }: ReplayedSpan): object {
  const period = counted && { id: counted.deadline.id, days: counted.days, settled: counted.deadline.settled, note: counted.deadline.note };
  return { ...told, period, onlyIf: span.onlyIf, whoCanSettle: span.whoCanSettle };
}

export function timelinesDocument(law: Law): object {
  const timelines = law.timelines.map(({ id, title, contest, source, events }) => ({ id, title, contest, source, events }));
  return { kind: 'timelines', law: { version: law.version }, timelines };
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (k === 'where' ? [] : [[k, withoutPlaces(v)]])));
}
