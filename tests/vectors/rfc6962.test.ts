import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { EMPTY, EMPTY_ROOT, grow, inclusionProof, leafHash, nodeHash, rootOf, treeHash, verifyInclusion } from '../../src/ledger/merkle.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

// The eight leaves and roots published with the Certificate Transparency reference tests.
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((h) => Buffer.from(h, 'hex'));
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** RFC 6962 §2.1, written the other way round: top down. */
function mth(leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leafHash(leaves[0]!);
  const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

describe('the Merkle tree of RFC 6962', () => {
  it('has the published root at every size of the reference leaves', () => {
    expect(LEAVES.map((_, i) => hex(treeHash(LEAVES.slice(0, i + 1).map(leafHash))))).toEqual(ROOTS);
    expect(hex(EMPTY_ROOT)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('grown leaf by leaf is the tree of the definition', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 8 }), { maxLength: 70 }), (leaves) => {
      expect(hex(rootOf(leaves.map(leafHash).reduce(grow, EMPTY)))).toBe(hex(mth(leaves)));
    }));
  });

  it('proves every leaf, and nothing else in its place', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (size, pick) => {
      const leaves = Array.from({ length: size }, (_, i) => leafHash(Uint8Array.of(i)));
      const index = pick % size;
      const [proof, root] = [inclusionProof(index, leaves), treeHash(leaves)];
      expect(verifyInclusion(leaves[index]!, index, size, proof, root)).toBe(true);
      expect(verifyInclusion(leafHash(Uint8Array.of(200)), index, size, proof, root)).toBe(false);
      if (size > 1) expect(verifyInclusion(leaves[index]!, (index + 1) % size, size, proof, root)).toBe(false);
    }));
  });
});
