import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashLeaf } from '../sealing/hashes.ts';
import { createCompactRange } from './compactRange.ts';
import { consistencyRanges, inclusionRanges, verifyConsistency, verifyInclusion, type LeafRange } from './proofs.ts';

// The inputs and roots that implementations of RFC 6962 check themselves against.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const vectorLeaves = inputs.map((hex) => hashLeaf(Buffer.from(hex, 'hex')));

function rootOf(leaves: readonly Buffer[], { from, to }: LeafRange = { from: 0, to: leaves.length }): Buffer {
  const tree = createCompactRange();
  for (const leaf of leaves.slice(from, to)) tree.append(leaf);
  return tree.root();
}

function prove(leaves: readonly Buffer[], ranges: readonly LeafRange[]): Buffer[] {
  return ranges.map((range) => rootOf(leaves, range));
}

const leavesUpTo = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .map((size) => Array.from({ length: size }, (_, at) => hashLeaf(Buffer.from(`${at}`))));

function flip(hash: Buffer, bit: number): Buffer {
  const copy = Buffer.from(hash);
  copy[Math.floor(bit / 8)] = (copy[Math.floor(bit / 8)] ?? 0) ^ (1 << (bit % 8));
  return copy;
}

describe('the tree over the record', () => {
  test.each(roots.map((root, size) => ({ root, size })))('has the published root at size $size', ({ root, size }) => {
    expect(rootOf(vectorLeaves.slice(0, size)).toString('hex')).toBe(root);
  });

  test('has the published inclusion proof', () => {
    const proof = prove(vectorLeaves, inclusionRanges(2, { from: 0, to: 3 }));

    expect(proof.map((hash) => hash.toString('hex'))).toEqual([roots[2]]);
  });

  test('proves every record to be in it, and no other in its place', () => {
    fc.assert(
      fc.property(leavesUpTo(200), fc.nat(), fc.nat(), fc.nat({ max: 255 }), (leaves, at, elsewhere, bit) => {
        const index = at % leaves.length;
        const other = elsewhere % leaves.length;
        const leaf = leaves[index] ?? Buffer.alloc(0);
        const proof = prove(leaves, inclusionRanges(index, { from: 0, to: leaves.length }));
        const claim = { leaf, index, size: leaves.length, proof, root: rootOf(leaves) };

        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: flip(leaf, bit) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: flip(claim.root, bit) })).toBe(false);
        expect(verifyInclusion({ ...claim, index: other })).toBe(other === index);
        expect(verifyInclusion({ ...claim, proof: [...proof, leaf] })).toBe(false);
        expect(verifyInclusion({ ...claim, index: leaves.length })).toBe(false);
        const flipped = proof.map((hash, place) => (place === at % Math.max(1, proof.length) ? flip(hash, bit) : hash));
        expect(verifyInclusion({ ...claim, proof: flipped })).toBe(proof.length === 0);
      }),
      { numRuns: 150 },
    );
  });

  test('proves every earlier tree to be its beginning, and no other', () => {
    fc.assert(
      fc.property(leavesUpTo(200), fc.nat(), fc.nat({ max: 255 }), (leaves, at, bit) => {
        const size = 1 + (at % leaves.length);
        const smaller = { size, root: rootOf(leaves.slice(0, size)) };
        const larger = { size: leaves.length, root: rootOf(leaves) };
        const proof = prove(leaves, consistencyRanges(size, leaves.length));

        expect(verifyConsistency({ smaller, larger, proof })).toBe(true);
        expect(verifyConsistency({ smaller: { size, root: flip(smaller.root, bit) }, larger, proof })).toBe(false);
        expect(verifyConsistency({ smaller, larger: { ...larger, root: flip(larger.root, bit) }, proof })).toBe(false);
        expect(verifyConsistency({ smaller, larger, proof: [...proof, smaller.root] })).toBe(false);
        const flipped = proof.map((hash, place) => (place === at % Math.max(1, proof.length) ? flip(hash, bit) : hash));
        expect(verifyConsistency({ smaller, larger, proof: flipped })).toBe(proof.length === 0);
      }),
      { numRuns: 150 },
    );
  });

  test('is another one when two records change places', () => {
    fc.assert(
      fc.property(leavesUpTo(100), fc.nat(), fc.nat(), (leaves, one, other) => {
        const [first, second] = [one % leaves.length, other % leaves.length];
        const swapped = leaves.map((leaf, at) => leaves[at === first ? second : at === second ? first : at] ?? leaf);

        expect(rootOf(swapped).equals(rootOf(leaves))).toBe(first === second);
      }),
      { numRuns: 100 },
    );
  });
});
