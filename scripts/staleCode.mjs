import { findGraphqlFiles } from '../packages/documents/dist/findGraphqlFiles.js';
import { buildSchema } from 'graphql';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareFiles } from '../sdks/generator/dist/cli/writeFiles.js';
import { generate } from '../sdks/generator/dist/generate.js';
import { root } from './workspaces.mjs';

/**
 * Deletes what the SDKs have of operations that are no more: graphql-codegen writes and deletes nothing. With `--check` it
 * tells, and fails. The directories and packages are those of codegen.yml.
 */
const sdks = [
  { language: 'typescript', out: 'sdks/typescript/src/generated/operations' },
  { language: 'java', out: 'sdks/java/src/main/java', package: 'no.helsegraf.sdk.generated' },
  { language: 'csharp', out: 'sdks/csharp/src/Generated', package: 'Helsegraf.Sdk.Operations' },
];

const schema = buildSchema(readFileSync(join(root, 'schema/public.graphql'), 'utf8'));
const files = findGraphqlFiles([join(root, 'schema/operations/**/*.graphql')]);
const stale = sdks.flatMap(({ out, ...options }) =>
  compareFiles(join(root, out), generate({ schema, files, ...options }))
    // That one is made from another table.
    .toDelete.filter((path) => !basename(path).startsWith('ErrorCode.'))
    .map((path) => join(out, path)),
);

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path}: its operation is no more`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) rmSync(join(root, path));
}
