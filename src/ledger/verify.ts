import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { openCheckpoint } from './checkpoint.js';
import { EMPTY, grow, leafHash, rootOf, type Frontier } from './merkle.js';
import { plainOf } from './read.js';
import { ERASED } from './erase-bodies.js';
import { bodyCommitmentOf, entryCommitmentOf, placeOf } from './record.js';
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
  let seen = { stream: '', next: 1, gone: [] as number[] };
  for await (const row of everyEntry(tx)) {
    const stream = `${row.stream}/${row.stream_id}`;
    if (stream !== seen.stream) {
      yield* unexplained(seen);
      seen = { stream, next: 1, gone: [] };
    }
    if (row.version !== seen.next) yield { about: stream, what: `event ${seen.next} is missing` };
    seen.next = row.version + 1;
    count.entries += 1;
    const fault = entryFault(ctx, row);
    if (fault) yield { about: `${stream}/${row.version}`, what: fault };
    if (row.kind === ERASED) seen.gone = seen.gone.filter((version) => version > upTo(row));
    if (row.body === null) {
      count.erased += 1;
      seen.gone.push(row.version);
    }
  }
  yield* unexplained(seen);
}

/** Bodies that are gone although no event of their stream says that they were erased. */
function* unexplained({ stream, gone }: { stream: string; gone: readonly number[] }): Generator<Problem> {
  for (const version of gone) yield { about: `${stream}/${version}`, what: 'its body is gone, and no event says that it was erased' };
}

function upTo(row: EntryRead): number {
  const { upTo: version } = JSON.parse(row.skeleton) as { upTo?: unknown };
  return typeof version === 'number' ? version : 0;
}

function entryFault(ctx: Ctx, row: EntryRead): string | null {
  const stream = { kind: row.stream, id: row.stream_id };
  const on = asDay(row.on_day);
  const facts = {
    stream,
    version: row.version,
    kind: row.kind,
    on,
    skeleton: row.skeleton,
    bodyCommitment: row.body_commitment,
    salt: row.salt,
  };
  if (!same(entryCommitmentOf(facts), row.commitment)) return 'the event does not match its leaf: kind, day, place or skeleton was changed';
  try {
    const plain = plainOf(ctx, row);
    if (plain === null || !row.body_salt) return null;
    const again = bodyCommitmentOf(on, placeOf(stream, row.version), plain, row.body_salt);
    return same(again, row.body_commitment) ? null : 'the body does not match its leaf';
  } catch {
    return 'the body or its key was changed: it does not open';
  }
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

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
