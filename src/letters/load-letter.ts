import { lockStream, read, type Entry, type Stream } from '../ledger/index.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { foldLetter } from './fold.js';
import type { Letter } from './letter.js';

export const streamOf = (id: string): Stream => ({ kind: 'letter', id });

/** A letter with its opened events, alone with it until the transaction ends. Refusal `letters.not-found`. */
export async function loadForChange(ctx: Ctx, tx: Tx, id: string): Promise<{ letter: Letter; entries: Entry[] }> {
  if (!isId(id)) throw new Refusal('letters.not-found');
  await lockStream(tx, streamOf(id));
  return load(ctx, tx, id);
}

/** A letter with its opened events. Refusal `letters.not-found`. */
export async function load(ctx: Ctx, tx: Tx, id: string): Promise<{ letter: Letter; entries: Entry[] }> {
  const entries = isId(id) ? await read(ctx, tx, streamOf(id)) : [];
  const letter = foldLetter(id as Letter['id'], entries);
  if (!letter) throw new Refusal('letters.not-found');
  return { letter, entries };
}
