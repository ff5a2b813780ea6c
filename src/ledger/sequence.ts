import { Refusal } from '../kit/refusal.js';
import { unhex } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { signCheckpoint, type Checkpoint } from './checkpoint.js';
import { EMPTY, grow, inclusionProof, leafHash, rootOf, type Frontier } from './merkle.js';
import { allLeaves, indexOf, insertCheckpoint, lastCheckpoint, lockNumbering, numberLeaves } from './store.js';

/**
 * Gives committed leaves their numbers and signs the new tree head. Under the tenant's lock, and to rows that are
 * committed and have no number yet: "id above the last" would lose a commit that came late. Within one batch the order
 * is that of the random commitments, so that a number tells no minute.
 */
export async function sequence(ctx: Ctx): Promise<{ size: number; added: number }> {
  return ctx.tx(async (tx) => {
    await lockNumbering(tx);
    const last = await lastCheckpoint(tx);
    const before: Frontier = last ? { size: last.size, peaks: peaksOf(last.peaks) } : EMPTY;
    const added = await numberLeaves(tx, before.size);
    if (added.length === 0 && last) return { size: before.size, added: 0 };
    const tree = added.map(leafHash).reduce(grow, before);
    const root = rootOf(tree);
    await insertCheckpoint(tx, {
      tenant: ctx.tenant.id,
      size: tree.size,
      root,
      peaks: Buffer.concat(tree.peaks),
      note: signCheckpoint(ctx, { size: tree.size, root }),
    });
    return { size: tree.size, added: added.length };
  });
}

export function peaksOf(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / 32 }, (_, i) => bytes.subarray(i * 32, i * 32 + 32));
}

/** The latest signed tree head, or `null` before the first. */
export async function head(tx: Tx): Promise<(Omit<Checkpoint, 'origin'> & { note: string }) | null> {
  return (await lastCheckpoint(tx)) ?? null;
}

/** Proof that a leaf (hex) stands in the latest tree. Refusal `ledger.not-numbered` while it has no number. */
export async function proofOf(tx: Tx, leaf: string): Promise<{ index: number; size: number; proof: Uint8Array[]; note: string }> {
  const [last, index] = [await lastCheckpoint(tx), await indexOf(tx, unhex(leaf))];
  if (!last || index === null || index >= last.size) throw new Refusal('ledger.not-numbered');
  const leaves = (await allLeaves(tx)).slice(0, last.size).map((l) => leafHash(l.commitment));
  return { index, size: last.size, proof: inclusionProof(index, leaves), note: last.note };
}
