import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4_096);
let used = pool.length;

/** Random bytes, fetched from the system many at a time: one call for each record costs more than sealing it. */
export function randomBits(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  // What has been given out is not kept.
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}
