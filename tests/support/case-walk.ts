import { day, type Day } from '../../src/kit/dates.js';
import type { AccountId, CaseId, FileId, LetterId, ReportId } from '../../src/kit/ids.js';
import { currentSummons, holdersOf, type AllegedRule, type CaseState, type ElementFinding, type Part } from '../../src/procedure/case.js';
import type { EventKind, Skeletons } from '../../src/procedure/events.js';
import type { Step } from '../../src/procedure/fold.js';
import type { Row } from '../../src/procedure/table/row.js';

/** The rows of the table, each with the inputs that matter to a guard, for tests that walk through it without a database. */
export const [BEFORE, HEARING, AFTER, OBJECTION, EFFECT, LATE] = [
  '2026-10-20',
  '2026-11-02',
  '2026-11-10',
  '2026-12-01',
  '2026-12-02',
  '2026-12-15',
].map(day) as [Day, Day, Day, Day, Day, Day];
/** Before the hearing, after it, after the day of effect. */
export const TODAYS: readonly Day[] = [BEFORE, AFTER, LATE];

/** Marked, so that an exploration can tell whom two states name from what they say. */
export const account = (name: string): AccountId => `@${name}` as AccountId;
const file = 'file' as FileId;
const letter = 'letter' as LetterId;
const ethics: AllegedRule = { rule: 'e', category: 'ethics', level: 'moral', elements: ['a', 'b'] };
const severe: AllegedRule = { rule: 'd', category: 'discipline', level: 'berat', elements: ['a', 'b'] };
const light: AllegedRule = { rule: 'l', category: 'discipline', level: 'ringan', elements: ['a', 'b'] };
const contract: AllegedRule = { rule: 'k', category: 'discipline', level: 'kontrak', elements: ['a', 'b'] };
const ALLEGED = [
  [ethics, 'ethics'],
  [severe, 'discipline'],
  [light, 'discipline'],
  [contract, 'contract'],
] as const;

export const opened: Step = {
  kind: 'opened',
  on: BEFORE,
  version: 1,
  skeleton: {
    number: '0001/2026',
    actOn: BEFORE,
    act: 'post',
    contest: null,
    office: null,
    employmentClass: 'pns',
    reports: ['r' as ReportId],
    officer: account('officer'),
    screeners: [account('screener')],
    reporters: [],
    evidence: [{ file, source: 'report', isSetAside: true }],
  } satisfies Skeletons['opened'],
};

const person = (
  name: string,
  part: 'officer' | 'superior' | 'examiner' | 'decider' | 'objection-decider',
  seat: 'chair' | 'secretary' | 'member' | null = null,
  unit: 'supervision' | 'personnel' | null = null,
) => ({ account: account(name), part, seat, unit, acting: null });
export const TEAMS: Skeletons['people-assigned'][] = [
  { people: [person('superior', 'superior'), person('x', 'examiner'), person('decider', 'decider')], isRankChecked: true },
  {
    people: [
      person('superior', 'superior'),
      person('superior', 'examiner', 'chair'),
      person('x', 'examiner', 'secretary', 'supervision'),
      person('y', 'examiner', 'member', 'personnel'),
      person('z', 'examiner', 'member'),
      person('w', 'examiner', 'member'),
      person('decider', 'decider'),
    ],
    isRankChecked: true,
  },
  { people: [person('decider', 'decider'), person('decider', 'examiner')], isRankChecked: true },
  { people: [person('screener', 'decider')], isRankChecked: true },
  { people: [person('other', 'objection-decider')], isRankChecked: true },
  { people: [person('decider', 'objection-decider')], isRankChecked: true },
];

/** Parts handed on while a case runs: the examiner, the officer and the deciding official each become another, and back. */
export const SWAPS: Skeletons['people-assigned'][] = [
  { people: [person('y', 'examiner'), person('x', 'decider')], isRankChecked: true },
  { people: [person('x', 'examiner'), person('decider', 'decider')], isRankChecked: true },
  { people: [person('clerk', 'officer'), person('officer', 'decider')], isRankChecked: true },
  { people: [person('later', 'decider')], isRankChecked: true },
  ...['x', 'officer', 'decider', 'other'].map((name) => ({ people: [person(name, 'objection-decider')], isRankChecked: true })),
];

/** Whoever holds the part now takes its steps. */
const holder = (state: CaseState, part: Part): AccountId => holdersOf(state, part)[0]?.account ?? account('nobody');

function findings(state: CaseState): Skeletons['deliberated'][] {
  const all = (finding: 'proven' | 'not-proven', isAnswerAddressed: boolean): ElementFinding[] =>
    state.alleged.flatMap((rule) =>
      rule.elements.map((element) => ({ rule: rule.rule, element, finding, evidence: [file], isAnswerAddressed })),
    );
  const proven = all('proven', true);
  const lists = [proven, all('proven', false), all('not-proven', true), proven.slice(1), proven.map((one) => ({ ...one, evidence: [] }))];
  return lists.map((elements) => ({ by: holder(state, 'examiner'), elements }));
}

