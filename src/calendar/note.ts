import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Json } from '../kit/json.js';
import { lockStream, read, record, type Entry, type Stream } from '../ledger/index.js';
import type { Skeletons, Words } from './fold.js';
import { saveEdition } from './store.js';

export const streamOf = (ctx: Ctx): Stream => ({ kind: 'calendar', id: ctx.tenant.id });

/** The calendar's events, alone with them until the transaction ends. */
export async function eventsForChange(ctx: Ctx, tx: Tx): Promise<Entry[]> {
  await lockStream(tx, streamOf(ctx));
  return read(ctx, tx, streamOf(ctx));
}

/** Records one event and the edition it makes the last. Who did it and when stay in the sealed body. */
export async function note<K extends keyof Skeletons>(
  ctx: Ctx,
  tx: Tx,
  after: number,
  event: { kind: K; skeleton: Skeletons[K]; words?: Words & { reason?: string } },
): Promise<void> {
  const by = ctx.actor.kind === 'account' ? ctx.actor.id : ctx.actor.kind;
  const body = { ...event.words, by, at: ctx.now().toString() } as Json;
  const [kept] = await record(ctx, tx, streamOf(ctx), after, [
    { kind: event.kind, on: ctx.today(), skeleton: event.skeleton as Json, body },
  ]);
  await saveEdition(tx, ctx.tenant.id, { version: kept!.version, leaf: kept!.leaf });
}
