import { createHash } from 'node:crypto';

/** The name of a text: SHA-256 of exactly its UTF-8, hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
