import type { Ctx } from '../kit/ctx.js';
import { typesetCards } from './typeset.js';
import { EXAMPLE, qrOf } from './words/frame.js';

/** One person's card: the code is printed in signs and as a QR to `url`. */
export type CodeCard = { readonly name: string; readonly post: string; readonly code: string; readonly url: string };

export type CardsData = {
  readonly title: string;
  readonly lead: string;
  /** Where the code is typed by hand. */
  readonly address: string;
  readonly note: string;
  readonly cards: readonly CodeCard[];
};

/**
 * Cards as PDF, to be cut apart and handed out. Nothing of them is kept: the codes exist afterwards only on paper. Refusals
 * `letters.no-typesetter`, `letters.not-set`.
 */
export function printCards(ctx: Ctx, { title, lead, address, note, cards }: CardsData): Promise<Uint8Array> {
  return typesetCards(ctx, {
    title,
    lead,
    footer: ctx.tenant.isDemo ? EXAMPLE : ctx.tenant.name,
    cards: cards.map(({ name, post, code, url }) => ({ name, post, code, address, note, qr: qrOf(url), alt: `Kode QR untuk ${name}` })),
  });
}