const clock = (deadline: string, dueOn: Day) => ({ deadline, from: BEFORE, dueOn });
const sanction = { id: 's', level: 'moral', months: null, isOutsideRange: false, remedy: 'objection' } as const;
const dismissal = { ...sanction, remedy: 'appeal' } as const;
const course = { ...sanction, months: 12 } as const;
const hearing = { heldOn: HEARING, how: 'in-person', respondentSigned: true, hadAdviser: false, letter } as const;
const objectionDecision = (state: CaseState, outcome: 'uphold' | 'lighten' | 'quash' | 'not-accepted') => ({
  letter,
  by: holder(state, 'objection-decider'),
  outcome,
  sanction: outcome === 'lighten' ? sanction : null,
});

/** A breach found in another case: of this very act and surely this person, or of somebody of the same name. */
const earlierOf = (state: CaseState, isSure: boolean): Skeletons['earlier-looked-up']['found'][number] => ({
  ...{ other: 'other' as CaseId, number: '1/2026', sanction: 's', level: 'ringan', isSure, isFinal: true },
  ...{ rules: state.alleged.map((one) => one.rule), actOn: state.actOn, decidedOn: BEFORE, until: null },
});

type Variants = { readonly [K in EventKind]: (state: CaseState, row: Row) => readonly Skeletons[K][] };
const round = (row: Row): 1 | 2 => (row.command.includes('second') ? 2 : 1);

