import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { record } from './record.js';
import { dropBodies } from './store.js';
import type { Stream } from './entry.js';

/** The kind of the event that says that bodies of its stream were erased; its skeleton holds `upTo`. */
export const ERASED = 'erased';

/**
 * Erases the bodies of a stream up to `after`, the version the caller decided upon, and records that as an event: a
 * body that is gone without one is a fault that `verify` names. Refusal `ledger.changed-meanwhile`.
 */
export async function eraseBodies(ctx: Ctx, tx: Tx, stream: Stream, after: number): Promise<void> {
  await record(ctx, tx, stream, after, [{ kind: ERASED, on: ctx.today(), skeleton: { upTo: after }, body: {} }]);
  await dropBodies(tx, stream, after);
}
