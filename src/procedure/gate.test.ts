import { describe, expect, it } from 'vitest';
import { day, type Day } from '../kit/dates.js';
import type { AccountId, CaseId, FileId, LetterId, ReportId } from '../kit/ids.js';
import type { AllegedRule, CaseState, ElementFinding } from './case.js';
import type { EventKind, Skeletons } from './events.js';
import { apply, fold, type Step } from './fold.js';
import { guards, type GuardName } from './guards.js';
import { transitions, type Row } from './transitions.js';

// Every sequence of commands, explored to the end: rows of the table, each with the inputs that matter to a guard, on
// three days (before the hearing, after it, after the day of effect). Days may run backwards here: more paths, not fewer.
const [BEFORE, HEARING, AFTER, OBJECTION, EFFECT, LATE] = ['2026-10-20', '2026-11-02', '2026-11-10', '2026-12-01', '2026-12-02', '2026-12-15'].map(day) as [Day, Day, Day, Day, Day, Day];
const TODAYS: readonly Day[] = [BEFORE, AFTER, LATE];

const account = (name: string): AccountId => name as AccountId;
const file = 'file' as FileId;
const letter = 'letter' as LetterId;
const ethics: AllegedRule = { rule: 'e', category: 'ethics', level: 'moral', elements: ['a', 'b'] };
const severe: AllegedRule = { rule: 'd', category: 'discipline', level: 'berat', elements: ['a', 'b'] };

const opened: Step = {
  kind: 'opened', on: BEFORE, version: 1, skeleton: {
    number: '0001/2026', actOn: BEFORE, act: 'post', contest: null, office: null, employmentClass: 'pns', reports: ['r' as ReportId], officer: account('officer'),
    screeners: [account('screener')], reporters: [], evidence: [{ file, source: 'report', isSetAside: true }],
  } satisfies Skeletons['opened'],
};

const person = (name: string, part: 'superior' | 'examiner' | 'decider' | 'objection-decider', seat: 'chair' | 'secretary' | 'member' | null = null) => ({ account: account(name), part, seat, acting: null });
const TEAMS: Skeletons['people-assigned'][] = [
  { people: [person('superior', 'superior'), person('x', 'examiner'), person('decider', 'decider')] },
  { people: [person('superior', 'superior'), person('superior', 'examiner', 'chair'), person('x', 'examiner', 'secretary'), person('y', 'examiner', 'member'), person('decider', 'decider')] },
  { people: [person('decider', 'decider'), person('decider', 'examiner')] },
  { people: [person('screener', 'decider')] },
  { people: [person('other', 'objection-decider')] },
  { people: [person('decider', 'objection-decider')] },
];

function findings(state: CaseState): Skeletons['deliberated'][] {
  const all = (finding: 'proven' | 'not-proven', isAnswerAddressed: boolean): ElementFinding[] =>
    state.alleged.flatMap((rule) => rule.elements.map((element) => ({ rule: rule.rule, element, finding, evidence: [file], isAnswerAddressed })));
  const proven = all('proven', true);
  const lists = [proven, all('proven', false), all('not-proven', true), proven.slice(1), proven.map((one) => ({ ...one, evidence: [] }))];
  return lists.map((elements) => ({ by: account('x'), elements }));
}

const clock = (deadline: string, dueOn: Day) => ({ deadline, from: BEFORE, dueOn });
const sanction = { id: 's', level: 'moral', months: null, isOutsideRange: false } as const;
const hearing = { heldOn: HEARING, how: 'in-person', respondentSigned: true, hadAdviser: false, letter } as const;
const objectionDecision = (outcome: 'uphold' | 'lighten' | 'quash' | 'not-accepted') => ({ letter, by: account('other'), outcome, sanction: outcome === 'lighten' ? sanction : null });

type Variants = { readonly [K in EventKind]: (state: CaseState, row: Row) => readonly Skeletons[K][] };
const round = (row: Row): 1 | 2 => (row.command.includes('second') ? 2 : 1);

