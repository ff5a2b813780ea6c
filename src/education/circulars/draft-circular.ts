import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { Json } from '../../kit/json.js';
import { Refusal } from '../../kit/refusal.js';
import { articleById, instrumentOf, type Law } from '../../law/index.js';
import { record } from '../../ledger/index.js';
import { draftLetter, type OfficeLetterData } from '../../letters/index.js';
import type { Circular, CircularAudience, CircularId, CircularKind, CircularWords } from './circular.js';
import { insertCircular } from './circular-store.js';

export type DraftCircular = CircularWords & {
  readonly kind: CircularKind;
  readonly audience: CircularAudience;
  readonly untilOn: Day;
  /** Who signs: name and post as they stand under the letter. */
  readonly signer: { readonly name: string; readonly post: string };
  /** Articles the text rests on, by id. */
  readonly articles: readonly string[];
};

/**
 * Writes a circular or pledge and drafts its letter; it goes out only once that letter is issued. Refusals `kit.not-allowed`,
 * `education.no-words`, `education.bad-until`, `kit.too-long`.
 */
export async function draftCircular(ctx: Ctx, law: Law, input: DraftCircular): Promise<CircularId> {
  const by = ctx.mustHave('circular.write');
  mustBeWhole(ctx, input);
  const { kind, audience, untilOn, subject, paragraphs } = input;
  const id = ctx.chance.uuid() as CircularId;
  await ctx.tx(async (tx) => {
    const letter = await draftLetter(ctx, tx, { kind, about: { kind: 'circular', id }, data: letterOf(ctx, law, input) });
    const start = { state: 'draft', draftedOn: ctx.today(), sentOn: null, addressed: null, answered: null, version: 1 } as const;
    const circular: Circular = { id, kind, letter, audience, untilOn, ...start };
    await insertCircular(tx, ctx.tenant.id, circular);
    const skeleton = { kind, letter, audience, untilOn } as unknown as Json;
    const body = { subject, paragraphs, by: by.name, at: ctx.now().toString() };
    await record(ctx, tx, { kind: 'circular', id }, 0, [{ kind: 'drafted', on: ctx.today(), skeleton, body }]);
  });
  return id;
}

const LONGEST_PARAGRAPH = 4_000;

function mustBeWhole(ctx: Ctx, { subject, paragraphs, untilOn, signer }: DraftCircular): void {
  if (subject.trim() === '' || paragraphs.length === 0 || signer.post.trim() === '') throw new Refusal('education.no-words');
  if (untilOn <= ctx.today()) throw new Refusal('education.bad-until');
  if ([subject, ...paragraphs].some((one) => one.length > LONGEST_PARAGRAPH))
    throw new Refusal('kit.too-long', { limit: LONGEST_PARAGRAPH });
}

function letterOf(ctx: Ctx, law: Law, { subject, paragraphs, signer, articles, kind }: DraftCircular): OfficeLetterData {
  return {
    caseNumber: '',
    recipient: { name: '', post: 'Pegawai yang dituju', unit: ctx.tenant.name },
    signer: { name: signer.name || '…………………………', post: signer.post, unit: ctx.tenant.name },
    nature: 'Biasa',
    subject: kind === 'circular' ? `Surat edaran: ${subject}` : subject,
    paragraphs,
    basis: articles.map((one) => {
      const article = articleById(law, one);
      return { label: article.label.id, verified: article.verified && instrumentOf(law, one).verified };
    }),
  };
}
