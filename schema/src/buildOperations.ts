import {
  buildDocuments,
  findGraphqlFiles,
  writePlace,
  type GraphqlFile,
  type TrustedDocument,
} from '@helsegraf/documents';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GraphQLSchema } from 'graphql';

/** The operations as they are sent, or one line for each thing that is wrong, with file and line. */
export type OperationsBuilt =
  | { readonly kind: 'built'; readonly operations: readonly TrustedDocument[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/**
 * Builds the operations that stand in `operations/`, with the fragments that they share.
 *
 * @param directory the contract's
 * @param schema what clients see of it
 */
export function buildOperations(directory: string, schema: GraphQLSchema): OperationsBuilt {
  const built = buildDocuments(readFiles(directory), schema);
  if (built.kind === 'refused') return { kind: 'refused', problems: built.problems.map(writePlace) };
  const problems = checkNames(built.documents);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'built', operations: built.documents };
}

function readFiles(directory: string): readonly GraphqlFile[] {
  if (!existsSync(join(directory, 'operations'))) return [];
  const files = findGraphqlFiles(['operations'], directory);
  return files.map(({ path, text }) => ({ path: `schema/${path}`, text }));
}

/** An operation is found by its name: in a file of its own that has it. */
function checkNames(documents: readonly TrustedDocument[]): string[] {
  return documents.flatMap(({ name, path }) =>
    basename(path, '.graphql') === name ? [] : [`${path}:1: ${name} belongs in a file of its own, ${name}.graphql`],
  );
}
