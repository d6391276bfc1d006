import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { checkContract } from './checkContract.ts';
import { readSharedFiles, readSubgraphFile, writtenSubgraphs } from './sdlFiles.ts';
import { readSubgraphSdl } from './readSubgraphSdl.ts';
import { subgraphs } from './subgraphs.ts';
import type { SubgraphName } from './subgraphs.ts';

/** The two files that come of composing, or everything that is in the way of it. */
export type Composition =
  | {
      readonly kind: 'composed';
      readonly supergraphSdl: string;
      /** What clients see: sorted, with descriptions, without federation and without our own directives. */
      readonly publicSdl: string;
      readonly subgraphs: readonly SubgraphName[];
      /** Differences between subgraphs that composition settled by itself, such as two descriptions of one type. */
      readonly hints: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

const notice =
  '# Written by `npm run compose` from schema/subgraphs and schema/shared. Change those, not this file.\n\n';

/**
 * Checks the contract's own rules, then composes the subgraphs whose SDL is there.
 *
 * @param directory where `subgraphs/`, `shared/` and `directives.graphql` are
 * @throws Error naming the file when one does not parse
 */
export function compose(directory: string): Composition {
  const names = writtenSubgraphs(directory);
  const files = [...readSharedFiles(directory), ...names.map((name) => readSubgraphFile(directory, name))];
  const problems = checkContract(files);
  if (problems.length > 0) return { kind: 'refused', problems };

  const services = names.map((name) => ({
    name,
    url: subgraphs[name],
    typeDefs: parse(readSubgraphSdl(name, directory)),
  }));
  const { errors, schema, supergraphSdl, hints } = composeServices(services);
  if (errors) return { kind: 'refused', problems: errors.map(({ message }) => message) };

  const publicSchema = lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema());
  return {
    kind: 'composed',
    supergraphSdl: `${notice}${supergraphSdl.trim()}\n`,
    publicSdl: `${notice}${printSchema(publicSchema)}\n`,
    subgraphs: names,
    hints: hints.map(({ message }) => message),
  };
}
