import { createHash } from 'node:crypto';
import { randomBits } from './sealing/randomBits.ts';

/** UUIDv7 (RFC 9562 section 5.7): a millisecond, then 74 random bits. */
export function newRecordId(now: number = Date.now()): string {
  const bytes = randomBits(16);
  bytes.writeUIntBE(now, 0, 6);
  return writeUuid(bytes, 7);
}

/**
 * The id of a record that follows from another one, so that whoever writes it twice writes one: UUIDv8 (RFC 9562 section
 * 5.8) of a hash.
 */
export function deriveRecordId(recordId: string, purpose: string): string {
  return writeUuid(createHash('sha256').update(`${purpose}:${recordId}`).digest().subarray(0, 16), 8);
}

function writeUuid(bytes: Buffer, version: number): string {
  bytes[6] = (version << 4) | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
