import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { readMany, streamIds, type Problem } from '../ledger/index.js';
import { foldBreach, foldRequest } from './fold.js';
import { allBreaches, allRequests } from './store.js';

/** Folds every request and breach again and yields each row that says something else. */
export async function* verifyRights(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  yield* problemsOf(ctx, tx, 'request', await allRequests(tx), foldRequest);
  yield* problemsOf(ctx, tx, 'breach', await allBreaches(tx), foldBreach);
}

type Fold<Row extends { id: string }> = (id: Row['id'], entries: Parameters<typeof foldRequest>[1]) => Row | null;

async function* problemsOf<Row extends { id: string }>(
  ctx: Ctx,
  tx: Tx,
  kind: 'request' | 'breach',
  rows: readonly Row[],
  fold: Fold<Row>,
): AsyncGenerator<Problem> {
  const known = new Set<string>(rows.map((row) => row.id));
  for (const id of await streamIds(tx, kind)) if (!known.has(id)) yield { about: `${kind}/${id}`, what: 'its row is gone' };
  const streams = await readMany(ctx, tx, kind, [...known]);
  for (const row of rows) {
    const again = fold(row.id, streams.get(row.id) ?? []);
    if (spelled(again) !== spelled(row)) yield { about: `${kind}/${row.id}`, what: 'its row differs from what its events make of it' };
  }
}

/** Keys in one order; an instant is spelled as ISO text. */
const spelled = (row: object | null): string =>
  row === null ? '' : JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
