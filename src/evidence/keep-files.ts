import { record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId } from '../kit/ids.js';
import type { Wrapper } from '../kit/seal.js';
import type { FileFound } from './file.js';
import { monthKey, openRow } from './row.js';
import { lockFiles, setKept, type FileRead } from './store.js';

/**
 * Makes unsent files evidence, in the caller's transaction: their keys move from `from` to the tenant's key of the
 * month, and each gets its event (stream `file`, kind `kept`) with hash, size, type and name, so that one changed byte
 * is found later. A file already kept for the same owner is left as it is. Refusal `evidence.gone` when one of them no
 * longer exists: nothing is then kept.
 */
export async function keepFiles(ctx: Ctx, tx: Tx, ids: readonly FileId[], from: Wrapper, owner: string): Promise<void> {
  const rows = new Map((await lockFiles(tx, ids)).map((row) => [row.id, row]));
  for (const id of new Set(ids)) {
    const row = rows.get(id);
    if (!row || (row.state === 'kept' && row.owner !== owner)) throw new Refusal('evidence.gone');
    if (row.state === 'draft') await keepOne(ctx, tx, row, from, owner, null);
  }
}

/** One file; with `original` its event says that it is a masked copy, and of what. */
export async function keepOne(ctx: Ctx, tx: Tx, row: FileRead, from: Wrapper, owner: string, original: FileId | null): Promise<void> {
  if (!(await ctx.blobs.has(row.blob))) throw new Refusal('evidence.gone');
  const { file, fileKey } = openRow(row, from);
  const wrapped = monthKey(ctx).wrap(fileKey);
  await setKept(tx, row.id, { owner, key: wrapped.key, key_by: wrapped.by, ...(original && { original }) });
  const event = {
    kind: original ? 'masked' : 'kept',
    on: ctx.today(),
    skeleton: original ? { from: original } : {},
    body: bodyOf({ ...file, owner }),
  };
  await record(ctx, tx, { kind: 'file', id: row.id }, 0, [event]);
}

/** What the event holds about a file, and `verifyFiles` compares. */
export const bodyOf = (file: Pick<FileFound, 'sha256' | 'size' | 'media' | 'name' | 'owner'>) => ({
  sha256: file.sha256,
  size: file.size,
  media: file.media,
  name: file.name,
  owner: file.owner,
});
