import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import { markOf, readCode } from './code.js';
import type { Letter } from './letter.js';
import { findLetterByMark } from './store.js';

/** What a code tells, and nothing else: no case, no recipient, no kind. */
export type FoundLetter =
  | { readonly found: true; readonly number: string; readonly datedOn: Day; readonly pages: number; readonly isWithdrawn: boolean }
  | { readonly found: false };

/** Looks a typed code up. A malformed code takes the same way as an unknown one: one derivation, one look-up. */
export async function findByCode(ctx: Ctx, typed: string): Promise<FoundLetter> {
  const letter = await ctx.tx((tx) => findLetterByMark(tx, markOf(ctx, readCode(typed) ?? typed.slice(0, 80))));
  return tellable(letter);
}

/** Only what was issued can be in anybody's hands. */
export function tellable(letter: Letter | null): FoundLetter {
  if (!letter || letter.signed === null || letter.number === null || letter.datedOn === null || letter.pages === null)
    return { found: false };
  return { found: true, number: letter.number, datedOn: letter.datedOn, pages: letter.pages, isWithdrawn: letter.state === 'withdrawn' };
}
