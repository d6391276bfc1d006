import { createHash } from 'node:crypto';

/** The name of a text: its SHA-256, hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