/** What each step may carry, as far as a guard or the fold looks at it. */
const variants: Variants = {
  'opened': () => [],
  'people-assigned': () => TEAMS,
  'tie-declared': () => [{ account: account('decider') }, { account: account('x') }],
  'facts-recorded': () => [{ actOn: BEFORE, act: 'post', contest: null, office: null, employmentClass: 'pns', answers: {}, evidence: {}, advice: { answer: 'ethics', rules: ['e'], version: 'v', stepOn: BEFORE } }],
  'rules-chosen': () => [{ rules: [ethics] }, { rules: [severe] }],
  'evidence-added': () => [],
  'evidence-set-aside': () => [{ file }],
  'basis-recorded': () => [{ file }],
  'evidence-served': () => [{ file, shown: file }],
  'case-linked': () => [],
  'summons-drafted': (_, row) => [{ round: round(row), letter, reading: 'at-least', hearingOn: HEARING, hearingTime: '09.00' }],
  'summons-issued': (_, row) => [{ round: round(row), clocks: [] }],
  'summons-withdrawn': (_, row) => [{ round: round(row) }],
  'service-recorded': (_, row) => [{ round: round(row), way: 'by-hand', receivedOn: BEFORE, receipt: file, clocks: [clock('summons-1-gap', HEARING)] }],
  'access-lost': () => [{ via: 'page' }],
  'access-reissued': () => [{}],
  'access-replaced': (state) => [{ receipt: file, hearingOn: null, clocks: state.clocks.filter((one) => one.state === 'suspended').map(({ deadline, from, dueOn }) => ({ deadline, from, dueOn })) }],
  'replied': () => [],
  'adviser-named': () => [],
  'time-asked': () => [{ via: 'page' }],
  'time-answered': (state) => [{ number: state.timeRequests.find((one) => one.answer === null)?.number ?? 1, granted: true, hearingOn: HEARING, hearingTime: '09.00', clocks: [clock('summons-1-gap', HEARING)] }],
  'missed': (_, row) => [{ round: round(row), hearingOn: HEARING, clocks: [] }],
  'no-show-drafted': () => [{ letter }],
  'no-show-issued': () => [{ letter }],
  'hearing-minuted': () => [hearing],
  'bap-issued': () => [{ letter }],
  'statement-added': () => [],
  'deliberated': findings,
  'decision-drafted': () => [{ letter, by: account('decider'), acting: null, sanction, rules: ['e'], lawVersion: 'v' }],
  'clearing-drafted': () => [{ letter, by: account('decider'), acting: null, outcome: 'not-proven', lawVersion: 'v' }, { letter, by: account('decider'), acting: null, outcome: 'no-breach', lawVersion: 'v' }],
  'decision-issued': () => [{ letter, clocks: [clock('hand-over', LATE)] }],
  'clearing-issued': () => [{ letter }],
  'decision-served': () => [{ way: 'by-hand', receivedOn: BEFORE, receipt: file, wasAbsent: false, clocks: [clock('effect', EFFECT), clock('objection', OBJECTION)] }],
  'decision-read': () => [{}],
  'objection-filed': () => [{ via: 'page', isLate: false, files: [], clocks: [clock('objection-decision', LATE)] }],
  'objection-decision-drafted': () => [objectionDecision('uphold'), objectionDecision('quash')],
  'objection-upheld': () => [{ letter }],
  'objection-quashed': () => [{ letter }],
  'finalised': () => [{}],
  'closed': () => [{ ground: 'not-proven' }, { ground: 'other-body' }],
  'carried-out': () => [{}],
  'recounted': () => [],
};

/** What the path itself shows, told from its events alone and not from any guard. */
type History = { readonly served: readonly number[]; readonly missed: readonly number[]; readonly isBapIssued: boolean; readonly isProven: boolean };

function remember(past: History, kind: EventKind, skeleton: unknown): History {
  const { round: which } = skeleton as { round?: number };
  const add = (list: readonly number[]): number[] => [...new Set([...list, which!])].sort();
  if (kind === 'service-recorded') return { ...past, served: add(past.served) };
  if (kind === 'missed') return { ...past, missed: past.served.includes(which!) ? add(past.missed) : past.missed };
  if (kind === 'summons-withdrawn') return { ...past, served: past.served.filter((one) => one !== which), missed: past.missed.filter((one) => one !== which) };
  if (kind === 'bap-issued') return { ...past, isBapIssued: true };
  if (kind === 'deliberated') return { ...past, isProven: (skeleton as Skeletons['deliberated']).elements.every((one) => one.finding === 'proven' && one.evidence.length > 0 && one.isAnswerAddressed) };
  return past;
}

