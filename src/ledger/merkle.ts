import { createHash } from 'node:crypto';

/** A node of the tree: 32 bytes. */
export type Hash = Uint8Array;

const sha256 = (...parts: Uint8Array[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962 §2.1: MTH({d(0)}) = SHA-256(0x00 || d(0)). */
export const leafHash = (data: Uint8Array): Hash => sha256(LEAF, data);
/** RFC 6962 §2.1: SHA-256(0x01 || left || right). */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);
/** RFC 6962 §2.1: the hash of an empty list is the hash of an empty string. */
export const EMPTY_ROOT: Hash = sha256();

/** A tree known by the roots of its full subtrees, largest first: enough to add leaves and to know the root. */
export type Frontier = { readonly size: number; readonly peaks: readonly Hash[] };

export const EMPTY: Frontier = { size: 0, peaks: [] };

/** Adds one leaf hash. Equal subtrees join, as carries do in binary addition. */
export function grow(tree: Frontier, leaf: Hash): Frontier {
  const peaks = [...tree.peaks];
  let node = leaf;
  for (let size = tree.size; size % 2 === 1; size = (size - 1) / 2) node = nodeHash(peaks.pop()!, node);
  return { size: tree.size + 1, peaks: [...peaks, node] };
}

/** The root: peaks folded from the smallest, because RFC 6962 splits at the largest power of two below the size. */
export function rootOf(tree: Frontier): Hash {
  return tree.peaks.length === 0 ? EMPTY_ROOT : tree.peaks.reduceRight((right, left) => nodeHash(left, right));
}

/** The largest power of two smaller than n, n > 1. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Merkle tree hash of leaf hashes, straight from the definition; for checking, not for speed. */
export function treeHash(leaves: readonly Hash[]): Hash {
  return rootOf(leaves.reduce(grow, EMPTY));
}

/** RFC 6962 §2.1.1: the audit path of leaf `m` in the tree over `leaves`. */
export function inclusionProof(m: number, leaves: readonly Hash[]): Hash[] {
  if (m < 0 || m >= leaves.length) throw new RangeError('no such leaf in this tree');
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return m < k
    ? [...inclusionProof(m, leaves.slice(0, k)), treeHash(leaves.slice(k))]
    : [...inclusionProof(m - k, leaves.slice(k)), treeHash(leaves.slice(0, k))];
}

/** RFC 9162 §2.1.3.2: whether `proof` leads from a leaf hash at `index` to the root of a tree of `size`. */
export function verifyInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (index < 0 || index >= size) return false;
  let [fn, sn, r] = [index, size - 1, leaf];
  for (const p of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else {
      r = nodeHash(r, p);
    }
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && Buffer.compare(r, root) === 0;
}
