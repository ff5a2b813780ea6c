import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { unhex, unseal } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId, LetterId } from '../kit/ids.js';
import { bodyOf, type DraftedBody, type NumberedBody } from './body.js';
import type { About, Letter } from './letter.js';
import { load } from './load-letter.js';
import { printPlace } from './number-letter.js';
import { printOf } from './print.js';
import { findLetter, findLettersAbout, findPrintCopy } from './store.js';

/** A letter's state, or `null`. Whether the asker may know of it is decided by the caller. */
export async function letterOf(ctx: Ctx, tx: Tx, id: string): Promise<Letter | null> {
  void ctx;
  return isId(id) ? findLetter(tx, id) : null;
}

/** The letters of a case, oldest first. */
export async function lettersAbout(ctx: Ctx, tx: Tx, about: About): Promise<Letter[]> {
  void ctx;
  return findLettersAbout(tx, about);
}

/** The signed file of an issued (or later withdrawn) letter, or `null` while there is none. */
export async function signedFileOf(ctx: Ctx, tx: Tx, id: string): Promise<FileId | null> {
  return (await letterOf(ctx, tx, id))?.signed ?? null;
}

/**
 * The letter as PDF: a draft is set anew and carries the word DRAF on every page; from its numbering on it is the very
 * copy that was printed for signature. Refusals: `letters.not-found`, `letters.erased`, `letters.no-typesetter`.
 */
export async function letterPdf(ctx: Ctx, tx: Tx, id: LetterId): Promise<Uint8Array> {
  const { letter, entries } = await load(ctx, tx, id);
  const numbered = bodyOf<NumberedBody>(entries, 'numbered');
  const sealed = numbered && (await findPrintCopy(tx, letter.id));
  if (numbered && sealed) return unseal(unhex(numbered.printKey), sealed, printPlace(letter.id));
  const drafted = bodyOf<DraftedBody>(entries, 'drafted');
  if (!drafted || letter.number !== null) throw new Refusal('letters.erased');
  return printOf(ctx, letter.kind, drafted, null);
}
