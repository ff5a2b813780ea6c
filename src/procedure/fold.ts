import type { Day } from '../kit/dates.js';
import type { CaseId } from '../kit/ids.js';
import { currentSummons, partsOf, type CaseState, type Clock, type EvidenceItem, type Round, type Summons } from './case.js';
import type { ClockStart, EventKind, Skeletons } from './events.js';
import { answered, team, withDeed, withoutPerson, withPeople } from './fold-people.js';
import { begin, evidenceOf, type Step } from './begin.js';
import { lettersIn } from './letters-in.js';
import type { Row } from './table/row.js';
import { rowFor, statusAfter, transitions } from './table/transitions.js';

export type { Step };

type Change = Partial<CaseState>;
type Appliers = { readonly [K in EventKind]: (state: CaseState, skeleton: Skeletons[K], on: Day) => Change };

/** The case as its events make it. Pure; the first event must be `opened`. */
export function fold(id: CaseId, steps: readonly Step[]): CaseState {
  const [first, ...rest] = steps;
  if (!first || first.kind !== 'opened') throw new Error('a case begins with the event that opened it');
  return rest.reduce((state, step) => apply(state, step), begin(id, first));
}

/** One event more. Kinds this program does not know only move the version. `table` is another one only in tests. */
export function apply(state: CaseState, step: Step, table: readonly Row[] = transitions): CaseState {
  const kind = step.kind as EventKind;
  const applier = appliers[kind] as ((state: CaseState, skeleton: unknown, on: Day) => Change) | undefined;
  if (!applier) return { ...state, version: step.version };
  const clocks = clocksAfter(state, kind, step.skeleton as { clocks?: ClockStart[] }, table);
  const counted = { ...state, clocks };
  return { ...counted, ...applier(counted, step.skeleton, step.on), status: statusAfter(state, kind, table), version: step.version };
}

/** Ends what the table says this step ends, starts what the event carries; one clock a deadline, the latest. */
function clocksAfter(state: CaseState, kind: EventKind, skeleton: { clocks?: ClockStart[] }, table: readonly Row[]): Clock[] {
  const ends = rowFor(kind, state.status, table)?.ends ?? [];
  const started = skeleton.clocks ?? [];
  const kept = state.clocks
    .filter((clock) => !started.some((fresh) => fresh.deadline === clock.deadline))
    .map((clock) => (ends.includes(clock.deadline) ? ended(clock, kind) : clock));
  return [
    ...kept,
    ...started.map((clock): Clock => ({ deadline: clock.deadline, from: clock.from, dueOn: clock.dueOn, state: 'running' })),
  ];
}

function ended(clock: Clock, kind: EventKind): Clock {
  if (clock.state === 'met' || clock.state === 'lapsed') return clock;
  return { ...clock, state: kind === 'finalised' && (clock.deadline === 'objection' || clock.deadline === 'appeal') ? 'lapsed' : 'met' };
}

const evidence = (state: CaseState, file: string, change: Partial<EvidenceItem>): Change => ({
  evidence: state.evidence.map((item) => (item.file === file ? { ...item, ...change } : item)),
});

/** What was shown by the day of the examination could be spoken to there; minutes drafted anew are weighed anew. */
const putBy = (state: CaseState, heldOn: Day): EvidenceItem[] =>
  state.evidence.map((item) => {
    if (item.put === 'answer') return item;
    return { ...item, put: item.served !== null && item.served.on <= heldOn ? 'hearing' : null };
  });

/** The respondent speaks: whatever was shown by then could be spoken to. */
const spokenTo = (state: CaseState): EvidenceItem[] =>
  state.evidence.map((item) => (item.served === null ? item : { ...item, put: 'answer' }));

/** What the respondent says after the weighing is not dealt with in it: every element is to be looked at again. */
const unanswered = ({ deliberation }: CaseState): Change =>
  deliberation === null
    ? {}
    : { deliberation: { ...deliberation, elements: deliberation.elements.map((one) => ({ ...one, isAnswerAddressed: false })) } };

/** A summons that is not out yet names what is no longer alleged. */
const onlyIssued = (state: CaseState): Summons[] => state.summonses.filter((one) => one.issuedOn !== null);

const summons = (state: CaseState, round: Round, change: Partial<Summons>): Change => ({
  summonses: state.summonses.map((one) => (one.round === round ? { ...one, ...change } : one)),
});

function hearingMoved(state: CaseState, hearingOn: Day | null, hearingTime: string | null): Change {
  const now = currentSummons(state);
  if (!now || !hearingOn) return {};
  return summons(state, now.round, { hearingOn, hearingTime: hearingTime ?? now.hearingTime });
}

