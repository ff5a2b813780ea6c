import { read, streamIds, type Problem } from '../ledger/index.js';
import { unhex, unseal } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { LetterId } from '../kit/ids.js';
import type { Entry } from '../ledger/index.js';
import { bodyOf, isSame, type DraftedBody, type IssuedBody, type NumberedBody } from './body.js';
import { markOf } from './code.js';
import { foldLetter } from './fold.js';
import { sha256 } from './hash.js';
import type { Letter } from './letter.js';
import type { Letterhead } from './letterhead.js';
import { streamOf } from './load-letter.js';
import { printPlace } from './number-letter.js';
import { letterheadStream } from './save-letterhead.js';
import { allLetters, findLetterByMark, findLetterhead, findPrintCopy } from './store.js';

/** Folds every letter again and compares it with its row, its print copy and its code; then the letterhead. */
export async function* verifyLetters(ctx: Ctx): AsyncGenerator<Problem> {
  const rows = await ctx.tx(async (tx) => new Map((await allLetters(tx)).map((letter) => [letter.id, letter])));
  for (const id of await ctx.tx((tx) => streamIds(tx, 'letter'))) {
    const row = rows.get(id as LetterId);
    rows.delete(id as LetterId);
    const fault = await ctx.tx((tx) => letterFault(ctx, tx, id as LetterId, row));
    if (fault) yield { about: `letter/${id}`, what: fault };
  }
  for (const id of rows.keys()) yield { about: `letter/${id}`, what: 'a row without events' };
  const fault = await ctx.tx((tx) => letterheadFault(ctx, tx));
  if (fault) yield { about: 'letterhead', what: fault };
}

async function letterFault(ctx: Ctx, tx: Tx, id: LetterId, row: Letter | undefined): Promise<string | null> {
  const entries = await entriesOrNull(ctx, tx, id);
  if (!entries) return 'an event does not open: its body or key was changed';
  const letter = foldLetter(id, entries);
  if (!letter) return 'its events do not make a letter';
  if (!row) return 'its row is gone';
  if (!isSame(letter, row)) return 'its row differs from its events';
  return (await codeFault(ctx, tx, letter, entries)) ?? (await printFault(tx, letter, entries));
}

async function entriesOrNull(ctx: Ctx, tx: Tx, id: LetterId): Promise<Entry[] | null> {
  try {
    return await read(ctx, tx, streamOf(id));
  } catch {
    return null;
  }
}

async function codeFault(ctx: Ctx, tx: Tx, letter: Letter, entries: readonly Entry[]): Promise<string | null> {
  const drafted = bodyOf<DraftedBody>(entries, 'drafted');
  if (!drafted) return null; // erased: the code went with the words
  const found = await findLetterByMark(tx, markOf(ctx, drafted.code));
  return found?.id === letter.id ? null : 'its verification code leads elsewhere';
}

async function printFault(tx: Tx, letter: Letter, entries: readonly Entry[]): Promise<string | null> {
  const numbered = bodyOf<NumberedBody>(entries, 'numbered');
  if (!numbered) return null;
  const issued = bodyOf<IssuedBody>(entries, 'issued');
  if (issued && issued.printSha256 !== numbered.printSha256) return 'it was issued from another print copy';
  const sealed = await findPrintCopy(tx, letter.id);
  if (!sealed) return 'its print copy is gone';
  try {
    return sha256(unseal(unhex(numbered.printKey), sealed, printPlace(letter.id))) === numbered.printSha256
      ? null
      : 'its print copy was changed';
  } catch {
    return 'its print copy was changed';
  }
}

async function letterheadFault(ctx: Ctx, tx: Tx): Promise<string | null> {
  const row = await findLetterhead(tx);
  const entries = await read(ctx, tx, letterheadStream(ctx));
  if (!row && entries.length === 0) return null;
  const body = bodyOf<{ settings: Letterhead }>(entries, 'changed');
  if (body === null && entries.length > 0) return null; // erased
  return row && row.version === entries.length && isSame(row.settings, body?.settings) ? null : 'its row differs from its events';
}
