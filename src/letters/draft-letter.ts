import { record } from '../ledger/index.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { LetterId } from '../kit/ids.js';
import { event, madeBy, type DraftedBody } from './body.js';
import { markOf, newCode } from './code.js';
import type { Skeletons } from './fold.js';
import type { LetterKind } from './kind.js';
import type { LetterData } from './letter-data.js';
import type { About, Letter } from './letter.js';
import { readLetterhead } from './read-letterhead.js';
import { streamOf } from './load-letter.js';
import { insertLetter } from './store.js';

export type DraftLetter<K extends LetterKind> = { readonly kind: K; readonly about: About; readonly data: LetterData[K] };

/**
 * Makes a letter's draft: its words sealed in the journal with the letterhead of this moment and a fresh verification
 * code. Who may draft which letter is decided by the caller, who knows the case.
 */
export async function draftLetter<K extends LetterKind>(ctx: Ctx, tx: Tx, input: DraftLetter<K>): Promise<LetterId> {
  const letterhead = await readLetterhead(ctx, tx);
  const id = ctx.chance.uuid() as LetterId;
  const code = newCode(ctx);
  const { kind, about, data } = input;
  const on = ctx.today();
  const skeleton: Skeletons['drafted'] = { letter: kind, about };
  const body: DraftedBody<K> = { data, letterhead, code, ...madeBy(ctx) };
  const letter: Letter = {
    id,
    kind,
    about,
    state: 'draft',
    draftedOn: on,
    number: null,
    place: null,
    datedOn: null,
    signed: null,
    pages: null,
    version: 1,
  };
  await insertLetter(ctx, tx, letter, markOf(ctx, code));
  await record(ctx, tx, streamOf(id), 0, [event('drafted', on, skeleton, body)]);
  return id;
}
