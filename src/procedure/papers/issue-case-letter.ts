import type { FileId, LetterId } from '../../kit/ids.js';
import { issueLetter, letterOf, withdrawLetter } from '../../letters/index.js';
import type { AtCase, OnCase } from '../step.js';
import { keepUploads } from '../files.js';

/** A letter goes out: the signed file or scan, its pages, and why they are not those of the printed copy where they differ. */
export type SignedLetter = OnCase & { readonly signed: FileId; readonly pages: number; readonly pagesReason?: string };

/** Keeps the signed file and issues the letter, in the step's transaction. Refusals of `issueLetter`, `evidence.gone`. */
export async function issueCaseLetter({ ctx, tx, state }: AtCase, letterId: LetterId, input: SignedLetter): Promise<void> {
  await keepUploads(ctx, tx, state.id, [input.signed]);
  await issueLetter(ctx, tx, { letterId, signed: input.signed, pages: input.pages, pagesReason: input.pagesReason });
}

/** A draft that is replaced by a new one is taken back, so that its number never goes out. */
export async function withdrawReplaced({ ctx, tx }: AtCase, letterId: LetterId | undefined): Promise<void> {
  if (!letterId) return;
  const letter = await letterOf(ctx, tx, letterId);
  if (letter && letter.state !== 'withdrawn' && letter.state !== 'issued')
    await withdrawLetter(ctx, tx, { letterId, reason: 'Diganti rancangan baru' });
}

/** A summons that alleges what is alleged no longer never goes out. */
export async function withdrawDraftedSummonses(at: AtCase): Promise<void> {
  for (const one of at.state.summonses) if (one.issuedOn === null) await withdrawReplaced(at, one.letter);
}
