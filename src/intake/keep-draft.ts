import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import { touchDraftFiles } from '../evidence/index.js';
import {
  draftOwner,
  finderOf,
  keyBytes,
  newKey,
  openUntil,
  sealDraft,
  unsealConfirmation,
  unsealDraft,
  type Answers,
  type Confirmation,
  type Draft,
  type Step,
} from './draft.js';
import { clearFilesOf, keepToRoom } from './drafts-room.js';
import { draftBy, insertDraft, updateDraft } from './store.js';
import type { Via } from './report.js';

/** Begins a draft; the key goes into the cookie and is kept nowhere else. By an officer for anybody else: `report.take`. Refusal `kit.not-allowed`. */
export async function openDraft(ctx: Ctx, input: { via: Via }): Promise<{ key: string }> {
  if (input.via !== 'web') ctx.mustHave('report.take');
  const key = newKey(ctx);
  const bytes = keyBytes(key)!;
  const draft: Draft = { id: ctx.chance.uuid(), via: input.via, answers: {}, files: [], receipt: null, contact: null };
  const gone = await ctx.tx(async (tx) => {
    await insertDraft(tx, {
      tenant: ctx.tenant.id,
      id: draft.id,
      finder: finderOf(ctx, bytes),
      state: 'open',
      sealed: sealDraft(ctx, bytes, draft),
      contact: null,
      dies_at: openUntil(ctx),
    });
    return keepToRoom(ctx, tx, draft.id);
  });
  await clearFilesOf(ctx, gone);
  return { key };
}

export type LoadedDraft =
  | { readonly state: 'open'; readonly draft: Draft }
  | { readonly state: 'sent'; readonly confirmation: Confirmation }
  /** No such draft, a wrong key, a dead draft: one answer for all three. */
  | { readonly state: 'none' };

/** The draft of a cookie, or what became of it. */
export async function loadDraft(ctx: Ctx, key: string | undefined): Promise<LoadedDraft> {
  const bytes = keyBytes(key);
  if (!bytes) return { state: 'none' };
  return ctx.tx((tx) => loadIn(ctx, tx, bytes, false));
}

export async function loadIn(ctx: Ctx, tx: Tx, key: Uint8Array, lock: boolean): Promise<LoadedDraft> {
  const row = await draftBy(tx, finderOf(ctx, key), ctx.now().toString(), lock);
  if (!row) return { state: 'none' };
  if (row.state === 'sent') return { state: 'sent', confirmation: unsealConfirmation(ctx, key, row.id, row.sealed) };
  return { state: 'open', draft: unsealDraft(ctx, key, row.id, row.sealed) };
}

/** Keeps one step. Refusals `intake.no-draft`, `intake.already-sent`. */
export async function saveStep<S extends Step>(ctx: Ctx, key: string | undefined, step: S, answer: Answers[S]): Promise<Draft> {
  return changeDraft(ctx, key, (draft) => ({ ...draft, answers: { ...draft.answers, [step]: answer } }));
}

/** Reads, changes and writes under the row's lock, so that two tabs never lose each other's steps. Refusals `intake.no-draft`, `intake.already-sent`. */
export async function changeDraft(
  ctx: Ctx,
  key: string | undefined,
  change: (draft: Draft, tx: Tx) => Draft | Promise<Draft>,
): Promise<Draft> {
  const bytes = keyBytes(key);
  if (!bytes) throw new Refusal('intake.no-draft');
  const { changed: kept, gone } = await ctx.tx(async (tx) => {
    const draft = openOnly(await loadIn(ctx, tx, bytes, true));
    const changed = await change(draft, tx);
    if (changed.files.length > 0) await touchDraftFiles(ctx, tx, draftOwner(draft.id));
    const sealed = sealDraft(ctx, bytes, changed);
    await updateDraft(tx, draft.id, { sealed, contact: changed.contact, dies_at: openUntil(ctx) });
    const hasGrown = sealed.length > sealDraft(ctx, bytes, draft).length;
    return { changed, gone: hasGrown ? await keepToRoom(ctx, tx, draft.id) : [] };
  });
  await clearFilesOf(ctx, gone);
  return kept;
}

export function openOnly(loaded: LoadedDraft): Draft {
  if (loaded.state === 'none') throw new Refusal('intake.no-draft');
  if (loaded.state === 'sent') throw new Refusal('intake.already-sent');
  return loaded.draft;
}
