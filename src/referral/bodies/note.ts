import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Json } from '../../kit/json.js';
import { record, type Stream } from '../../ledger/index.js';

/** One event of this module: today, and who did it when inside the sealed body. Returns the stream's new version. */
export async function note(
  ctx: Ctx,
  tx: Tx,
  stream: Stream,
  after: number,
  event: { readonly kind: string; readonly skeleton: Json; readonly body?: Readonly<Record<string, Json>> },
): Promise<number> {
  const by = ctx.actor.kind === 'account' ? ctx.actor.name : ctx.actor.kind;
  const body = { ...event.body, by, at: ctx.now().toString() };
  await record(ctx, tx, stream, after, [{ kind: event.kind, on: ctx.today(), skeleton: event.skeleton, body }]);
  return after + 1;
}
