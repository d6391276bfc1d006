import { hash } from 'node:crypto';

export const hashBytes = 32;

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

/** @see RFC 6962 section 2.1, RFC 9162 section 2.1.1 */
export function hashLeaf(entry: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([leafPrefix, entry]), 'buffer');
}

/** @see RFC 6962 section 2.1, RFC 9162 section 2.1.1 */
export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer');
}

/** The root of a tree without leaves. */
export function hashOfNothing(): Buffer {
  return hash('sha256', Buffer.alloc(0), 'buffer');
}

/** What the first record's chain value is made from. */
export const chainStart: Buffer = Buffer.alloc(hashBytes);

/**
 * The next value of the hash chain: SHA-256(0x01 ‖ previous ‖ leaf). The record enters by its leaf hash, which commits to
 * every byte of it, and not by its text: so the chain can be followed by somebody who may not read the records, and still
 * holds when a record's content has been deleted at the end of its time.
 *
 * The function `audit.append` of the database computes the same.
 */
export function hashChain(previous: Uint8Array, leaf: Uint8Array): Buffer {
  return hashNode(previous, leaf);
}