/** Rights of the respondent wait while the code is in wrong hands. */
const WAITING: readonly string[] = ['summons-1-gap', 'objection', 'appeal', 'effect'];
const suspend = (clock: Clock, deadlines = WAITING): Clock =>
  clock.state === 'running' && deadlines.includes(clock.deadline) ? { ...clock, state: 'suspended' } : clock;

/** The case is over, but for the handing-over of how it ended. */
const HAND_BACK = 'clearing-hand-over';
const stopAll = (state: CaseState): Clock[] =>
  state.clocks.map((clock) =>
    clock.deadline !== HAND_BACK && (clock.state === 'running' || clock.state === 'suspended') ? { ...clock, state: 'met' } : clock,
  );

const appliers: Appliers = {
  opened: () => ({}),
  'people-assigned': (state, { people, isRankChecked }, on) => ({
    people: withPeople(state, people, on),
    deciderTie: people.some((one) => one.part === 'decider') ? null : state.deciderTie,
    // The statement stands or falls with the examiners it was made of.
    ...(people.some((one) => one.part === 'examiner') && { isRankChecked }),
  }),
  // Whoever leaves has answered every wish that they leave.
  'tie-declared': (state, { account, kind }, on) => ({
    deciderTie: kind && partsOf(state, account).includes('decider') ? kind : state.deciderTie,
    people: withoutPerson(state, account, on),
    replacements: answered(state, (one) => one.account === account && one.answer === null, { granted: true, on }),
  }),
  'facts-recorded': (state, { by, answers, evidence: bornOutBy, advice, ...row }, on) => ({
    ...row,
    facts: { on, answers, evidence: bornOutBy, advice },
    alleged: [],
    summonses: onlyIssued(state),
    deeds: withDeed(state, 'recorded', [by]),
  }),
  'rules-chosen': (state, { by, rules, track }) => ({
    alleged: rules,
    track,
    summonses: onlyIssued(state),
    deeds: withDeed(state, 'recorded', [by]),
  }),
  'track-changed': (state, { by, to }) => ({
    ...RESTATED,
    track: to,
    clocks: stopAll(state),
    earlierLetters: lettersIn(state).filter((one) => one.issuedOn !== null && one.role !== 'release'),
    deeds: withDeed(state, 'recorded', [by]),
  }),
  'evidence-added': (state, { files }, on) => ({ evidence: [...state.evidence, ...files.map((file) => evidenceOf(file, on))] }),
  'evidence-set-aside': (state, { file }) => evidence(state, file, { isSetAside: true, basisOn: null }),
  'basis-recorded': (state, { file }, on) => evidence(state, file, { isSetAside: false, basisOn: on }),
  'evidence-served': (state, { file, shown }, on) => {
    const before = state.evidence.find((item) => item.file === file);
    // The same view shown again stays what it was; another view of it is new to the respondent.
    return before?.served?.file === shown ? {} : evidence(state, file, { served: { file: shown, on }, put: null });
  },
  'case-linked': (state, link) => ({ linked: [...state.linked, link] }),
  'summons-drafted': (state, s, on) => ({
    summonses: [
      ...state.summonses.filter((one) => one.round !== s.round),
      { ...s, draftedOn: on, issuedOn: null, service: null, missedOn: null },
    ],
  }),
  'summons-issued': (state, { round }, on) => ({
    ...summons(state, round, { issuedOn: on }),
    ...(round === 1 && state.access === 'none' ? { access: 'issued' as const } : {}),
  }),
  'summons-withdrawn': (state, { round }) => ({
    summonses: state.summonses.filter((one) => one.round !== round),
    ...(round === 1 && state.access === 'issued' ? { access: 'none' as const } : {}),
  }),
  'service-recorded': (state, { round, way, receivedOn, receipt }) => ({
    ...summons(state, round, { service: { way, receivedOn, receipt } }),
    wasTold: true,
    ...(state.access === 'issued' ? { access: 'active' as const } : {}),
  }),
  'access-lost': (state) => ({ access: 'lost', clocks: state.clocks.map((clock) => suspend(clock)) }),
  'access-reissued': () => ({ access: 'reissued' }),
  'access-replaced': (state, { hearingOn }) => ({ access: 'active', ...hearingMoved(state, hearingOn, null) }),
  replied: (state, { via, files }, on) => ({
    ...unanswered(state),
    replies: [...state.replies, { number: state.replies.length + 1, on, via, files }],
    evidence: [
      ...spokenTo(state),
      ...files.map((file): EvidenceItem => ({
        file,
        source: 'respondent',
        addedOn: on,
        isSetAside: false,
        basisOn: null,
        served: { file, on },
        put: 'answer',
      })),
    ],
  }),
  'adviser-named': () => ({ hasAdviser: true }),
  'time-asked': (state, _, on) => ({ timeRequests: [...state.timeRequests, { number: state.timeRequests.length + 1, on, answer: null }] }),
  'replacement-asked': (state, { account }, on) => ({
    replacements: [...state.replacements, { number: state.replacements.length + 1, on, account, answer: null }],
  }),
  'replacement-answered': (state, { number, account, granted }, on) => ({
    replacements: answered(state, (one) => one.number === number, { granted, on }),
    ...(granted ? { people: withoutPerson(state, account, on) } : {}),
  }),
  'time-answered': (state, s, on) => ({
    timeRequests: state.timeRequests.map((one) => (one.number === s.number ? { ...one, answer: { granted: s.granted, on } } : one)),
    ...hearingMoved(state, s.hearingOn, s.hearingTime),
  }),
  missed: (state, { round, hearingOn }, on) => ({
    ...summons(state, round, { missedOn: on }),
    ...(round === 2 ? { evidence: putBy(state, hearingOn) } : {}),
  }),
  'no-show-drafted': (_, { letter }) => ({ noShow: { letter, issuedOn: null } }),
  'no-show-issued': (_, { letter }, on) => ({ noShow: { letter, issuedOn: on } }),
  'hearing-minuted': (state, { by, ...s }) => ({
    hearing: { ...s, issuedOn: null },
    evidence: putBy(state, s.heldOn),
    deeds: withDeed(state, 'examined', [by, ...team(state)]),
  }),
  'bap-issued': (state, _, on) => ({ hearing: state.hearing && { ...state.hearing, issuedOn: on } }),
  'statement-added': (state, { source, files }, on) => ({
    ...(source === 'respondent' && unanswered(state)),
    statements: state.statements + 1,
    evidence: [
      ...(source === 'respondent' ? spokenTo(state) : state.evidence),
      ...files.map((file) => evidenceOf({ file, source, isSetAside: false }, on)),
    ],
  }),
  deliberated: (state, s, on) => ({
    deliberation: { ...s, on },
    recommendation: null,
    decision: null,
    deeds: withDeed(state, 'examined', [s.by, ...team(state)]),
  }),
  'recommendation-drafted': (_, { letter, outcome, sanction, isAdministrative }) => ({
    recommendation: { letter, outcome, sanction, isAdministrative, issuedOn: null },
  }),
  'recommendation-issued': (state, _, on) => ({ recommendation: state.recommendation && { ...state.recommendation, issuedOn: on } }),
  'release-drafted': (_, { letter, from }) => ({ release: { letter, from, issuedOn: null, endedOn: null } }),
  'release-issued': (state, _, on) => ({ release: state.release && { ...state.release, issuedOn: on } }),
  'earlier-looked-up': (state, { found }, on) => ({ earlier: { ...state.earlier, lookedUpOn: on, found } }),
  'earlier-entered': (state, { by: _, ...filed }) => ({ earlier: { ...state.earlier, filed: [...state.earlier.filed, filed] } }),
  'earlier-told-apart': (state, { other }) => ({ earlier: { ...state.earlier, toldApart: [...state.earlier.toldApart, other] } }),
  'decision-drafted': (state, s, on) => ({
    decision: { outcome: 'breach', counted: [], administrative: null, ...s, draftedOn: on, issuedOn: null, service: null, readOn: null },
    deeds: withDeed(state, 'decided', [s.by]),
  }),
  'clearing-drafted': (state, s, on) => ({
    deeds: withDeed(state, 'decided', [s.by]),
    decision: {
      sanction: null,
      rules: [],
      counted: [],
      administrative: null,
      ...s,
      draftedOn: on,
      issuedOn: null,
      service: null,
      readOn: null,
    },
  }),
  'decision-issued': (state, _, on) => ({ decision: state.decision && { ...state.decision, issuedOn: on }, ...released(state, on) }),
  'clearing-issued': (state, _, on) => ({
    ...released(state, on),
    decision: state.decision && { ...state.decision, issuedOn: on },
    closed: { on, ground: state.decision?.outcome === 'no-breach' ? 'no-breach' : 'not-proven' },
    clocks: stopAll(state),
  }),
  'hand-over-missed': () => ({}),
  'decision-served': (state, { way, receivedOn, receipt, wasAbsent }) => ({
    decision: state.decision && { ...state.decision, service: { way, receivedOn, receipt, wasAbsent } },
  }),
  'decision-read': (state, _, on) => ({ decision: state.decision && { ...state.decision, readOn: on } }),
  // One that came late leaves the day of effect where it is: it has come, and whether the objection counts is still to be said.
  'objection-filed': (state, { via, isLate, files }, on) => ({
    objection: { filedOn: on, via, isLate, files, decision: null },
    clocks: isLate ? state.clocks : state.clocks.map((clock) => suspend(clock, ['effect'])),
  }),
  'objection-decision-drafted': (state, s) => ({
    objection: state.objection && { ...state.objection, decision: { ...s, issuedOn: null } },
  }),
  'objection-upheld': (state, _, on) => objectionDecided(state, on),
  'objection-quashed': (state, _, on) => ({ ...objectionDecided(state, on), closed: { on, ground: 'quashed' }, clocks: stopAll(state) }),
  'transfer-drafted': (state, transfer) => ({
    transfers: [...state.transfers.filter((one) => one.issuedOn !== null), { ...transfer, issuedOn: null, answer: null }],
  }),
  'transfer-issued': (state, { letter }, on) => ({
    transfers: state.transfers.map((one) => (one.letter === letter ? { ...one, issuedOn: on } : one)),
  }),
  // The clock it starts anew tells all of it.
  'transfer-reminded': () => ({}),
  'transfer-answered': (state, { what }, on) => ({
    transfers: state.transfers.map((one) => (one.answer === null && one.issuedOn !== null ? { ...one, answer: { on, what } } : one)),
  }),
  'withdrawal-noted': (_, __, on) => ({ withdrawalNotedOn: on }),
  'appeal-filed': (state, { filedOn, via, files }) => ({
    appeal: { filedOn, via, files, reply: null, decided: null },
    clocks: state.clocks.map((clock) => suspend(clock, ['effect'])),
  }),
  'appeal-reply-drafted': (state, { letter }) => ({ appeal: state.appeal && { ...state.appeal, reply: { letter, issuedOn: null } } }),
  'appeal-reply-issued': (state, { letter }, on) => ({ appeal: state.appeal && { ...state.appeal, reply: { letter, issuedOn: on } } }),
  'appeal-decided': (state, { decidedOn, outcome, sanction }) => ({
    appeal: state.appeal && { ...state.appeal, decided: { on: decidedOn, outcome, sanction } },
  }),
  'appeal-annulled': (state, { decidedOn }, on) => ({
    appeal: state.appeal && { ...state.appeal, decided: { on: decidedOn, outcome: 'annul', sanction: null } },
    ...annulled(state, on),
  }),
  'court-noted': (_, __, on) => ({ court: { notedOn: on, outcome: null } }),
  'court-decided': (state, { decidedOn }) => ({
    court: state.court && { ...state.court, outcome: { on: decidedOn, isAnnulled: false } },
  }),
  'court-annulled': (state, { decidedOn }, on) => ({
    court: state.court && { ...state.court, outcome: { on: decidedOn, isAnnulled: true } },
    ...annulled(state, on),
  }),
  'sanction-started': (_, course) => ({ course: { from: course.from, until: course.until } }),
  finalised: () => ({}),
  'closed-with-notice': (state, { ground }, on) => ({ ...released(state, on), closed: { on, ground }, clocks: stopAll(state) }),
  'certificate-drafted': (_, { letter }) => ({ ending: { letter, issuedOn: null, service: null } }),
  'certificate-issued': (state, _, on) => ({ ending: state.ending && { ...state.ending, issuedOn: on } }),
  'outcome-served': (state, service) => ({
    ending: state.ending && { ...state.ending, service },
    decision: state.decision && {
      ...state.decision,
      service: state.decision.service ?? { ...service, wasAbsent: false },
    },
  }),
  closed: (state, { ground }, on) => ({ closed: { on, ground }, clocks: stopAll(state) }),
  'carried-out': (state, { statement }, on) => ({
    closed: { on, ground: 'carried-out' },
    clocks: stopAll(state),
    statement: statement ?? null,
  }),
  recounted: () => ({}),
};

/** What was alleged, called for and weighed before; its letters are kept, and the person is heard anew. */
const RESTATED = {
  alleged: [],
  summonses: [],
  timeRequests: [],
  hearing: null,
  noShow: null,
  deliberation: null,
  recommendation: null,
  decision: null,
} as const satisfies Change;

/** PP 94/2021 Ps. 31: a temporary release lasts until the case is decided. */
function released({ release }: CaseState, on: Day): Change {
  return release?.issuedOn != null && release.endedOn === null ? { release: { ...release, endedOn: on } } : {};
}

/** Annulling restores: the case is shut to all eyes and no sanction stands. */
const annulled = (state: CaseState, on: Day): Change => ({ closed: { on, ground: 'annulled' }, course: null, clocks: stopAll(state) });

function objectionDecided(state: CaseState, on: Day): Change {
  const { objection } = state;
  return { objection: objection && { ...objection, decision: objection.decision && { ...objection.decision, issuedOn: on } } };
}