const isLawfulBreach = (past: History): boolean => (past.isBapIssued || past.missed.length === 2) && past.isProven;

type Node = { readonly state: CaseState; readonly past: History };
const NAMES = Object.keys(guards) as GuardName[];
const momentOf = (today: Day) => ({ today, account: account('superior'), isDeciderInOffice: true });

/** Two states with the same status, people, bits and history answer every guard alike, now and later. */
function keyOf({ state, past }: Node): string {
  const bits = TODAYS.map((today) => NAMES.map((name) => (guards[name](state, momentOf(today)) ? 1 : 0)).join('')).join();
  const summonses = state.summonses.map((one) => [one.round, one.issuedOn !== null, one.service !== null, one.missedOn !== null]);
  const people = state.people.map((one) => `${one.account}/${one.part}/${one.seat}`).sort();
  const clocks = state.clocks.map((one) => `${one.deadline}/${one.state}`).sort();
  const evidence = state.evidence.map((one) => [one.isSetAside, one.served !== null]);
  return JSON.stringify([state.status, bits, summonses.sort(), people, clocks, evidence, state.access, state.alleged, state.hearing?.issuedOn != null, state.noShow?.issuedOn ?? null,
    state.deliberation?.elements.map((one) => one.finding + one.evidence.length + String(one.isAnswerAddressed)), state.decision?.outcome, state.objection?.decision?.outcome, past]);
}

type Explored = { readonly states: number; readonly breaches: number; readonly fault: readonly string[] | null; readonly stuck: readonly string[]; readonly taken: ReadonlySet<string> };

/** Breadth first over everything the table lets happen; stops at the first breach without its gate. */
function explore(table: readonly Row[], start: CaseState = fold('case' as CaseId, [opened])): Explored {
  const first: Node = { state: start, past: { served: [], missed: [], isBapIssued: false, isProven: false } };
  const seen = new Map<string, { path: readonly string[] }>([[keyOf(first), { path: [] }]]);
  const back = new Map<string, Set<string>>();
  const [queue, ends, taken]: [{ node: Node; key: string; path: readonly string[] }[], string[], Set<string>] = [[{ node: first, key: keyOf(first), path: [] }], [], new Set()];
  let breaches = 0;
  for (let at = 0; at < queue.length; at += 1) {
    const { node, key, path } = queue[at]!;
    if (node.state.status === 'closed') ends.push(key);
    for (const { row, next } of stepsFrom(table, node)) {
      taken.add(row.command);
      const way = [...path, row.command];
      if (row.event === 'decision-drafted' || row.event === 'decision-issued') {
        breaches += 1;
        if (!isLawfulBreach(next.past)) return { states: seen.size, breaches, fault: way, stuck: [], taken };
      }
      const found = keyOf(next);
      (back.get(found) ?? back.set(found, new Set()).get(found)!).add(key);
      if (seen.has(found)) continue;
      seen.set(found, { path: way });
      queue.push({ node: next, key: found, path: way });
    }
  }
  return { states: seen.size, breaches, fault: null, stuck: stuckOnes(seen, back, ends), taken };
}

function* stepsFrom(table: readonly Row[], { state, past }: Node): Generator<{ row: Row; next: Node }> {
  for (const row of table) {
    if (!row.from.includes(state.status)) continue;
    if (!TODAYS.some((today) => row.needs.every((name) => guards[name](state, momentOf(today))))) continue;
    if (row.event === 'time-asked' && state.timeRequests.length >= 1) continue;
    for (const skeleton of variants[row.event](state, row)) {
      const next = apply(state, { kind: row.event, on: BEFORE, version: 2, skeleton }, table);
      yield { row, next: { state: next, past: remember(past, row.event, skeleton) } };
    }
  }
}

