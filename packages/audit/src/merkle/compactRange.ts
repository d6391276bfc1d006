import { hashNode, hashOfNothing } from '../sealing/hashes.ts';

export interface CompactRange {
  append(leaf: Uint8Array): void;
  readonly size: number;
  root(): Buffer;
}

interface Subtree {
  readonly size: number;
  readonly hash: Buffer;
}

/**
 * A Merkle tree that only grows, in a few hashes: the roots of its full subtrees, largest first, one for each bit of its
 * size.
 *
 * @see RFC 6962 section 2.1
 */
export function createCompactRange(): CompactRange {
  const subtrees: Subtree[] = [];
  let size = 0;
  return {
    append(leaf) {
      let subtree: Subtree = { size: 1, hash: Buffer.from(leaf) };
      let left = subtrees.at(-1);
      while (left?.size === subtree.size) {
        subtrees.pop();
        subtree = { size: left.size * 2, hash: hashNode(left.hash, subtree.hash) };
        left = subtrees.at(-1);
      }
      subtrees.push(subtree);
      size += 1;
    },
    get size() {
      return size;
    },
    root() {
      const last = subtrees.at(-1);
      if (last === undefined) return hashOfNothing();
      return subtrees.slice(0, -1).reduceRight((right, { hash }) => hashNode(hash, right), last.hash);
    },
  };
}
