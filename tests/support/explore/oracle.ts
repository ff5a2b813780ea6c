import type { CaseState } from '../../../src/procedure/case.js';
import type { EventKind, Skeletons } from '../../../src/procedure/events.js';
import type { Step } from '../../../src/procedure/fold.js';
import type { Row } from '../../../src/procedure/table/row.js';
import type { Node } from './moves.js';

/** What a path shows of itself, told from its events alone: never from a guard, nor from what the case remembers. */
export type History = {
  readonly served: readonly number[];
  readonly missed: readonly number[];
  readonly isBapIssued: boolean;
  readonly isProven: boolean;
  readonly isAbsenceMinuted: boolean;
  readonly isAway: boolean;
  /** Who recorded, examined (other than as the direct superior of that moment), drafted a decision, and decides the objection. */
  readonly recorded: readonly string[];
  readonly examined: readonly string[];
  readonly asSuperior: readonly string[];
  readonly decided: readonly string[];
  /** Whose recommendation it is; a draft binds nobody. */
  readonly recommended: { readonly by: string; readonly issuedOn: true | null } | null;
  readonly drafted: string | null;
  readonly objection: string | null;
};

export const NOTHING: History = {
  served: [],
  missed: [],
  isBapIssued: false,
  isProven: false,
  isAbsenceMinuted: false,
  isAway: false,
  recorded: ['@officer'],
  examined: [],
  asSuperior: [],
  decided: [],
  recommended: null,
  drafted: null,
  objection: null,
};

/** The path with one step more. */
export function remember(past: History, before: CaseState, { event }: Row, { skeleton }: Step): History {
  return gateOf(handsOf(past, before, event, (skeleton as { by?: string }).by), before, event, skeleton);
}

const RECORDS: ReadonlySet<EventKind> = new Set(['facts-recorded', 'rules-chosen', 'track-changed']);
const EXAMINES: ReadonlySet<EventKind> = new Set(['hearing-minuted', 'deliberated']);
const DECIDES: ReadonlySet<EventKind> = new Set(['decision-drafted', 'clearing-drafted']);

function handsOf(past: History, before: CaseState, kind: EventKind, by: string | undefined): History {
  if (by === undefined) return past;
  if (RECORDS.has(kind)) return { ...past, recorded: joined(past.recorded, by) };
  if (EXAMINES.has(kind)) return examinedBy(past, before, by);
  if (DECIDES.has(kind)) return { ...past, decided: joined(past.decided, by), drafted: by };
  if (kind === 'recommendation-drafted') return { ...past, recommended: { by, issuedOn: null } };
  return kind === 'objection-decision-drafted' ? { ...past, objection: by } : past;
}

const joined = (list: readonly string[], by: string): readonly string[] => (list.includes(by) ? list : [...list, by].sort());

/** Whoever takes the minutes, and whoever sits there with them. */
function examinedBy(past: History, { people }: CaseState, by: string): History {
  const here = [...people.filter((one) => one.part === 'examiner').map((one) => one.account as string), by];
  const isSuperior = (account: string): boolean => people.some((one) => one.part === 'superior' && one.account === account);
  const add = (list: readonly string[], fresh: readonly string[]): readonly string[] => fresh.reduce(joined, list);
  const asSuperior = add(past.asSuperior, here.filter(isSuperior));
  const examined = add(
    past.examined,
    here.filter((one) => !isSuperior(one)),
  );
  return { ...past, asSuperior, examined };
}

function gateOf(past: History, before: CaseState, kind: EventKind, skeleton: unknown): History {
  const { round } = skeleton as { round?: number };
  const add = (list: readonly number[]): readonly number[] => (list.includes(round!) ? list : [...list, round!].sort());
  switch (kind) {
    case 'service-recorded':
      return { ...past, served: add(past.served) };
    case 'missed':
      return { ...past, missed: past.served.includes(round!) ? add(past.missed) : past.missed };
    case 'summons-withdrawn':
      return { ...past, served: past.served.filter((one) => one !== round), missed: past.missed.filter((one) => one !== round) };
    // On another track the person is called and heard anew: what was before opens nothing.
    case 'track-changed':
      return { ...past, ...UNHEARD };
    case 'no-show-issued':
      return { ...past, isAbsenceMinuted: true };
    case 'bap-issued':
      return { ...past, isBapIssued: true, served: [], missed: [], isAbsenceMinuted: false };
    case 'recommendation-issued':
      // Elsewhere it is the team's report, and binds nobody's hands (PP 42/2004 Ps. 17 is the board's).
      return before.track === 'ethics' ? { ...past, recommended: past.recommended && { ...past.recommended, issuedOn: true } } : past;
    case 'deliberated':
      return { ...past, ...weighedOn(past), isProven: (skeleton as Skeletons['deliberated']).elements.every(isShown) };
    case 'transfer-issued':
      return { ...past, isAway: before.transfers.some((one) => one.issuedOn === null && one.waits) };
    case 'transfer-answered':
      return { ...past, isAway: false };
    default:
      return past;
  }
}

