import { buildSchema } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOperations } from './buildOperations.ts';
import type { Manifest } from './operations.ts';

export interface ManifestRequest {
  readonly directory: string;
  /** Write nothing; a manifest that differs from the operations is a failure. */
  readonly check: boolean;
}

/** Writes the one list of the operations as they are sent, `operations.json`. What is wrong comes back, line by line. */
export function manifestCommand({ directory, check }: ManifestRequest): readonly string[] {
  const schema = buildSchema(readFileSync(join(directory, 'public.graphql'), 'utf8'));
  const built = buildOperations(directory, schema);
  if (built.kind === 'refused') return built.problems;
  const operations = built.operations.map(({ name, kind, purpose, hash, text }) => ({
    name,
    kind,
    purpose,
    hash,
    text,
  }));
  const content = writeManifest({ operations });
  const path = join(directory, 'operations.json');
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return [];
  if (check) return ['schema/operations.json is not what schema/operations holds: run npm run codegen and commit it'];
  writeFileSync(path, content);
  return [];
}

function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
