// The table of answers: around each of many situations, what every single changed fact, day or phase changes. It is
// written by `node tests/law/write-answers.mjs` and read by people: the difference of the file shows what a change of a
// rule changes. Pure, and given `judge`, so that any build of the engine can be held against it.
import type { citationsOn as cited, Example, judge as judges, Law } from '../../src/law/index.js';
import type { turningDays as turns } from '../../src/law/judge/turning-days.js';

type Judge = typeof judges;
export type Situation = Pick<Example, 'facts' | 'contest' | 'office'> & { readonly actOn: string };

/** A day of each phase, in the two elections whose calendars name every phase. */
const MOMENTS: readonly (readonly [name: string, contest: string, office: string, day: string])[] = [
  ['pilkada before', 'pilkada-2024', 'wali-kota', '2024-09-21'],
  ['pilkada after determination', 'pilkada-2024', 'wali-kota', '2024-09-23'],
  ['pilkada campaign', 'pilkada-2024', 'wali-kota', '2024-10-15'],
  ['pilkada quiet', 'pilkada-2024', 'wali-kota', '2024-11-25'],
  ['pilkada voting', 'pilkada-2024', 'wali-kota', '2024-11-27'],
  ['pilkada after', 'pilkada-2024', 'wali-kota', '2024-11-28'],
  ['pemilu before', 'pemilu-2024', 'presiden', '2023-11-12'],
  ['pemilu after determination', 'pemilu-2024', 'presiden', '2023-11-14'],
  ['pemilu campaign', 'pemilu-2024', 'presiden', '2023-12-15'],
  ['pemilu quiet', 'pemilu-2024', 'presiden', '2024-02-12'],
  ['pemilu voting', 'pemilu-2024', 'presiden', '2024-02-14'],
  ['pemilu after', 'pemilu-2024', 'presiden', '2024-02-15'],
];

/** What an answer says, in one line: answer, level, rules, pointers to crime, and what is lacking. */
export function outcomeOf(judge: Judge, law: Law, { facts, actOn, contest, office }: Situation): string {
  const on = actOn as Parameters<Judge>[2]['actOn'];
  try {
    const { answer, rules, flags, gaps } = judge(law, facts, { actOn: on, stepOn: on, contest, office });
    const levels = rules.flatMap((r) => (r.level ? [r.level] : []));
    const ids = (list: readonly { readonly id: string }[], mark: string): string[] => list.map((one) => `${mark}${one.id}`).sort();
    return [answer, ...new Set(levels), ...ids(rules, ''), ...ids(flags, '!'), ...gaps.map((g) => `?${g.question}`)].join(' ');
  } catch (error) {
    return `refused ${(error as { code?: string }).code ?? String(error)}`;
  }
}

type Changed = { readonly by: string; readonly value: string; readonly situation: Situation };

/** Every situation one step away: one fact changed or left out, another day on which the law turns, another phase. Another act is no step but another story. */
export function changesOf(law: Law, base: Situation, days: readonly string[]): Changed[] {
  const { determined: _said, ...facts } = base.facts;
  const inFacts = law.questions
    .filter((q) => q.id !== 'act')
    .flatMap((q) => {
      const values = q.kind === 'date' ? [dayBeside(base.actOn, -1), base.actOn, dayBeside(base.actOn, 1)] : q.options.map((o) => o.id);
      const changed = [...values, 'unknown'].filter((value) => value !== (base.facts[q.id] ?? 'unknown'));
      return changed.map((value) => ({
        by: q.id,
        value: named(value, base),
        situation: { ...base, facts: { ...base.facts, [q.id]: value } },
      }));
    });
  const inDays = ['no', 'yes'].flatMap((determined) =>
    days.map((day) => ({
      by: determined === 'no' ? 'day before determination' : 'day after determination',
      value: day,
      situation: { facts: { ...facts, determined }, actOn: day, contest: null, office: null },
    })),
  );
  const inPhases = MOMENTS.map(([value, contest, office, actOn]) => ({ by: 'phase', value, situation: { facts, contest, office, actOn } }));
  return [...inFacts, ...inDays, ...inPhases];
}

const named = (value: string, { actOn }: Situation): string =>
  ({ [dayBeside(actOn, -1)]: 'a day before', [actOn]: 'that day', [dayBeside(actOn, 1)]: 'a day after' })[value] ?? value;

function dayBeside(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** Each day on which the law turns, and the day before it, from the first day of the decree's predecessors on. */
export function daysOf(law: Law, turningDays: typeof turns): string[] {
  return [...new Set(turningDays(law).flatMap((day) => [dayBeside(day, -1), day]))].filter((day) => day >= '2014-01-14').sort();
}

/** One block of the table: the situation, its answer, then each change that changes the answer. */
export function blockOf(judge: Judge, law: Law, base: Situation, days: readonly string[]): string {
  const own = outcomeOf(judge, law, base);
  const told = changesOf(law, base, days).map(({ by, value, situation }) => ({ by, value, outcome: outcomeOf(judge, law, situation) }));
  const isDay = ({ by }: Told): boolean => by.startsWith('day ');
  const lines = [...grouped(told.filter((t) => !isDay(t) && t.outcome !== own)), ...stretches(told.filter(isDay))];
  return [headOf(base), `  = ${own}`, ...lines].join('\n');
}

type Told = { readonly by: string; readonly value: string; readonly outcome: string };

/** Values that lead to the same stand in one line. */
function grouped(told: readonly Told[]): string[] {
  const found = new Map<string, string[]>();
  for (const { by, value, outcome } of told) found.set(`${by}\t${outcome}`, [...(found.get(`${by}\t${outcome}`) ?? []), value]);
  return [...found].map(([key, values]) => key.replace('\t', `: ${values.join(', ')} → `)).map((line) => `  ${line}`);
}

/** Of days in their order, those on which the answer becomes another. */
function stretches(told: readonly Told[]): string[] {
  const turns = told.filter(({ by, outcome }, i) => told[i - 1]?.by !== by || told[i - 1]?.outcome !== outcome);
  return turns.map(({ by, value, outcome }) => `  ${by}: from ${value} → ${outcome}`);
}

export function headOf({ facts, actOn, contest, office }: Situation): string {
  const said = Object.entries(facts).map(([fact, value]) => `${fact}=${value}`);
  return [said.join(' '), actOn, contest ?? '-', office ?? '-'].join(' | ');
}

export function situationFrom(head: string): Situation {
  const [said = '', actOn = '', contest = '-', office = '-'] = head.split(' | ');
  const facts = Object.fromEntries(said.split(' ').map((pair) => pair.split('=') as [string, string]));
  return { facts, actOn, contest: contest === '-' ? null : contest, office: office === '-' ? null : office };
}

/** The blocks of the kept table, by the situation that heads each. */
export function blocksIn(table: string): string[] {
  return table
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('#'));
}

/** What each rule rests on, day by day: the days on which that changes, and the role in which each article stands. */
export function citationsTable(law: Law, citationsOn: typeof cited, days: readonly string[]): string {
  const lines = law.rules.flatMap((rule) => {
    const told = days.map((day) => {
      const cited = citationsOn(rule, day as Parameters<typeof citationsOn>[1]);
      return { by: rule.id, value: day, outcome: cited.map(({ id, role }) => `${role} ${id}`).join(', ') || 'no article' };
    });
    return stretches(told);
  });
  return lines.join('\n');
}
