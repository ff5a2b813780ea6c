import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { read, type Problem } from '../ledger/index.js';
import { streamOf } from './note.js';
import { lastEdition } from './store.js';

/** Whether the row that tells the last edition is that of the calendar's events. */
export async function* verifyCalendar(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const last = (await read(ctx, tx, streamOf(ctx))).at(-1);
  const row = await lastEdition(tx);
  if (last?.version !== row?.version || last?.leaf !== row?.leaf)
    yield { about: `calendar/${ctx.tenant.id}`, what: 'its last edition is not that of its events' };
}
