import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Json } from '../kit/json.js';
import { record } from '../ledger/index.js';
import type { Skeletons } from './fold.js';

type Of = { readonly kind: 'request' | 'breach'; readonly id: string };

/** Writes one event of a request or a breach; words, who and when stay in the sealed body. Returns the new version. */
export async function note<K extends keyof Skeletons>(
  ctx: Ctx,
  tx: Tx,
  of: Of,
  after: number,
  event: { kind: K; skeleton: Skeletons[K]; words?: object },
): Promise<number> {
  const by = ctx.actor.kind === 'account' ? ctx.actor.name : ctx.actor.kind;
  const body = { ...event.words, by, at: ctx.now().toString() } as Json;
  await record(ctx, tx, of, after, [{ kind: event.kind, on: ctx.today(), skeleton: { ...event.skeleton } as Json, body }]);
  return after + 1;
}

/** A whole millisecond, as the database keeps it: rows and events say the same instant. */
export const wholeMs = (at: Temporal.Instant): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds);