/** What led to the weighing is told in one word from here on: nobody is called any more. */
const weighedOn = (past: History): Partial<History> => ({
  ...{ served: [], missed: [], isAbsenceMinuted: false, recommended: null, drafted: null },
  isBapIssued: past.isBapIssued || (past.missed.length === 2 && past.isAbsenceMinuted),
});
const UNHEARD = {
  served: [],
  missed: [],
  isBapIssued: false,
  isAbsenceMinuted: false,
  isProven: false,
  recommended: null,
  drafted: null,
} as const;
const isShown = (one: Skeletons['deliberated']['elements'][number]): boolean =>
  one.finding === 'proven' && one.evidence.length > 0 && one.isAnswerAddressed;

/** What is held against a step just taken; `before` is the case it was taken in. */
export type IsFault = (row: Row, next: Node, before: Node) => boolean;

export const isBreach = ({ event }: Row): boolean => event === 'decision-drafted' || event === 'decision-issued';
const holds = (state: CaseState, part: string, account: string | null): boolean =>
  state.people.some((one) => one.part === part && one.account === account);

/** A breach is found of what nobody heard the person on, and to which they did not twice stay away, served both times and minuted. */
export const isUnheard: IsFault = (row, { past }) =>
  isBreach(row) && !((past.isBapIssued || (past.missed.length === 2 && past.isAbsenceMinuted)) && past.isProven);

/** A breach is found while another body has the matter. */
export const isAwayFound: IsFault = (row, { past }) => isBreach(row) && past.isAway;

/**
 * A decision goes out under a hand that screened, recorded or examined, or that is not the deciding official's of that day.
 * PP 94/2021 Ps. 26, 27: the direct superior hears and decides what is not severe; of that path alone one hand does both.
 */
export const isOneHand: IsFault = ({ event }, { state, past }) => {
  if (event !== 'decision-issued' && event !== 'clearing-issued') return false;
  const by = past.drafted ?? '';
  const isOwnPath = holds(state, 'superior', by) && state.track !== 'ethics';
  const isTied = past.recorded.includes(by) || past.examined.includes(by) || (past.asSuperior.includes(by) && !isOwnPath);
  return isTied || !holds(state, 'decider', by) || holds(state, 'screener', by) || holds(state, 'reporter', by) || holds(state, 'out', by);
};

/** An objection is decided by somebody who had a hand in what it objects to. */
export const isOwnObjection: IsFault = ({ event }, { past }) =>
  (event === 'objection-upheld' || event === 'objection-quashed') &&
  [...past.recorded, ...past.examined, ...past.asSuperior, ...past.decided].includes(past.objection ?? '');

/** Who recommends is outside the examination, screened the report, or then decides on their own recommendation. */
export const isOwnAdvice: IsFault = ({ event }, { state, past }) => {
  if (event === 'recommendation-drafted') return ['screener', 'reporter', 'out'].some((part) => holds(state, part, past.recommended!.by));
  return event === 'decision-issued' && state.track === 'ethics' && past.recommended !== null && past.recommended.by === past.drafted;
};

/** The reply to the board is prepared by somebody who recorded, examined, screened or left. */
export const isTiedReply =
  (actor: string | null): IsFault =>
  ({ event }, { state, past }) =>
    event === 'appeal-reply-drafted' &&
    ([...past.recorded, ...past.examined].includes(actor ?? '') ||
      ['screener', 'reporter', 'out'].some((part) => holds(state, part, actor)) ||
      !holds(state, 'decider', actor));
