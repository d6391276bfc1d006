import { joinSdl } from './joinSdl.ts';
import { schemaDirectory } from './schemaDirectory.ts';
import { readDirectives, readSharedFiles, readSubgraphFile } from './sdlFiles.ts';
import type { SubgraphName } from './subgraphs.ts';

/**
 * A subgraph's whole SDL as Apollo Federation wants it: the directives, its own file of `schema/subgraphs/`, and the
 * shared definitions it uses.
 *
 * @param directory another contract to read from, for tests; the default is this one
 * @throws Error naming the file when one is missing, does not parse, or defines a type twice
 */
export function readSubgraphSdl(name: SubgraphName, directory: string = schemaDirectory): string {
  const joined = joinSdl(readSubgraphFile(directory, name), readSharedFiles(directory));
  return `${readDirectives(directory).sdl.trim()}\n\n${joined}`;
}
