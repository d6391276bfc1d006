import { createHash } from 'node:crypto';

/** What stands for the fields of a document in the store, where documents with the same fields are one. */
export function documentId(fields: readonly string[]): string {
  return createHash('sha256').update(fields.join('\n')).digest('hex');
}