/** What each step may carry, as far as a guard or the fold looks at it. */
export const variants: Variants = {
  opened: () => [],
  'people-assigned': () => TEAMS,
  'tie-declared': () => [{ account: account('decider') }, { account: account('x') }],
  'facts-recorded': (state) => [
    {
      by: holder(state, 'officer'),
      actOn: BEFORE,
      act: 'post',
      contest: null,
      office: null,
      employmentClass: 'pns',
      answers: {},
      evidence: {},
      advice: { answer: 'ethics', rules: ['e'], version: 'v', stepOn: BEFORE },
    },
  ],
  'rules-chosen': (state) => ALLEGED.map(([rule, track]) => ({ by: holder(state, 'officer'), rules: [rule], track })),
  'track-changed': (state) => [{ by: holder(state, 'officer'), to: state.track === 'ethics' ? 'discipline' : 'ethics' }],
  // Another file is as the one that is there: what matters of evidence is told by one.
  'evidence-added': () => [{ files: [] }],
  'evidence-set-aside': () => [{ file }],
  'basis-recorded': () => [{ file }],
  'evidence-served': () => [{ file, shown: file }],
  'case-linked': () => [{ other: 'other' as CaseId, how: 'linked' }],
  'summons-drafted': (_, row) => [{ round: round(row), letter, reading: 'at-least', hearingOn: HEARING, hearingTime: '09.00' }],
  'summons-issued': (_, row) => [{ round: round(row), clocks: [] }],
  'summons-withdrawn': (_, row) => [{ round: round(row) }],
  'service-recorded': (_, row) => [
    { round: round(row), way: 'by-hand', receivedOn: BEFORE, receipt: file, clocks: [clock('summons-1-gap', HEARING)] },
  ],
  'access-lost': () => [{ via: 'page' }],
  'access-reissued': () => [{}],
  'access-replaced': (state) => [
    {
      receipt: file,
      hearingOn: null,
      clocks: state.clocks.filter((one) => one.state === 'suspended').map(({ deadline, from, dueOn }) => ({ deadline, from, dueOn })),
    },
  ],
  replied: () => [{ via: 'page', files: [], receipt: null }],
  'adviser-named': () => [{ via: 'page' }],
  'replacement-asked': () => [
    { via: 'page', account: account('x') },
    { via: 'page', account: account('decider') },
  ],
  'replacement-answered': (state) =>
    [true, false].flatMap((granted) =>
      state.replacements.filter((one) => one.answer === null).map((one) => ({ number: one.number, account: one.account, granted })),
    ),
  'time-asked': () => [{ via: 'page' }],
  'time-answered': (state) => [
    {
      number: state.timeRequests.find((one) => one.answer === null)?.number ?? 1,
      granted: true,
      hearingOn: HEARING,
      hearingTime: '09.00',
      clocks: [clock('summons-1-gap', HEARING)],
    },
  ],
  missed: (state, row) => [{ round: round(row), hearingOn: currentSummons(state)?.hearingOn ?? HEARING, clocks: [] }],
  'no-show-drafted': () => [{ letter }],
  'no-show-issued': () => [{ letter }],
  'hearing-minuted': (state) => [{ ...hearing, heldOn: BEFORE, by: holder(state, 'examiner') }],
  'bap-issued': () => [{ letter }],
  'statement-added': () => [
    { source: 'respondent', files: [] },
    { source: 'witness', files: [] },
  ],
  deliberated: findings,
  'recommendation-drafted': (state) => [
    { letter, by: holder(state, 'examiner'), outcome: 'breach', sanction: null, isAdministrative: false },
  ],
  'recommendation-issued': () => [{ letter }],
  'release-drafted': () => [{ letter, from: BEFORE }],
  'release-issued': () => [{ letter }],
  // Whether one was given for this act already is asked alike of every rule: one of them tells it.
  'earlier-looked-up': (state) =>
    (state.alleged[0]?.rule === light.rule ? [false, true] : [false]).map((isSure) => ({
      by: holder(state, 'decider'),
      found: [earlierOf(state, isSure)],
    })),
  'earlier-entered': (state) => [
    { by: holder(state, 'officer'), sanction: 's', level: 'ringan', decidedOn: BEFORE, until: null, decree: file },
  ],
  'earlier-told-apart': () => [{ other: 'other' as CaseId }],
  'decision-drafted': (state) =>
    [sanction, dismissal, course].map((one) => ({
      letter,
      by: holder(state, 'decider'),
      acting: null,
      sanction: one,
      rules: ['e'],
      lawVersion: 'v',
    })),
  'clearing-drafted': (state) => [
    { letter, by: holder(state, 'decider'), acting: null, outcome: 'not-proven', lawVersion: 'v' },
    { letter, by: holder(state, 'decider'), acting: null, outcome: 'no-breach', lawVersion: 'v' },
  ],
  'decision-issued': () => [{ letter, clocks: [clock('hand-over', LATE)] }],
  'clearing-issued': () => [{ letter, clocks: [clock('clearing-hand-over', LATE)] }],
  'hand-over-missed': () => [{ absentOn: BEFORE, clocks: [clock('hand-over-absent', LATE)] }],
  'decision-served': (state) => [
    {
      way: 'by-hand',
      receivedOn: BEFORE,
      receipt: file,
      wasAbsent: false,
      clocks: [clock('effect', EFFECT), clock(state.decision?.sanction?.remedy ?? 'objection', OBJECTION)],
    },
  ],
  'decision-read': () => [{}],
  'objection-filed': () => [{ via: 'page', isLate: false, files: [], clocks: [clock('objection-decision', LATE)] }],
  'objection-decision-drafted': (state) => [objectionDecision(state, 'uphold'), objectionDecision(state, 'quash')],
  'objection-upheld': () => [{ letter }],
  'objection-quashed': () => [{ letter, clocks: [clock('clearing-hand-over', LATE)] }],
  'transfer-drafted': () => [
    { letter, purpose: 'jurisdiction', waits: true },
    { letter, purpose: 'criminal', waits: false },
  ],
  'transfer-issued': () => [{ letter, clocks: [clock('transfer-answer', LATE)] }],
  'transfer-reminded': () => [{ clocks: [clock('transfer-answer', LATE)] }],
  'transfer-answered': () => [{ what: 'returned' }],
  'withdrawal-noted': () => [{}],
  'appeal-filed': () => [
    { filedOn: BEFORE, via: 'paper', files: [], clocks: [clock('appeal-reply', LATE), clock('appeal-decision', LATE)] },
  ],
  'appeal-reply-drafted': () => [{ letter }],
  'appeal-reply-issued': () => [{ letter }],
  'appeal-decided': () => [
    { decidedOn: BEFORE, outcome: 'confirm', sanction: null },
    { decidedOn: BEFORE, outcome: 'change', sanction: course },
  ],
  'appeal-annulled': () => [{ decidedOn: BEFORE, clocks: [clock('clearing-hand-over', LATE)] }],
  'court-noted': () => [{}],
  'court-decided': () => [{ decidedOn: BEFORE }],
  'court-annulled': () => [{ decidedOn: BEFORE, clocks: [clock('clearing-hand-over', LATE)] }],
  'sanction-started': () => [{ from: BEFORE, until: AFTER }],
  finalised: () => [{}],
  closed: () => [{ ground: 'not-proven' }, { ground: 'other-body' }],
  'closed-with-notice': () => [{ ground: 'not-proven', clocks: [clock('clearing-hand-over', LATE)] }],
  'certificate-drafted': () => [{ letter }],
  'certificate-issued': () => [{ letter }],
  'outcome-served': () => [{ way: 'by-hand', receivedOn: BEFORE, receipt: file }],
  'carried-out': () => [{}],
  recounted: (state) => [{ clocks: state.clocks.filter((one) => one.state === 'running'), lawVersion: 'v' }],
};
