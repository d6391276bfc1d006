import { createCompactRange } from '../merkle/compactRange.ts';
import { chainStart, hashChain } from '../sealing/hashes.ts';
import type { Connections } from '../store/createConnections.ts';
import { UnfaithfulRecord } from './unfaithfulRecord.ts';

/** The record as far as it has been gone through: its numbers, its chain, and the tree over its hashes. */
export interface FollowedRecord {
  readonly size: number;
  root(): Buffer;
  /**
   * Goes on to the end, or up to a size.
   *
   * @throws UnfaithfulRecord when a record is missing or does not follow from the one before it
   */
  read(upTo?: number): Promise<void>;
}

const chunk = 10_000;
const queryTimeoutMs = 30_000;

/** Goes through the record once, from the first one on, as it grows. What it has come to is kept in this process. */
export function followRecord(connections: Connections): FollowedRecord {
  const tree = createCompactRange();
  let chain: Buffer = chainStart;

  return {
    get size() {
      return tree.size;
    },
    root: () => tree.root(),
    async read(upTo = Number.MAX_SAFE_INTEGER) {
      let count = chunk;
      while (count === chunk && tree.size < upTo) {
        const rows = await connections.query<{ seq: string; leaf: Buffer; chain: Buffer }>(
          'select seq, leaf, chain from audit.entry where seq >= $1 and seq < $2 order by seq limit $3',
          [tree.size, upTo, chunk],
          Date.now() + queryTimeoutMs,
        );
        for (const row of rows) {
          if (Number(row.seq) !== tree.size) throw new UnfaithfulRecord(`Record ${tree.size} is missing.`);
          chain = hashChain(chain, row.leaf);
          if (!chain.equals(row.chain)) {
            throw new UnfaithfulRecord(`Record ${tree.size} does not follow from what is before it.`);
          }
          tree.append(row.leaf);
        }
        count = rows.length;
      }
    },
  };
}
