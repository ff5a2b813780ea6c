import { nextQuestion, UNKNOWN, type Facts, type Moment, type Question } from '../../law/index.js';
import { CONTEST, DAY, type Stated } from './stated.js';
import type { Setting } from './setting.js';

/** One question as the person meets it. `name` is its field: a fact of the vocabulary, the day, or the election. */
export type Asked =
  | { readonly kind: 'fact'; readonly name: string; readonly question: Question }
  | { readonly kind: 'day'; readonly name: typeof DAY }
  | { readonly kind: 'contest'; readonly name: typeof CONTEST };

/** The way from the first question to the first one without an answer. */
export type Walk = {
  readonly steps: readonly Asked[];
  /** Null once no answer could change the result any more. */
  readonly next: Asked | null;
  /** What was said on this way; answers that no longer matter have fallen away. */
  readonly stated: Stated;
};

/** Asks again from the beginning, always what narrows most, and takes the answers that are already there. */
export function walk(setting: Setting, pool: Stated): Walk {
  const steps: Asked[] = [];
  let stated: Stated = { facts: {}, actOn: pool.actOn, contest: null };
  for (;;) {
    const next = nextStep(setting, pool, stated, steps);
    if (next === null || !has(pool, next)) return { steps, next, stated };
    steps.push(next);
    stated = take(stated, pool, next);
  }
}

/** The day is asked where the election calendar matters; until then it is today, and can be changed. */
function nextStep(setting: Setting, pool: Stated, stated: Stated, steps: readonly Asked[]): Asked | null {
  const asked = nextQuestion(setting.law, stated.facts, { ...momentOf(setting, stated), contestAsked: stated.contest !== null });
  if (asked === null) return null;
  if (asked.kind === 'fact') return { kind: 'fact', name: asked.question.id, question: asked.question };
  const isDaySaid = steps.some(({ kind }) => kind === 'day');
  return isDaySaid ? { kind: 'contest', name: CONTEST } : { kind: 'day', name: DAY };
}

function has(pool: Stated, asked: Asked): boolean {
  if (asked.kind === 'day') return pool.actOn !== null;
  return asked.kind === 'contest' ? pool.contest !== null : pool.facts[asked.name] !== undefined;
}

function take(stated: Stated, pool: Stated, asked: Asked): Stated {
  if (asked.kind === 'day') return { ...stated, actOn: pool.actOn };
  if (asked.kind === 'contest') return { ...stated, contest: pool.contest };
  return { ...stated, facts: { ...stated.facts, [asked.name]: pool.facts[asked.name] } as Facts };
}

/** When and where, for the engine; the step is today's. */
export function momentOf({ today }: Setting, { actOn, contest }: Stated): Moment {
  const at = { actOn: actOn ?? today, stepOn: today };
  if (contest === null || contest === UNKNOWN) return { ...at, contest: null };
  const [id = '', office = ''] = contest.split('/');
  return { ...at, contest: id, office: office || null };
}
