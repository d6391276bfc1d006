import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDirectory } from './schemaDirectory.ts';

/** A reviewed operation of `schema/operations`: what the portal offers and what clients and tests send. */
export interface NamedOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** What the operation is for, in a sentence. */
  readonly purpose: string;
  /** SHA-256 of exactly the text, hexadecimal. */
  readonly hash: string;
  /** What is sent: the operation and its fragments, on one line. */
  readonly text: string;
}

/**
 * The reviewed operations, sorted by name, as `npm run codegen` wrote them into the manifest.
 *
 * @param directory another contract to read from, for tests; the default is this one
 */
export function operations(directory: string = schemaDirectory): readonly NamedOperation[] {
  const manifest = JSON.parse(readFileSync(join(directory, 'operations.json'), 'utf8')) as Manifest;
  return manifest.operations;
}

export interface Manifest {
  readonly operations: readonly NamedOperation[];
}
