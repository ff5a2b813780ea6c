import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import { deadlineById, deadlineOfRight, type Law } from '../law/index.js';
import { newCode } from '../letters/index.js';
import { markOf } from './code.js';
import { note, wholeMs } from './note.js';
import { type AskedWords, type RequestId, type Right, type RightsRequest } from './request.js';
import { countSince, insertRequest, nextNumber } from './store.js';

export type AskRight = AskedWords & { readonly kind: Right };
/** `code` is shown once; with it the person sees how the request stands. */
export type AskedRight = { readonly id: RequestId; readonly number: string; readonly code: string; readonly dueAt: Temporal.Instant };

/** A whole office's requests of one day on the page; beyond it is no asking any more. */
const MOST_A_DAY = 200;

/**
 * Takes a request from the public page: its hours run from this moment (UU 27/2022). Refusals `rights.incomplete`,
 * `rights.too-many`, `kit.too-long`.
 */
export async function askRight(ctx: Ctx, law: Law, input: AskRight): Promise<AskedRight> {
  return ctx.tx(async (tx) => {
    if ((await countSince(tx, ctx.now().subtract({ hours: 24 }))) >= MOST_A_DAY) throw new Refusal('rights.too-many');
    return take(ctx, tx, law, input, ctx.now(), 'page');
  });
}

/**
 * Records what came on paper or was said at the counter: its hours run from when it came. Refusals `kit.not-allowed`,
 * `rights.incomplete`, `rights.bad-time`, `kit.too-long`.
 */
export async function recordRight(ctx: Ctx, law: Law, input: AskRight & { receivedAt: Temporal.Instant }): Promise<AskedRight> {
  ctx.mustHave('rights.handle');
  if (Temporal.Instant.compare(input.receivedAt, ctx.now()) > 0) throw new Refusal('rights.bad-time');
  return ctx.tx((tx) => take(ctx, tx, law, input, input.receivedAt, 'desk'));
}

async function take(ctx: Ctx, tx: Tx, law: Law, input: AskRight, at: Temporal.Instant, via: 'page' | 'desk'): Promise<AskedRight> {
  const { kind, ...words } = checked(input);
  const deadline = deadlineById(law, deadlineOfRight(kind));
  const receivedAt = wholeMs(at);
  const dueAt = receivedAt.add({ hours: deadline.length });
  const id = ctx.chance.uuid() as RequestId;
  const number = await nextNumber(tx, 'request', Number(ctx.today().slice(0, 4)));
  const code = newCode(ctx);
  const begun = { state: 'open', outcome: null, ground: null, letter: null, answeredAt: null, version: 1 } as const;
  const request: RightsRequest = { id, number, kind, receivedAt, dueAt, ...begun };
  await insertRequest(tx, ctx.tenant.id, request, markOf(ctx, code));
  const skeleton = { number, right: kind, receivedAt: receivedAt.toString(), dueAt: dueAt.toString(), via };
  await note(ctx, tx, { kind: 'request', id }, 0, { kind: 'asked', skeleton, words });
  return { id, number, code, dueAt };
}

function checked({ kind, name, reach, relation, text }: AskRight): AskRight {
  const words = { kind, name: name.trim(), reach: reach.trim(), relation: relation.trim(), text: text.trim() };
  if (words.name === '' || words.reach === '' || words.text === '') throw new Refusal('rights.incomplete');
  if (words.name.length > 200 || words.reach.length > 500 || words.relation.length > 200) throw new Refusal('kit.too-long', { limit: 500 });
  if (words.text.length > 5_000) throw new Refusal('kit.too-long', { limit: 5_000 });
  return words;
}
