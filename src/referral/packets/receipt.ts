import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import { noteVerifier, signNote, type NoteKey } from '../../kit/signed-note.js';

export type ReceiptFacts = {
  readonly sender: string;
  readonly number: string;
  readonly receivedOn: Day;
  readonly size: number;
  /** Of the sealed file as it came. */
  readonly sha256: string;
  /** Of the bag's tag manifest: what was inside. */
  readonly digest: string;
};

/** Another key than the log's: a receipt can never be taken for a tree head, nor the other way round. */
const keyOf = (ctx: Ctx): NoteKey => ({
  name: `${ctx.tenant.host}/terima`,
  seed: ctx.keys.secret(ctx.tenant.id, 'nirpihak/receipt-key/v1'),
});

/** What others check our receipts with. */
export const receiptVerifier = (ctx: Ctx): string => noteVerifier(keyOf(ctx));

/** The receipt: a signed text (C2SP signed-note) that says what came, from whom, on which day. The same facts give the same bytes. */
export function receiptOf(ctx: Ctx, facts: ReceiptFacts): string {
  const lines = [
    'Tanda terima berkas rujukan / Receipt of a referral packet',
    `penerima: ${ctx.tenant.name}`,
    `pengirim: ${facts.sender}`,
    `nomor: ${facts.number}`,
    `diterima: ${facts.receivedOn}`,
    `ukuran: ${facts.size}`,
    `sha256: ${facts.sha256}`,
    `isi: ${facts.digest}`,
  ];
  return signNote(keyOf(ctx), `${lines.join('\n')}\n`);
}

/** What a pasted receipt says it is for. */
export function receiptSays(text: string, what: 'nomor' | 'sha256'): string | null {
  return new RegExp(`^${what}: (.+)$`, 'm').exec(text.replaceAll('\r\n', '\n'))?.[1]?.trim() ?? null;
}
