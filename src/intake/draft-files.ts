import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import type { FileId } from '../kit/ids.js';
import { discardFile, storeFile, type StoredFile } from '../evidence/index.js';
import { changeDraft, loadIn, openOnly } from './keep-draft.js';
import { draftOwner, draftWrapper, keyBytes, type Draft } from './draft.js';

export type IncomingFile = {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly limit: number;
  readonly atMost?: number;
};

/**
 * Streams a file into the draft, encrypted under the draft's own key. Refusals `intake.no-draft`, `intake.already-sent`
 * and those of `evidence` (`evidence.wrong-type`, `evidence.too-large` …): what was written before stays.
 */
export async function addDraftFile(ctx: Ctx, key: string | undefined, file: IncomingFile): Promise<StoredFile> {
  const bytes = keyBytes(key);
  if (!bytes) throw new Refusal('intake.no-draft');
  const draft = openOnly(await ctx.tx((tx) => loadIn(ctx, tx, bytes, false)));
  const stored = await storeFile(ctx, { ...file, wrapper: draftWrapper(ctx, bytes, draft.id), owner: draftOwner(draft.id) });
  const { id, name, size, media } = stored;
  await changeDraft(ctx, key, (now) => ({ ...now, files: [...now.files, { id, name, size, media }] }));
  return stored;
}

/** Takes a file out of the draft and destroys it. A file that is not there is no error (double submit). Refusals `intake.no-draft`, `intake.already-sent`. */
export async function removeDraftFile(ctx: Ctx, key: string | undefined, fileId: FileId): Promise<Draft> {
  const changed = await changeDraft(ctx, key, (draft) => ({ ...draft, files: draft.files.filter((file) => file.id !== fileId) }));
  await discardFile(ctx, draftOwner(changed.id), fileId);
  return changed;
}
