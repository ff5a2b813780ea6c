import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { commitmentOf } from './commitment.js';
import { openCheckpoint } from './checkpoint.js';
import { EMPTY, grow, leafHash, rootOf, type Frontier } from './merkle.js';
import { plainOf } from './read.js';
import { contentOf, typeOf } from './record.js';
import { allCheckpoints, allLeaves, asDay, everyEntry, type EntryRead } from './store.js';

/** One thing that does not hold: what it is about, and what is wrong, in words an auditor can follow. */
export type Problem = { readonly about: string; readonly what: string };

export type LedgerCount = { entries: number; erased: number; leaves: number; unnumbered: number; checkpoints: number };

/**
 * Recomputes the whole log: every entry's commitment from its opened body, every stream's order, every leaf's number,
 * every checkpoint's root and signature. Yields each thing that does not hold; `count` is filled on the way.
 */
export async function* verifyLedger(ctx: Ctx, tx: Tx, count: LedgerCount): AsyncGenerator<Problem> {
  yield* verifyEntries(ctx, tx, count);
  yield* verifyTree(ctx, tx, count);
}

async function* verifyEntries(ctx: Ctx, tx: Tx, count: LedgerCount): AsyncGenerator<Problem> {
  let expected = { stream: '', version: 1 };
  for await (const row of everyEntry(tx)) {
    const stream = `${row.stream}/${row.stream_id}`;
    if (stream !== expected.stream) expected = { stream, version: 1 };
    if (row.version !== expected.version) yield { about: stream, what: `event ${expected.version} is missing` };
    expected = { stream, version: row.version + 1 };
    count.entries += 1;
    const fault = entryFault(ctx, row, count);
    if (fault) yield { about: `${stream}/${row.version}`, what: fault };
  }
}

function entryFault(ctx: Ctx, row: EntryRead, count: LedgerCount): string | null {
  let plain: string | null;
  try {
    plain = plainOf(ctx, row);
  } catch {
    return 'the body or its key was changed: it does not open';
  }
  if (plain === null || !row.salt) {
    count.erased += 1;
    return null;
  }
  const stream = { kind: row.stream, id: row.stream_id };
  const content = contentOf(stream, row.version, row.skeleton, plain);
  const again = commitmentOf({ type: typeOf(row.stream, row.kind), on: asDay(row.on_day), content, salt: row.salt });
  return Buffer.compare(again, row.commitment) === 0 ? null : 'the event does not match its leaf: kind, day, skeleton or body was changed';
}

async function* verifyTree(ctx: Ctx, tx: Tx, count: LedgerCount): AsyncGenerator<Problem> {
  const leaves = await allLeaves(tx);
  const numbered = leaves.filter((leaf) => leaf.index !== null);
  count.leaves = leaves.length;
  count.unnumbered = leaves.length - numbered.length;
  for (const leaf of leaves) {
    if (leaf.entries !== 1) yield { about: `leaf ${leaf.index ?? 'without number'}`, what: 'its event is gone' };
  }
  for (const [place, leaf] of numbered.entries()) {
    if (leaf.index !== place) {
      yield { about: `leaf ${place}`, what: 'a leaf is missing from the log' };
      return;
    }
  }
  yield* verifyCheckpoints(
    ctx,
    tx,
    numbered.map((leaf) => leafHash(leaf.commitment)),
    count,
  );
}

async function* verifyCheckpoints(ctx: Ctx, tx: Tx, hashes: readonly Uint8Array[], count: LedgerCount): AsyncGenerator<Problem> {
  let tree: Frontier = EMPTY;
  for (const checkpoint of await allCheckpoints(tx)) {
    count.checkpoints += 1;
    const about = `checkpoint of ${checkpoint.size} leaves`;
    if (checkpoint.size > hashes.length) {
      yield { about, what: 'the log is shorter than a tree head already signed' };
      return;
    }
    while (tree.size < checkpoint.size) tree = grow(tree, hashes[tree.size]!);
    const signed = openCheckpoint(ctx, checkpoint.note);
    const root = Buffer.from(rootOf(tree));
    if (!signed || signed.size !== checkpoint.size || !root.equals(signed.root))
      yield { about, what: 'the signed root is not the root of these leaves' };
    else if (!root.equals(checkpoint.root) || !Buffer.concat(tree.peaks).equals(checkpoint.peaks))
      yield { about, what: 'its row was changed' };
  }
  if (tree.size < hashes.length) yield { about: `leaf ${tree.size}`, what: 'a numbered leaf is covered by no signed tree head' };
}

export const newCount = (): LedgerCount => ({ entries: 0, erased: 0, leaves: 0, unnumbered: 0, checkpoints: 0 });
