import { Refusal } from '../kit/refusal.js';
import { wrapperOf } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId } from '../kit/ids.js';
import type { FileFound } from './file.js';
import { keepOne } from './keep-files.js';
import { lockFiles } from './store.js';
import { storeFile } from './store-file.js';

/** Of another kind than the original only where that is no PNG: a copy is a JPEG then. */
export const copyFormat = (original: FileFound): 'png' | 'jpeg' => (original.media === 'image/png' ? 'png' : 'jpeg');

/** Keeps a picture made from a kept one. Stored first like any other file (row before bytes), then kept with the caller's transaction. */
export async function keepCopy(ctx: Ctx, tx: Tx, original: FileFound, name: string, bytes: Uint8Array): Promise<FileId> {
  const wrapper = wrapperOf(ctx.chance, ctx.chance.bytes(32), 'masked');
  const ending = copyFormat(original) === 'png' ? 'png' : 'jpg';
  const copy = await storeFile(ctx, { name: `${name}.${ending}`, bytes: once(bytes), wrapper, owner: original.owner, limit: bytes.length });
  const [row] = await lockFiles(tx, [copy.id]);
  if (!row) throw new Refusal('evidence.gone');
  await keepOne(ctx, tx, row, wrapper, original.owner, original.id);
  return copy.id;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
