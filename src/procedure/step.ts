import type { Actor, Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { isId, type CaseId } from '../kit/ids.js';
import type { Json } from '../kit/json.js';
import { Refusal } from '../kit/refusal.js';
import { accountsWithRole } from '../identity/index.js';
import { lockStream, read, record, type Entry, type NewEntry } from '../ledger/index.js';
import { holdersOf, isNameDropped, type CaseState } from './case.js';
import type { NewEvent } from './events.js';
import { apply, fold, type Step } from './fold.js';
import { momentOf, permit, type By } from './table/permit.js';
import { project } from './project.js';
import { reserveReports } from './preparing/reserve-reports.js';
import { dropNameParts, writeProjection } from './store.js';
import type { Command } from './table/row.js';

/** What every step names: the case, and the version its page showed (`null` only for the respondent and jobs). */
export type OnCase = { readonly caseId: string; readonly version: number | null };

export type LoadedCase = { readonly state: CaseState; readonly entries: readonly Entry[] };
export type AtCase = LoadedCase & { readonly ctx: Ctx; readonly tx: Tx; readonly by: By };

/** A case with its events. Refusal `procedure.not-found`, for another office's case too. */
export async function loadCase(ctx: Ctx, tx: Tx, id: string): Promise<LoadedCase> {
  const entries = isId(id) ? await read(ctx, tx, { kind: 'case', id }) : [];
  if (entries.length === 0) throw new Refusal('procedure.not-found');
  return { state: fold(id as CaseId, entries as readonly Step[]), entries };
}

/**
 * The five steps of a use case that changes a case: who acts (by the table, inside `decide`), load under the lock, decide
 * (pure), save the projection, record events and leaves. Refusals `procedure.not-found`, `ledger.changed-meanwhile`,
 * and whatever `decide` refuses; then nothing is kept.
 */
export async function takeStep(
  ctx: Ctx,
  input: OnCase,
  decide: (at: AtCase) => readonly NewEvent[] | Promise<readonly NewEvent[]>,
): Promise<CaseState> {
  return ctx.tx(async (tx) => {
    if (isId(input.caseId)) await lockStream(tx, { kind: 'case', id: input.caseId });
    const found = await loadCase(ctx, tx, input.caseId);
    if (input.version !== null && input.version !== found.state.version) throw new Refusal('ledger.changed-meanwhile');
    const by = await byOf(ctx, tx, found.state);
    const events = await decide({ ...found, ctx, tx, by });
    return keep(ctx, tx, found.state, events);
  });
}

/** A step that needs nothing but the table and its own pure decision. */
export async function takePlainStep<I extends OnCase>(
  ctx: Ctx,
  input: I,
  decide: (state: CaseState, input: I, by: By) => readonly NewEvent[],
): Promise<void> {
  await takeStep(ctx, input, ({ state, by }) => decide(state, input, by));
}

/** Records events with their leaves and rewrites the projection, in the caller's transaction. */
export async function keep(ctx: Ctx, tx: Tx, before: CaseState, events: readonly NewEvent[]): Promise<CaseState> {
  const entries = events.map((one) => entryOf(ctx, one));
  const kept = await record(ctx, tx, { kind: 'case', id: before.id }, before.version, entries);
  const after = kept.reduce((state, entry) => apply(state, entry), before);
  await writeProjection(tx, ctx.tenant.id, project(after));
  if (isNameDropped(after)) await dropNameParts(tx, after.id);
  if (before.people !== after.people || before.closed !== after.closed) await reserveReports(ctx, tx, after);
  return after;
}

/** Adds who and when to the words; the skeleton tells accounts only by id. */
export function entryOf(ctx: Ctx, { kind, on, skeleton, body }: NewEvent): NewEntry {
  const made = { by: nameOf(ctx.actor), at: ctx.now().toString() };
  return { kind, on, skeleton: asJson(skeleton), body: asJson({ ...body, ...made }) };
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

function nameOf(actor: Actor): string {
  return actor.kind === 'account' ? actor.name : actor.kind;
}

/** Who acts, on which day, and whether the deciding official holds that office on it. */
async function byOf(ctx: Ctx, tx: Tx, state: CaseState): Promise<By> {
  return { actor: ctx.actor, ...momentOf(ctx.actor, ctx.today(), await isDeciderInOffice(ctx, tx, state)) };
}

/** Whether the deciding official holds that office today; a superior who decides, that of the superior. */
export async function isDeciderInOffice(ctx: Ctx, tx: Tx, state: CaseState): Promise<boolean> {
  const [decider] = holdersOf(state, 'decider');
  const today = ctx.today();
  if (!decider) return false;
  const isSuperior = holdersOf(state, 'superior').some((person) => person.account === decider.account);
  const inOffice = [
    ...(await accountsWithRole(ctx, tx, 'decider', today)),
    ...(isSuperior ? await accountsWithRole(ctx, tx, 'superior', today) : []),
  ];
  return inOffice.some((one) => one.id === decider.account);
}

/** `permit` for callers that draft a letter before they decide. */
export const mustBePermitted = (at: AtCase, command: Command): void => void permit(at.state, command, at.by);
