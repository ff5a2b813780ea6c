import { fileOf } from '../evidence/index.js';
import { record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId, LetterId } from '../kit/ids.js';
import { bodyOf, event, madeBy, type IssuedBody, type NumberedBody } from './body.js';
import type { Skeletons } from './fold.js';
import { loadForChange, streamOf } from './load-letter.js';
import { updateLetter } from './store.js';

/** What a signed letter may come back as: the signed PDF, or a scan. */
const SIGNED_MEDIA: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

export type IssueLetter = {
  readonly letterId: LetterId;
  /** A kept file: the PDF signed with the official's certificate, or a scan of the paper signed by hand. */
  readonly signed: FileId;
  readonly pages: number;
  /** Why the signed file has more or fewer pages than the copy printed for signature. */
  readonly pagesReason?: string | undefined;
};

/**
 * Issues a numbered letter: from here on it does not change. Both hashes, of the copy printed for signature and of the
 * signed file, go into the journal. Refusals: `kit.not-allowed`, `letters.not-found`, `letters.not-numbered`,
 * `letters.bad-pages`, `letters.pages-differ`, `letters.wrong-signed-file`, `letters.erased`.
 */
export async function issueLetter(ctx: Ctx, tx: Tx, input: IssueLetter): Promise<void> {
  ctx.mustHave('letter.issue');
  const { letter, entries } = await loadForChange(ctx, tx, input.letterId);
  if (letter.state !== 'numbered') throw new Refusal(letter.state === 'draft' ? 'letters.not-numbered' : 'letters.not-a-draft');
  if (!Number.isInteger(input.pages) || input.pages < 1 || input.pages > 999) throw new Refusal('letters.bad-pages');
  const numbered = bodyOf<NumberedBody>(entries, 'numbered');
  if (!numbered) throw new Refusal('letters.erased');
  const signedSha256 = await signedHash(ctx, tx, input.signed);
  const differs = input.pages !== letter.pages;
  if (differs && !input.pagesReason) throw new Refusal('letters.pages-differ', { printed: letter.pages ?? 0, signed: input.pages });
  const skeleton: Skeletons['issued'] = { signed: input.signed, pages: input.pages };
  const body: IssuedBody = {
    printSha256: numbered.printSha256,
    signedSha256,
    ...(differs && { pagesReason: input.pagesReason! }),
    ...madeBy(ctx),
  };
  await updateLetter(tx, { ...letter, state: 'issued', ...skeleton, version: letter.version + 1 });
  await record(ctx, tx, streamOf(letter.id), letter.version, [event('issued', ctx.today(), skeleton, body)]);
}

async function signedHash(ctx: Ctx, tx: Tx, id: FileId): Promise<string> {
  const file = await fileOf(ctx, tx, id);
  if (!file?.isKept || !SIGNED_MEDIA.includes(file.media)) throw new Refusal('letters.wrong-signed-file');
  return file.sha256;
}
