import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { joinSdl } from './joinSdl.ts';
import type { SdlFile } from './joinSdl.ts';
import { schemaDirectory } from './schemaDirectory.ts';
import type { SubgraphName } from './subgraphs.ts';

/**
 * A subgraph's whole SDL as Apollo Federation wants it: the directives, its own file of `schema/subgraphs/`, and the
 * shared definitions it uses.
 *
 * @param directory another contract to read from, for tests; the default is this one
 * @throws Error naming the file when one is missing, does not parse, or defines a type twice
 */
export function readSubgraphSdl(name: SubgraphName, directory: string = schemaDirectory): string {
  const joined = joinSdl(readSdl(directory, subgraphSdlPath(name)), readSharedSdl(directory));
  return `${readSdl(directory, 'directives.graphql').sdl.trim()}\n\n${joined}`;
}

/** Whether the subgraph's own SDL has been written. A new subgraph is composed from the day its file is there. */
export function hasSubgraphSdl(name: SubgraphName, directory: string = schemaDirectory): boolean {
  return existsSync(join(directory, subgraphSdlPath(name)));
}

function subgraphSdlPath(name: SubgraphName): string {
  return `subgraphs/${name}.graphql`;
}

function readSharedSdl(directory: string): SdlFile[] {
  const files = readdirSync(join(directory, 'shared')).filter((file) => file.endsWith('.graphql'));
  return files.toSorted().map((file) => readSdl(directory, `shared/${file}`));
}

function readSdl(directory: string, path: string): SdlFile {
  try {
    return { path: `schema/${path}`, sdl: readFileSync(join(directory, path), 'utf8') };
  } catch (cause) {
    throw new Error(`schema/${path} cannot be read`, { cause });
  }
}
