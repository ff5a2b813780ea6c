import type { Tx } from '../kit/db.js';
import { daysBetween, type Day } from '../kit/dates.js';
import { VIAS } from '../intake/index.js';
import { contests, LEVELS, questionsFor, type Law } from '../law/index.js';
import { skeletonsOf, streamsBetween, type Bare } from '../ledger/index.js';
import { settledCases, type SettledCase } from '../procedure/index.js';
import type { Line, Orders, Population, Scope } from './publication.js';

/** What a value is called that stands in no list of today's: it is counted, never lost. */
const OTHER = 'other';
const NOT_REACHED = 'not-reached';

/** Days in bands, named by their first and last day: nobody can be found by the very day of a step. */
const BANDS = [
  [0, 7],
  [8, 14],
  [15, 30],
  [31, 60],
  [61, 90],
  [91, 180],
] as const;
const BEYOND = '181-';
const BAND_ORDER: readonly string[] = [...BANDS.map(([first, last]) => `${first}-${last}`), BEYOND, NOT_REACHED];

function bandOf(days: number | null): string {
  if (days === null) return NOT_REACHED;
  const band = BANDS.find(([, last]) => days <= last);
  return band ? band.join('-') : BEYOND;
}

const RESULTS = ['accept', 'refuse', 'transfer'] as const;
const GROUNDS = ['no-breach', 'not-proven', 'out-of-time', 'other-body', 'quashed', 'annulled'] as const;
const STAGES = ['before-hearing', 'heard', 'decided', 'objected', 'appealed'] as const;

/** The dimensions of each population, and the values each can take, in their fixed order. */
export function ordersOf(law: Law, population: Population): Orders {
  const options = (id: string): string[] => [
    ...(questionsFor(law).find((one) => one.id === id)?.options ?? []).map((option) => option.id),
    OTHER,
  ];
  if (population === 'reports') return { via: [...VIAS, OTHER] };
  if (population === 'screenings') return { result: [...RESULTS, OTHER], wait: BAND_ORDER };
  if (population === 'lapses') return {};
  return {
    act: options('act'),
    phase: [...(law.derived.find((one) => one.id === 'phase')?.options ?? []).map((option) => option.id), 'unknown', OTHER],
    class: options('employment'),
    outcome: [...LEVELS, ...GROUNDS, OTHER],
    stage: [...STAGES],
    ladder: ['none', 'within', 'below'],
    'to-hearing': BAND_ORDER,
    'to-decision': BAND_ORDER,
    whole: BAND_ORDER,
  };
}

/** Every scope there is: contests the calendar knows, and cases of none. */
export function scopesOf(law: Law): Scope[] {
  const contestsAndNone = ['', ...contests(law).map((contest) => contest.id)];
  return [
    ...(['reports', 'screenings', 'lapses'] as const).map((population) => ({ population, contest: '' })),
    ...contestsAndNone.map((contest) => ({ population: 'cases' as const, contest })),
  ];
}

/** Everything that may be counted between two days, both included, by scope. */
export async function linesBetween(tx: Tx, law: Law, from: Day, until: Day): Promise<(scope: Scope) => readonly Line[]> {
  const reports = await skeletonsOf(tx, 'report', await streamsBetween(tx, 'report', from, until));
  const lapses = await skeletonsOf(tx, 'clock', await streamsBetween(tx, 'clock', from, until));
  const cases = await settledCases(tx, law, from, until);
  const isWithin = ({ on }: Line): boolean => on >= from && on <= until;
  return (scope) => {
    const orders = ordersOf(law, scope.population);
    const lines =
      scope.population === 'reports'
        ? [...reports.values()].flatMap(receivedIn)
        : scope.population === 'screenings'
          ? [...reports.values()].flatMap(screenedIn)
          : scope.population === 'lapses'
            ? [...lapses.values()].flatMap(lapsedIn)
            : cases.filter((one) => contestOf(law, one) === scope.contest).map(lineOf);
    return lines.filter(isWithin).map((line) => known(line, orders));
  };
}

/** A case of a contest that the calendar no longer knows counts among those of none. */
const contestOf = (law: Law, { contest }: SettledCase): string => contests(law).find(({ id }) => id === contest)?.id ?? '';

const skeleton = (event: Bare): Readonly<Record<string, unknown>> => event.skeleton as Readonly<Record<string, unknown>>;

const receivedIn = (events: readonly Bare[]): Line[] =>
  events.filter((one) => one.kind === 'received').map((one) => ({ on: one.on, values: { via: String(skeleton(one)['via']) } }));

/** A report counts when it was screened to an end; asking the reporter is no end, and a report taken up again counts again. */
function screenedIn(events: readonly Bare[]): Line[] {
  const received = events.find((one) => one.kind === 'received');
  return events
    .filter((one) => one.kind === 'screened' && skeleton(one)['outcome'] !== 'ask')
    .map((one) => ({
      on: one.on,
      values: { result: String(skeleton(one)['outcome']), wait: bandOf(received ? daysBetween(received.on, one.on) : null) },
    }));
}

const lapsedIn = (events: readonly Bare[]): Line[] =>
  events.filter((one) => one.kind === 'lapsed').map((one) => ({ on: one.on, values: {} }));

const lineOf = ({ on, act, phase, employmentClass, outcome, stage, ladder, days }: SettledCase): Line => ({
  on,
  values: {
    act,
    phase,
    class: employmentClass,
    outcome,
    stage,
    ladder,
    'to-hearing': bandOf(days.toHearing),
    'to-decision': bandOf(days.toDecision),
    whole: bandOf(days.whole),
  },
});

/** A value of a list that has changed since stands as `other`. */
function known(line: Line, orders: Orders): Line {
  const values = Object.entries(orders).map(([dimension, order]) => {
    const value = line.values[dimension as keyof typeof line.values] ?? OTHER;
    return [dimension, order.includes(value) ? value : (order.at(-1) ?? OTHER)];
  });
  return { on: line.on, values: Object.fromEntries(values) as Line['values'] };
}