/** States from which no sequence of steps ends the case. */
function stuckOnes(seen: ReadonlyMap<string, { path: readonly string[] }>, back: ReadonlyMap<string, ReadonlySet<string>>, ends: readonly string[]): string[] {
  const canEnd = new Set(ends);
  for (const key of canEnd) for (const before of back.get(key) ?? []) canEnd.add(before);
  return [...seen].filter(([key]) => !canEnd.has(key)).map(([, { path }]) => path.join(' → '));
}

// The people part of the space is wide; assigning is explored whole in the states before the summons, where it decides.
const without = (names: readonly string[], table: readonly Row[] = transitions): Row[] => table.filter((row) => !names.includes(row.command));
const DECORATION = ['link-case', 'add-evidence', 'reply', 'name-adviser', 'add-statement', 'recount-clocks', 'read-decision'];
const withTeam = (): CaseState => apply(fold('case' as CaseId, [opened]), { kind: 'people-assigned', on: BEFORE, version: 2, skeleton: { people: [...TEAMS[1]!.people, ...TEAMS[4]!.people] } });
const GATE: GuardName = 'heard-or-missed-twice';
const noGuard = (table: readonly Row[]): Row[] => table.map((row) => ({ ...row, needs: row.needs.filter((name) => name !== GATE) }));
const everywhere = (table: readonly Row[]): Row[] =>
  table.map((row) => (['deliberate', 'draft-decision', 'issue-decision'].includes(row.command) ? { ...row, from: [...new Set([...row.from, 'alleged', 'summoned', 'awaiting', 'missed', 'awaiting-again', 'minuted'] as const)] } : row));

describe('the gate: heard before decided', () => {
  const fixed = without([...DECORATION, 'assign-people', 'declare-tie']);

  it('lets no sequence of commands reach a finding of breach without issued minutes, or two served and missed summonses', () => {
    const found = explore(fixed, withTeam());
    expect(found.fault).toBeNull();
    expect(found.breaches).toBeGreaterThan(0);
    expect(found.states).toBeGreaterThan(500);
  }, 120_000);

  it('holds whoever is assigned, replaced or withdrawn on the way', () => {
    const short = without([...DECORATION, 'report-access-lost', 'reissue-access', 'replace-access', 'ask-more-time', 'answer-time-request', 'set-aside-evidence', 'draft-no-show', 'issue-no-show', 'withdraw-summons', 'withdraw-second-summons', 'close',
      'serve-decision']);
    const found = explore(short);
    expect(found.fault).toBeNull();
    expect(found.breaches).toBeGreaterThan(0);
  }, 240_000);

  it('stands twice: the guard alone holds it, and the order of states alone holds it', () => {
    expect(explore(everywhere(fixed), withTeam()).fault).toBeNull();
    expect(explore(noGuard(fixed), withTeam()).fault).toBeNull();
  }, 240_000);

  it('is seen to be broken when a fault is planted in the table', () => {
    const found = explore(everywhere(noGuard(fixed)), withTeam());
    expect(found.fault).toContain('draft-decision');
    expect(found.fault).not.toContain('issue-bap');
  }, 120_000);

  it('is seen to be broken when one missed summons counts as two', () => {
    const planted = noGuard(fixed).map((row): Row => (row.command === 'record-missed' ? { ...row, to: 'missed-twice' } : row));
    expect(explore(planted, withTeam()).fault).toContain('record-missed');
  }, 120_000);

  it('is seen to be broken when minutes need not be issued', () => {
    const planted = noGuard(fixed).map((row): Row => (row.command === 'minute-hearing' ? { ...row, to: 'heard' } : row));
    expect(explore(planted, withTeam()).fault).toContain('minute-hearing');
  }, 120_000);

  it('is seen to be broken when elements need not be proven', () => {
    const planted = fixed.map((row) => ({ ...row, needs: row.needs.filter((name) => name !== 'every-element-proven' && name !== 'answers-addressed') }));
    expect(explore(planted, withTeam()).fault).toContain('deliberate');
  }, 120_000);

  it('leaves no state from which a case cannot be ended, and uses every row of the table', () => {
    const found = explore(fixed, withTeam());
    expect(found.stuck).toEqual([]);
    const kept = new Set(fixed.map((row) => row.command));
    expect([...kept].filter((command) => !found.taken.has(command))).toEqual([]);
  }, 120_000);
});
