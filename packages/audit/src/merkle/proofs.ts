import { hashNode } from '../sealing/hashes.ts';

/** Some leaves that stand beside each other, and form a tree of their own: from the first, up to but without the last. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The subtrees whose roots prove that a leaf is in a tree, nearest first. Given as ranges, so that they can be computed
 * from leaves that are read one after the other.
 *
 * @see RFC 6962 section 2.1.1
 */
export function inclusionRanges(index: number, tree: LeafRange): LeafRange[] {
  const { from, to } = tree;
  if (to - from <= 1) return [];
  const middle = from + largestPowerBelow(to - from);
  return index < middle
    ? [...inclusionRanges(index, { from, to: middle }), { from: middle, to }]
    : [...inclusionRanges(index, { from: middle, to }), { from, to: middle }];
}

/**
 * The subtrees whose roots prove that a tree is the beginning of a larger one.
 *
 * @see RFC 6962 section 2.1.2
 */
export function consistencyRanges(smaller: number, larger: number): LeafRange[] {
  return smaller === 0 ? [] : subproof(smaller, { from: 0, to: larger }, true);
}

function subproof(end: number, { from, to }: LeafRange, isWhole: boolean): LeafRange[] {
  if (end === to) return isWhole ? [] : [{ from, to }];
  const middle = from + largestPowerBelow(to - from);
  return end <= middle
    ? [...subproof(end, { from, to: middle }, isWhole), { from: middle, to }]
    : [...subproof(end, { from: middle, to }, false), { from, to: middle }];
}

function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

export interface InclusionProof {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** @see RFC 9162 section 2.1.3.2 */
export function verifyInclusion({ leaf, index, size, proof, root }: InclusionProof): boolean {
  if (index < 0 || index >= size) return false;
  const path = startPath(index, size - 1);
  let hash: Buffer = Buffer.from(leaf);
  for (const sibling of proof) {
    if (path.last === 0) return false;
    if (climb(path)) hash = hashNode(sibling, hash);
    else hash = hashNode(hash, sibling);
  }
  return path.last === 0 && hash.equals(root);
}

export interface ConsistencyProof {
  readonly smaller: { readonly size: number; readonly root: Uint8Array };
  readonly larger: { readonly size: number; readonly root: Uint8Array };
  readonly proof: readonly Uint8Array[];
}

/** @see RFC 9162 section 2.1.4.2 */
export function verifyConsistency({ smaller, larger, proof }: ConsistencyProof): boolean {
  if (smaller.size > larger.size) return false;
  if (smaller.size === larger.size) return proof.length === 0 && Buffer.from(smaller.root).equals(larger.root);
  if (smaller.size === 0) return proof.length === 0;
  const path = startPath(smaller.size - 1, larger.size - 1);
  while (path.at % 2 === 1) halve(path);
  const [first, ...rest] = isPowerOfTwo(smaller.size) ? [smaller.root, ...proof] : proof;
  if (first === undefined) return false;
  let one: Buffer = Buffer.from(first);
  let other: Buffer = Buffer.from(first);
  for (const sibling of rest) {
    if (path.last === 0) return false;
    if (climb(path)) {
      one = hashNode(sibling, one);
      other = hashNode(sibling, other);
    } else {
      other = hashNode(other, sibling);
    }
  }
  return path.last === 0 && one.equals(smaller.root) && other.equals(larger.root);
}

/** Where we are on the way up, and the last node of the same level. Plain numbers: bit operators end at 2³¹. */
interface Path {
  at: number;
  last: number;
}

function startPath(at: number, last: number): Path {
  return { at, last };
}

/** One level up. @returns whether the sibling is on the left */
function climb(path: Path): boolean {
  const isRight = path.at % 2 === 1 || path.at === path.last;
  // The last node of a level may have no sibling on some levels.
  if (isRight) while (path.at % 2 === 0 && path.at !== 0) halve(path);
  halve(path);
  return isRight;
}

function halve(path: Path): void {
  path.at = Math.floor(path.at / 2);
  path.last = Math.floor(path.last / 2);
}

function isPowerOfTwo(size: number): boolean {
  return 2 ** Math.round(Math.log2(size)) === size;
}
