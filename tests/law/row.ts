// What a row written by hand from the sources says, as situations to be judged. Knows no rule file: the vocabulary alone,
// to try every other answer in the place of each answer that a row asks for.
import type { Category, Example, judge as judges, Law, Level } from '../../src/law/index.js';

type Judge = typeof judges;
type Values = Readonly<Record<string, readonly string[]>>;

/** The phases as the sources divide time, each by a day of the regional elections of 2024. */
export const PHASES = {
  before: '2024-09-21',
  determined: '2024-09-23',
  campaign: '2024-10-15',
  quiet: '2024-11-25',
  voting: '2024-11-27',
  after: '2024-11-28',
} as const;
export type PhaseName = keyof typeof PHASES;

/** The same phases in the general election of 2024. */
export const PEMILU: Record<PhaseName, string> = {
  before: '2023-11-12',
  determined: '2023-11-14',
  campaign: '2023-12-15',
  quiet: '2024-02-12',
  voting: '2024-02-14',
  after: '2024-02-15',
};

/** One row of the sources: what it charges with, and every answer under which it does. */
export type Row = {
  /** As the sources number it. */
  readonly row: string;
  readonly rule: string;
  readonly category: Category;
  readonly level: Level | null;
  readonly classes: readonly string[];
  /** Answers that each meet the row; every other answer of the same question must not. The first of each make the plain case. */
  readonly holds: Values;
  /** Answers of which the sources say nothing: not tried. */
  readonly open?: Values;
  /** What else is known, without bearing on the row. */
  readonly beside: Readonly<Record<string, string>>;
  readonly phases: readonly PhaseName[];
  readonly elections: readonly ('pilkada' | 'pemilu')[];
  readonly from: string;
  /** The row's own articles, whatever the day. */
  readonly cites: readonly string[];
  /** Where another rule stands in the row's place: a fact with its answers, and what is said then. */
  readonly instead?: readonly { readonly facts: Readonly<Record<string, string>>; readonly answer: string }[];
};

export type Probe = Pick<Example, 'facts' | 'contest' | 'office'> & {
  readonly name: string;
  readonly actOn: string;
  readonly rule: string;
  readonly charged: boolean;
  readonly answer: string | null;
  readonly level: string | null;
  readonly cites: readonly string[];
};

const CONTRACT = { answer: 'other-law', level: 'kontrak' };

type At = { readonly contest: string | null; readonly office: string | null; readonly actOn: string };

function plain(row: Row): Record<string, string> {
  const first = Object.fromEntries(Object.entries(row.holds).map(([fact, values]) => [fact, values[0] ?? '']));
  return { employment: row.classes[0] ?? '', ...row.beside, ...first };
}

function momentOf(row: Row, phase: PhaseName): At {
  return row.elections[0] === 'pilkada'
    ? { contest: 'pilkada-2024', office: 'wali-kota', actOn: PHASES[phase] }
    : { contest: 'pemilu-2024', office: 'presiden', actOn: PEMILU[phase] };
}

/** Without a contest somebody's word on determination gives the phase, so that a day can be tried by itself. */
function onDay(row: Row, actOn: string): At & { readonly determined: string } {
  return { contest: null, office: null, actOn, determined: row.phases.includes('before') ? 'no' : 'yes' };
}

function meets(row: Row, name: string, facts: Record<string, string>, at: At): Probe {
  const isContract = facts['employment'] === 'kontrak' && (row.category === 'ethics' || row.category === 'discipline');
  const told = isContract ? CONTRACT : { answer: row.category === 'crime' ? null : row.category, level: row.level };
  return { name: `${row.row}: ${name}`, facts, ...at, rule: row.rule, charged: true, ...told, cites: row.cites };
}

function misses(row: Row, name: string, facts: Record<string, string>, at: At, answer: string | null = null): Probe {
  return { name: `${row.row} not: ${name}`, facts, ...at, rule: row.rule, charged: false, answer, level: null, cites: [] };
}

/** Every situation in which a row must be found, or must not. */
export function probesOfRow(row: Row, law: Law): Probe[] {
  const facts = plain(row);
  const at = momentOf(row, row.phases[0] ?? 'before');
  return [
    ...byAnswer(row, law, facts, at),
    ...byPhase(row, facts),
    ...byClass(row, law, facts, at),
    ...(row.elections.length === 2 && row.category !== 'crime' ? byDay(row, facts) : []),
    ...(row.instead ?? []).map((i) => misses(row, JSON.stringify(i.facts), { ...facts, ...i.facts }, at, i.answer)),
  ];
}

