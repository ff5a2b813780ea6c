import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { readMany, streamIds, type Entry, type Problem } from '../ledger/index.js';
import { foldChannel, foldFinding } from './fold.js';
import { allChannels, allFindings } from './store.js';

/** Folds every channel and finding again and yields each row that says something else. */
export async function* verifyChannels(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const channels = (await allChannels(tx)).map(({ channel }) => channel);
  yield* problemsOf(ctx, tx, 'channel', channels, (id, events) => foldChannel(id, events)?.channel ?? null);
  yield* problemsOf(ctx, tx, 'finding', await allFindings(tx), foldFinding);
}

async function* problemsOf<Row extends { readonly id: string }>(
  ctx: Ctx,
  tx: Tx,
  kind: string,
  rows: readonly Row[],
  fold: (id: Row['id'] & never, events: readonly Entry[]) => Row | null,
): AsyncGenerator<Problem> {
  const known = new Set<string>(rows.map((row) => row.id));
  for (const id of await streamIds(tx, kind)) if (!known.has(id)) yield { about: `${kind}/${id}`, what: 'its row is gone' };
  const streams = await readMany(ctx, tx, kind, [...known]);
  for (const row of rows) {
    const again = fold(row.id as never, streams.get(row.id) ?? []);
    if (spelled(again) !== spelled(row)) yield { about: `${kind}/${row.id}`, what: 'its row differs from what its events make of it' };
  }
}

/** Keys in one order. */
const spelled = (row: object | null): string =>
  row === null ? '' : JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
