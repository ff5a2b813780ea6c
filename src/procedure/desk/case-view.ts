import type { Actor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { accountNames } from '../../identity/index.js';
import type { Entry } from '../../ledger/index.js';
import { letterOf, type LetterState } from '../../letters/index.js';
import { isCleared, partsOf, type CaseLetter, type CaseState, type Part, type Person } from '../case.js';
import type { Bodies, Respondent } from '../events.js';
import { fileNames, filesIn } from '../files.js';
import { wordsOf } from '../papers/letter-words.js';
import { lettersIn } from '../letters-in.js';
import type { Moment } from '../table/guards.js';
import { momentOf } from '../table/permit.js';
import { nextSteps, type NextSteps } from '../table/next-steps.js';
import { isDeciderInOffice, loadCase } from '../step.js';
import { timelineOf, type Happening } from './timeline.js';

export type PersonInCase = Person & { readonly name: string; readonly post: string };
export type LetterInCase = CaseLetter & {
  readonly state: LetterState;
  readonly number: string | null;
  readonly datedOn: Day | null;
  readonly signed: FileId | null;
  /** Of the numbered copy that is printed for signature, then of the signed file. */
  readonly pages: number | null;
};

/** A case as its people see it. Words are `null` once erased, and in a case that was closed without a breach. */
export type CaseView = {
  readonly state: CaseState;
  /** Closed without a breach: number, state and days only. */
  readonly isSealed: boolean;
  readonly respondent: Respondent | null;
  readonly what: string | null;
  readonly where: string | null;
  readonly allegation: string | null;
  readonly summonsWords: Bodies['summons-drafted'] | null;
  readonly hearingWords: Bodies['hearing-minuted'] | null;
  readonly deliberationWords: Bodies['deliberated'] | null;
  readonly decisionReasons: string | null;
  readonly objectionText: string | null;
  readonly people: readonly PersonInCase[];
  readonly myParts: readonly Part[];
  readonly files: ReadonlyMap<FileId, { name: string; size: number; media: string }>;
  readonly letters: readonly LetterInCase[];
  readonly timeline: readonly Happening[];
  readonly steps: NextSteps;
  /** What the table may look at beside the case: today, who asks, whether the deciding official holds the office. */
  readonly moment: Moment;
};

/**
 * One case for somebody who works on it: officer, superior, examiner, deciding officials. The auditor sees no content
 * here. Refusals `kit.not-allowed`, `procedure.not-found` (for everybody else too: not even that it exists).
 */
export async function caseView(ctx: Ctx, id: string): Promise<CaseView> {
  ctx.mustHave('case.read');
  return ctx.tx(async (tx) => {
    const { state, entries } = await loadCase(ctx, tx, id);
    mustWorkOn(state, ctx.actor);
    return viewOf(ctx, tx, state, entries);
  });
}

const WORKING: readonly Part[] = ['officer', 'superior', 'examiner', 'decider', 'objection-decider'];

export function worksOn(state: CaseState, actor: Actor): boolean {
  return actor.kind === 'account' && partsOf(state, actor.id).some((part) => WORKING.includes(part));
}

export function mustWorkOn(state: CaseState, actor: Actor): void {
  if (!worksOn(state, actor)) throw new Refusal('procedure.not-found');
}

async function viewOf(ctx: Ctx, tx: Tx, state: CaseState, entries: readonly Entry[]): Promise<CaseView> {
  const isSealed = isCleared(state);
  const names = await accountNames(
    ctx,
    tx,
    state.people.map((person) => person.account),
  );
  const people = state.people.map((person) => ({
    ...person,
    name: names.get(person.account)?.name ?? '',
    post: names.get(person.account)?.post ?? '',
  }));
  const open = <T>(words: T | null): T | null => (isSealed ? null : words);
  const opened = open(wordsOf(entries, 'opened'));
  const happenings = timelineOf(entries);
  const moment = momentOf(ctx.actor, ctx.today(), await isDeciderInOffice(ctx, tx, state));
  return {
    state: isSealed ? emptied(state) : state,
    isSealed,
    people,
    respondent: opened?.respondent ?? null,
    what: opened?.what ?? null,
    where: opened?.where ?? null,
    allegation: open(wordsOf(entries, 'rules-chosen'))?.allegation ?? null,
    summonsWords: open(wordsOf(entries, 'summons-drafted')),
    hearingWords: open(wordsOf(entries, 'hearing-minuted')),
    deliberationWords: open(wordsOf(entries, 'deliberated')),
    decisionReasons: open(wordsOf(entries, 'decision-drafted') ?? wordsOf(entries, 'clearing-drafted'))?.reasons ?? null,
    objectionText: open(wordsOf(entries, 'objection-filed'))?.text ?? null,
    myParts: ctx.actor.kind === 'account' ? partsOf(state, ctx.actor.id) : [],
    files: isSealed ? new Map() : await fileNames(ctx, tx, filesIn(state)),
    letters: await lettersOf(ctx, tx, state),
    timeline: isSealed ? happenings.map((one) => ({ ...one, skeleton: {}, words: null })) : happenings,
    steps: nextSteps(state, ctx.actor, moment.today, moment.isDeciderInOffice),
    moment,
  };
}

/** What is left of a case closed without a breach: its number, days and letters. */
function emptied(state: CaseState): CaseState {
  return { ...state, facts: null, alleged: [], evidence: [], replies: [], replacements: [], linked: [], deliberation: null };
}

export async function lettersOf(ctx: Ctx, tx: Tx, state: CaseState): Promise<LetterInCase[]> {
  const found: LetterInCase[] = [];
  for (const one of lettersIn(state)) {
    const letter = await letterOf(ctx, tx, one.letter);
    if (!letter) continue;
    const { state: stands, number, datedOn, signed, pages } = letter;
    found.push({ ...one, state: stands, number, datedOn, signed, pages });
  }
  return found;
}