function byAnswer(row: Row, law: Law, facts: Record<string, string>, at: At): Probe[] {
  return Object.entries(row.holds).flatMap(([fact, values]) => {
    const options = law.questions.find((q) => q.id === fact)?.options.map((o) => o.id) ?? [];
    const others = [...options, 'unknown'].filter((o) => !values.includes(o) && !(row.open?.[fact] ?? []).includes(o));
    return [
      ...values.flatMap((v) =>
        row.phases.map((phase) => meets(row, `${fact} ${v}, ${phase}`, { ...facts, [fact]: v }, momentOf(row, phase))),
      ),
      ...others.map((v) => misses(row, `${fact} ${v}`, { ...facts, [fact]: v }, at)),
    ];
  });
}

function byPhase(row: Row, facts: Record<string, string>): Probe[] {
  return row.elections.flatMap((election) =>
    (Object.keys(PHASES) as PhaseName[]).map((phase) => {
      const at = momentOf({ ...row, elections: [election] }, phase);
      return row.phases.includes(phase) ? meets(row, `${phase}, ${election}`, facts, at) : misses(row, `${phase}, ${election}`, facts, at);
    }),
  );
}

/** Part-time PPPK have existed since 13 January 2025 only, so nobody is tried as one before. */
const SINCE: Record<string, string> = { 'pppk-paruh-waktu': '2025-01-13', kontrak: '2023-01-03' };

function byClass(row: Row, law: Law, facts: Record<string, string>, at: At): Probe[] {
  const all = law.questions.find((q) => q.id === 'employment')?.options.map((o) => o.id) ?? [];
  return all.flatMap((employment) => {
    const theirs = { ...facts, employment };
    const since = SINCE[employment];
    if (!row.classes.includes(employment)) return [misses(row, employment, theirs, at)];
    if (!since) return [meets(row, employment, theirs, at)];
    if (row.category === 'crime' || row.elections.length === 1) return [];
    const [first, last] = [onDay(row, since), onDay(row, dayBefore(since))];
    return [
      meets(row, `${employment} since ${since}`, { ...theirs, determined: first.determined }, first),
      misses(row, `${employment} before ${since}`, { ...theirs, determined: last.determined }, last),
    ];
  });
}

/** The civil service act changed on 31 October 2023; the ground named is that of the day. */
function byDay(row: Row, facts: Record<string, string>): Probe[] {
  const [from, before] = [onDay(row, row.from), onDay(row, dayBefore(row.from))];
  const said = { ...facts, determined: from.determined };
  const begins = [meets(row, `from ${row.from}`, said, from), misses(row, `before ${row.from}`, said, before)];
  if (row.category !== 'ethics' && row.category !== 'discipline') return begins;
  const grounds = [
    ['2023-10-30', 'uu-5-2014/ps9/ayat2'],
    ['2023-10-31', 'uu-20-2023/ps9/ayat2'],
  ] as const;
  return [
    ...begins.map((probe) => (probe.charged ? { ...probe, cites: [...probe.cites, grounds[0][1]] } : probe)),
    ...grounds.map(([day, ground]) => {
      const probe = meets(row, `ground on ${day}`, said, onDay(row, day));
      return { ...probe, cites: [...probe.cites, ground] };
    }),
  ];
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** What is told otherwise than written down by hand, one line each. */
export function failuresIn(judge: Judge, law: Law, probes: readonly Probe[]): string[] {
  return probes.flatMap((probe) => {
    const found = judged(judge, law, probe);
    return found === null ? [] : [`${probe.name}: ${found}`];
  });
}

function judged(judge: Judge, law: Law, probe: Probe): string | null {
  const on = probe.actOn as Parameters<Judge>[2]['actOn'];
  const { answer, rules, flags } = judge(law, probe.facts, { actOn: on, stepOn: on, contest: probe.contest, office: probe.office });
  const own = [...rules, ...flags].find((r) => r.id === probe.rule);
  if (probe.answer !== null && answer !== probe.answer) return `answers ${answer}, not ${probe.answer}`;
  if (!probe.charged) return own ? 'is charged' : null;
  if (!own) return `is not charged; ${answer} by ${rules.map((r) => r.id).join(', ') || 'nothing'}`;
  if (own.level !== probe.level) return `level ${own.level ?? 'none'}, not ${probe.level ?? 'none'}`;
  const cited = own.articles.map((a) => a.id);
  const lacking = probe.cites.filter((id) => !cited.includes(id));
  return lacking.length > 0 ? `does not cite ${lacking.join(', ')}` : null;
}
