import type { Ctx } from '../../kit/ctx.js';
import type { Day, Zone } from '../../kit/dates.js';
import type { FileId, LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { openingOf } from '../../ledger/index.js';
import { draftLetter, type ClearanceData } from '../../letters/index.js';
import { holdersOf, type CaseState, type ServiceWay } from '../case.js';
import { event, type EventKind, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { allegationOf, frameOf, refTo, signerOf } from '../papers/letter-words.js';
import { mailRuleOf } from '../hearing/mail-rule.js';
import { permit, type By } from '../table/permit.js';
import { placeOf, todayThere } from '../hearing/served-where.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

/**
 * Drafts what the person receives whose case ended without a sanction: the certificate, with what opens the leaf of that
 * outcome (for another body's matter a notice). Refusals of `takeStep`, `letters.erased`.
 */
export async function draftCertificate(ctx: Ctx, input: OnCase): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-certificate');
    await withdrawReplaced(at, at.state.ending?.letter);
    letter = await draft(at);
    return [event('certificate-drafted', at.by.today, { letter }, {})];
  });
  return letter!;
}

/** The signed certificate. Refusals of `takeStep`, `letters.*`. */
export async function issueCertificate(ctx: Ctx, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueCertificate(at.state, at.by);
    await issueCaseLetter(at, at.state.ending!.letter, input);
    return events;
  });
}

export function decideIssueCertificate(state: CaseState, by: By): NewEvent[] {
  permit(state, 'issue-certificate', by);
  return [event('certificate-issued', by.today, { letter: state.ending!.letter }, {})];
}

export type ServeOutcome = OnCase & {
  readonly way: ServiceWay;
  readonly receivedOn: Day;
  readonly receipt: FileId;
  readonly place: string;
  /** Of the place of receipt; the office's own unless said. */
  readonly zone?: Zone | undefined;
  readonly takenBy: string;
};

/** Outcome and certificate are in the person's hands: the case is over. Refusals of `takeStep`, `procedure.bad-day`, `procedure.no-mail-rule`, `evidence.gone`. */
export async function serveOutcome(ctx: Ctx, input: ServeOutcome): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const hasMailRule = (await mailRuleOf(ctx, tx)) !== null;
    const events = decideServeOutcome(state, { ...input, place: placeOf(ctx, input) }, by, hasMailRule, todayThere(ctx, input));
    await keepUploads(ctx, tx, state.id, [input.receipt]);
    return events;
  });
}

export function decideServeOutcome(
  state: CaseState,
  input: ServeOutcome,
  by: By,
  hasMailRule: boolean,
  latest: Day = by.today,
): NewEvent[] {
  permit(state, 'serve-outcome', by);
  if (input.receivedOn > latest || input.receivedOn < state.ending!.issuedOn!) throw new Refusal('procedure.bad-day');
  if (input.way === 'official-mail' && !hasMailRule) throw new Refusal('procedure.no-mail-rule');
  const { way, receivedOn, receipt, place, takenBy } = input;
  return [event('outcome-served', by.today, { way, receivedOn, receipt }, { place, takenBy })];
}

/** The events by which a case ends without a sanction; the last one of them is what the certificate opens. */
const OUTCOMES: ReadonlySet<string> = new Set<EventKind>([
  'clearing-issued',
  'closed-with-notice',
  'objection-quashed',
  'appeal-annulled',
  'court-annulled',
]);

async function draft({ ctx, tx, state, entries }: AtCase): Promise<LetterId> {
  const { on, ground } = state.closed!;
  const signer = signerIn(state);
  const closing = entries.findLast((one) => OUTCOMES.has(one.kind))!;
  const decidedBy = decisionLetterOf(state);
  const reason = (closing.body as { reason?: string } | null)?.reason;
  const data: ClearanceData = {
    ...frameOf(ctx, state, entries, await signerOf(ctx, tx, signer.account, signer.acting)),
    allegation: allegationOf(entries),
    outcome: ground === 'carried-out' || ground === 'annulled' ? 'quashed' : ground,
    decision: decidedBy && (await refTo(ctx, tx, decidedBy)),
    ...(reason && { reason }),
    finalOn: on,
    opening: (await openingOf(tx, { kind: 'case', id: state.id }, closing.version)) ?? undefined,
  };
  return draftLetter(ctx, tx, { kind: 'clearance', about: { kind: 'case', id: state.id }, data });
}

/** The letter that says how it ended: the quashing one, else the clearing one; none where it was closed before any. */
function decisionLetterOf(state: CaseState): LetterId | null {
  if (state.closed!.ground === 'quashed') return state.objection?.decision?.letter ?? null;
  return state.decision?.issuedOn != null && state.decision.outcome !== 'breach' ? state.decision.letter : null;
}

/** Who signs: the official of the outcome; before any decision the deciding official, else the superior who closed it. */
function signerIn(state: CaseState) {
  const part = state.closed!.ground === 'quashed' ? 'objection-decider' : 'decider';
  const [signer] = [...holdersOf(state, part), ...holdersOf(state, 'superior')];
  if (!signer) throw new Refusal('procedure.people-assigned');
  return signer;
}
