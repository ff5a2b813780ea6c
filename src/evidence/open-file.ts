import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId } from '../kit/ids.js';
import type { Wrapper } from '../kit/seal.js';
import type { FileFound } from './file.js';
import { openFrames } from './frames.js';
import { contentKey, monthKey, openRow } from './row.js';
import { findFile, type FileRead } from './store.js';

export type OpenFile = { readonly file: FileFound; readonly stream: AsyncIterable<Uint8Array> };

/**
 * A file and its plain bytes, decrypted as they are read (the stream may be read after the transaction). Refusals:
 * `kit.not-found`; `evidence.damaged` when the row, the key or a byte of the file was changed, the last while reading.
 */
export async function openFile(ctx: Ctx, tx: Tx, id: FileId, wrapper: Wrapper = monthKey(ctx)): Promise<OpenFile> {
  const row = await findFile(tx, id);
  if (!row) throw new Refusal('kit.not-found');
  if (!(await ctx.blobs.has(row.blob))) throw new Refusal('evidence.damaged');
  return openStored(ctx, row, wrapper);
}

export function openStored(ctx: Ctx, row: FileRead, wrapper: Wrapper): OpenFile {
  const { file, fileKey } = openRow(row, wrapper);
  return { file, stream: { [Symbol.asyncIterator]: () => openFrames(contentKey(fileKey), ctx.blobs.read(row.blob)) } };
}
