import { basename } from 'node:path';
import { Kind, parse } from 'graphql';
import { readSubgraphSdl } from './dist/readSubgraphSdl.js';

/**
 * Loader for `codegen.yml`: the file's name says which subgraph; what is loaded is its SDL joined with the shared types.
 * The `@link` extension is left out, because code generation has no use for it and would take it for a schema.
 */
export default function loadSubgraphSdl(path) {
  const document = parse(readSubgraphSdl(basename(path, '.graphql')));
  return {
    ...document,
    definitions: document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION),
  };
}
