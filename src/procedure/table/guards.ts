import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import type { Level } from '../../law/index.js';
import { sanctionOf } from '../sanction-of.js';
import { isBoardWhole, isTeamWhole } from './bodies.js';
import { sanctionedAlready } from '../earlier.js';
import { isEveryElementProven, provenRules } from './proof.js';
import { currentSummons, holdersOf, isServed, partsOf, summonsOf, type CaseState } from '../case.js';

/** What a guard may look at besides the case: the day, who acts, and whether the deciding official holds the office today. */
export type Moment = { readonly today: Day; readonly account: AccountId | null; readonly isDeciderInOffice: boolean };

type Guard = (state: CaseState, at: Moment) => boolean;

/** Conditions of the table. The sentence that explains a `false` is the refusal `procedure.<name>`. Pure. */
export const guards = {
  'facts-recorded': (state) => state.facts !== null,
  'has-evidence': (state) => state.evidence.length > 0,
  'has-set-aside': (state) => state.evidence.some((item) => item.isSetAside),
  'has-rules': (state) => state.alleged.length > 0,
  'people-assigned': (state) =>
    holdersOf(state, 'superior').length === 1 && holdersOf(state, 'decider').length === 1 && holdersOf(state, 'examiner').length > 0,
  'team-where-required': (state) => !isTeamRequired(state) || isTeamWhole(state),
  'board-where-required': (state) => state.track !== 'ethics' || isBoardWhole(state),
  'rank-checked': (state) => state.isRankChecked || !(isTeamRequired(state) || state.track === 'ethics'),
  'recommendation-drafted': (state) => state.recommendation !== null && state.recommendation.issuedOn === null,
  'recommended-where-required': (state) => state.track !== 'ethics' || state.recommendation?.issuedOn != null,
  'likely-severe': (state) => isTeamRequired(state),
  'not-released': (state) => state.release?.issuedOn == null,
  'release-drafted': (state) => state.release !== null && state.release.issuedOn === null,
  'first-summons-drafted': (state) => isDrafted(state, 1),
  'second-summons-drafted': (state) => isDrafted(state, 2),
  'access-active': (state) => state.access === 'active',
  'access-lost': (state) => state.access === 'lost' || state.access === 'reissued',
  'access-reissued': (state) => state.access === 'reissued',
  'access-not-suspended': (state) => state.access !== 'lost' && state.access !== 'reissued',
  'no-request-waiting': (state) => !state.timeRequests.some((request) => request.answer === null),
  'request-waiting': (state) => state.timeRequests.some((request) => request.answer === null),
  'replacement-waiting': (state) => state.replacements.some((request) => request.answer === null),
  'no-replacement-waiting': (state) => !state.replacements.some((request) => request.answer === null),
  'hearing-day-passed': (state, { today }) => (currentSummons(state)?.hearingOn ?? today) < today,
  'no-show-drafted': (state) => state.noShow !== null && state.noShow.issuedOn === null,
  'heard-or-missed-twice': (state) => wasHeard(state) || missedTwice(state),
  'absence-minuted': (state) => wasHeard(state) || state.noShow?.issuedOn != null,
  'every-element-proven': (state) => isEveryElementProven(state),
  'answers-addressed': (state) => state.deliberation !== null && state.deliberation.elements.every((one) => one.isAnswerAddressed),
  'earlier-doubtful': ({ earlier }) => earlier.found.some((one) => !one.isSure && !earlier.toldApart.includes(one.other)),
  'once-only': (state) =>
    sanctionedAlready(
      state.earlier,
      state.actOn,
      provenRules(state).map((one) => one.rule),
    ) === undefined,
  'different-people': (state) => !holdersOf(state, 'decider').some(({ account }) => isTiedToDecide(state, account)),
  'drafted-by-decider': (state) => holdersOf(state, 'decider').some(({ account }) => account === state.decision?.by),
  'decider-in-office': (_, { isDeciderInOffice }) => isDeciderInOffice,
  'hand-over-expected': (state) => state.clocks.some((clock) => clock.deadline === 'hand-over' && clock.state === 'running'),
  'decision-unread': (state) => state.decision !== null && state.decision.readOn === null,
  'another-official': (state) => isObjectionDeciderApart(state),
  'drafted-by-objection-decider': (state) =>
    holdersOf(state, 'objection-decider').some(({ account }) => account === state.objection?.decision?.by),
  'objection-stands': (state) => state.objection?.decision != null && state.objection.decision.outcome !== 'quash',
  'objection-quashes': (state) => state.objection?.decision?.outcome === 'quash',
  'effect-day-reached': (state, { today }) =>
    hasRun(state, 'effect', (dueOn) => dueOn <= today) && hasRun(state, remedyOpen(state), (dueOn) => dueOn < today),
  'not-away': (state) => !state.transfers.some((one) => one.waits && one.issuedOn !== null && one.answer === null),
  'no-transfer-open': (state) => !state.transfers.some((one) => one.issuedOn !== null && one.answer === null),
  'transfer-drafted': (state) => state.transfers.some((one) => one.issuedOn === null),
  'transfer-unanswered': (state) => state.transfers.some((one) => one.issuedOn !== null && one.answer === null),
  'answer-overdue': (state, { today }) => hasRun(state, 'transfer-answer', (dueOn) => dueOn < today),
  'withdrawal-not-noted': (state) => state.withdrawalNotedOn === null,
  'objection-open': (state) => remedyOpen(state) === 'objection',
  'appeal-open': (state) => remedyOpen(state) === 'appeal',
  'reply-drafted': (state) => state.appeal?.reply != null,
  'reply-not-issued': (state) => state.appeal?.reply?.issuedOn == null,
  'court-waiting': (state) => state.court !== null && state.court.outcome === null,
  'no-court-waiting': (state) => state.court === null || state.court.outcome !== null,
  'has-course': (state) => sanctionOf(state)?.months != null,
  'no-course': (state) => sanctionOf(state)?.months == null,
  'course-over': (state, { today }) => state.course !== null && state.course.until <= today,
  'nobody-told': (state) => !isServed(state),
  'person-told': (state) => isServed(state),
  'certificate-drafted': (state) => state.ending !== null && state.ending.issuedOn === null,
  'certificate-issued': (state) => state.ending?.issuedOn != null,
  'closer-did-not-screen': (state, { account }) =>
    !state.people.some((p) => p.account === account && (p.part === 'screener' || p.part === 'reporter')),
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;

/** PP 79/2021 Ps. 2: dismissal and the ending of a PPPK contract go to the board, everything else is objected to. */
const remedyOpen = (state: CaseState): 'objection' | 'appeal' => state.decision?.sanction?.remedy ?? 'objection';

function hasRun(state: CaseState, deadline: string, isOver: (dueOn: Day) => boolean): boolean {
  return state.clocks.some((clock) => clock.deadline === deadline && clock.state === 'running' && isOver(clock.dueOn));
}

/** The examination happened, and its minutes stand signed in an issued letter (PP 94/2021 Ps. 27, 32). */
export function wasHeard(state: CaseState): boolean {
  return state.hearing !== null && state.hearing.issuedOn !== null;
}

/** Two summonses, each received and then missed (PP 94/2021 Ps. 26 (4)). */
export function missedTwice(state: CaseState): boolean {
  return ([1, 2] as const).every((round) => {
    const one = summonsOf(state, round);
    return one !== undefined && one.service !== null && one.missedOn !== null;
  });
}

/** PP 94/2021 Ps. 29: what may end in a severe sanction is examined by a team, and what did end in one was. */
export function isTeamRequired(state: CaseState): boolean {
  const isAlleged = state.alleged.some((rule) => rule.category === 'discipline' && isSevere(rule.level));
  return isAlleged || isSevere(state.decision?.sanction?.level);
}

const isSevere = (level: Level | null | undefined): boolean => level === 'berat' || level === 'ptdh';

function isDrafted(state: CaseState, round: 1 | 2): boolean {
  const one = summonsOf(state, round);
  return one !== undefined && one.issuedOn === null;
}

/**
 * Who screened, reported, kept the file or recorded in it does not decide; who examined only where they did it as the
 * direct superior and the law lets one person do both (PP 94/2021 Ps. 26, 27); an ethics board recommends to another, who
 * decides (PP 42/2004 Ps. 17). What was done counts, also by those
 * who have handed their part on.
 */
export function isTiedToDecide(state: CaseState, account: AccountId): boolean {
  const parts = partsOf(state, account);
  const did = state.deeds.filter((deed) => deed.account === account);
  if (parts.some((part) => part === 'screener' || part === 'reporter' || part === 'officer' || part === 'out')) return true;
  if (did.some((deed) => deed.did === 'recorded')) return true;
  const examined = did.filter((deed) => deed.did === 'examined');
  const isPathOpen = state.track !== 'ethics' && !isTeamRequired(state);
  const isOnSuperiorPath = parts.includes('superior') && isPathOpen && examined.every((deed) => deed.asSuperior);
  return (parts.includes('examiner') || examined.length > 0) && !isOnSuperiorPath;
}

/** DESIGN: an objection is decided by someone who had no part in the first decision, now or at any time before. */
export function isTiedToObjection(state: CaseState, account: AccountId): boolean {
  return partsOf(state, account).some((part) => part !== 'objection-decider') || state.deeds.some((deed) => deed.account === account);
}

function isObjectionDeciderApart(state: CaseState): boolean {
  const officials = holdersOf(state, 'objection-decider');
  return officials.length === 1 && !officials.some(({ account }) => isTiedToObjection(state, account));
}
