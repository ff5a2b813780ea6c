import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import type { DraftedBody } from './body.js';
import { compose } from './compose.js';
import type { LetterKind } from './kind.js';
import { typeset } from './typeset.js';

/** A letter as PDF, from its sealed words. Refusals: `letters.no-typesetter`, `letters.not-set`. */
export function printOf(
  ctx: Ctx,
  kind: LetterKind,
  drafted: DraftedBody,
  numbered: { number: string; datedOn: Day } | null,
): Promise<Uint8Array> {
  const { data, letterhead, code } = drafted;
  return typeset(ctx, compose(kind, data as never, { letterhead, code, numbered, isExample: ctx.tenant.isDemo }));
}

/** The number of pages of a PDF our typesetter wrote: it leaves the page tree uncompressed (ISO 32000-1 §7.7.3.2). */
export function pagesOf(pdf: Uint8Array): number {
  const counts = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g),
  ].map((match) => Number(match[1]));
  return Math.max(1, ...counts);
}
