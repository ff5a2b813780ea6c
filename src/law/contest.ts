import type { Day } from '../kit/dates.js';
import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';

export type ContestId = string;

export type Phase = 'before-determination' | 'after-determination' | 'campaign' | 'quiet' | 'voting' | 'after' | 'unknown';

/** One office voted on: its candidates are determined on a day of their own, or that day is not fixed yet. */
export type ContestOffice = {
  readonly id: string;
  readonly name: Bilingual;
  readonly determinedOn: Day | null;
  readonly note: Bilingual | null;
};

export type Span = { readonly from: Day; readonly until: Day };

/** A hand pose the press advised about before one contest; no regulation lists any. `hand` names the drawing. */
export type Pose = {
  readonly id: string;
  readonly hand: string;
  readonly name: Bilingual;
  readonly advice: 'avoid' | 'fine';
  readonly why: Bilingual;
};

export type PoseList = { readonly source: string; readonly dateSeen: Day; readonly note: Bilingual; readonly list: readonly Pose[] };

export type Contest = {
  readonly id: ContestId;
  readonly kind: 'pemilu' | 'pilkada';
  readonly name: Bilingual;
  readonly isExample: boolean;
  readonly offices: readonly ContestOffice[];
  readonly campaign: Span | null;
  readonly quiet: Span | null;
  readonly votingOn: Day | null;
  readonly poses: PoseList | null;
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly note: Bilingual;
  readonly where: Where;
};

/** Every contest the calendar knows, the example one included and marked. */
export function contests(law: Pick<Law, 'contests'>): readonly Contest[] {
  return law.contests;
}

/** The contest by id. Refuses `law.unknown-id`. */
export function contestById(law: Pick<Law, 'contests'>, id: ContestId): Contest {
  const found = law.contests.find((c) => c.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}

/**
 * The phase of a contest on a day. `unknown` where the calendar does not fix it, where offices of the contest differ and
 * none is named, and on the very day of determination, when the hour decides. Refuses `law.unknown-id`.
 */
export function phaseOn(law: Pick<Law, 'contests'>, contestId: ContestId | null, office: string | null | undefined, on: Day): Phase {
  if (contestId === null) return 'unknown';
  const contest = contestById(law, contestId);
  const phases = new Set(officesOf(contest, office).map((o) => phaseOfOffice(contest, o, on)));
  const [only] = phases;
  return phases.size === 1 && only ? only : 'unknown';
}

function officesOf(contest: Contest, office: string | null | undefined): readonly ContestOffice[] {
  if (!office) return contest.offices;
  const named = contest.offices.filter((o) => o.id === office);
  if (named.length === 0) throw new Refusal('law.unknown-id', { id: `${contest.id}#${office}`.slice(0, 80) });
  return named;
}

function phaseOfOffice(contest: Contest, office: ContestOffice, on: Day): Phase {
  if (office.determinedOn === null || on === office.determinedOn) return 'unknown';
  if (on < office.determinedOn) return 'before-determination';
  if (contest.votingOn !== null && on >= contest.votingOn) return on === contest.votingOn ? 'voting' : 'after';
  if (within(contest.quiet, on)) return 'quiet';
  return within(contest.campaign, on) ? 'campaign' : 'after-determination';
}

function within(span: Span | null, on: Day): boolean {
  return span !== null && span.from <= on && on <= span.until;
}
