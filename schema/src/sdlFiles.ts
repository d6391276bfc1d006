import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Source, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { subgraphNames } from './subgraphs.ts';
import type { SubgraphName } from './subgraphs.ts';

/** One file of the contract. The path is the reader's, `schema/shared/values.graphql`, for messages. */
export interface SdlFile {
  readonly path: string;
  readonly sdl: string;
  readonly document: DocumentNode;
}

/** The directives every subgraph imports. */
export function readDirectives(directory: string): SdlFile {
  return readSdlFile(directory, 'directives.graphql');
}

/** The value types that several subgraphs use, in the order of the file names. */
export function readSharedFiles(directory: string): SdlFile[] {
  const names = readdirSync(join(directory, 'shared')).filter((name) => name.endsWith('.graphql'));
  return names.toSorted().map((name) => readSdlFile(directory, `shared/${name}`));
}

/** What a subgraph itself defines. */
export function readSubgraphFile(directory: string, name: SubgraphName): SdlFile {
  return readSdlFile(directory, `subgraphs/${name}.graphql`);
}

/** The subgraphs whose SDL is there, in the order of the contract. */
export function writtenSubgraphs(directory: string): SubgraphName[] {
  return subgraphNames.filter((name) => existsSync(join(directory, `subgraphs/${name}.graphql`)));
}

function readSdlFile(directory: string, relativePath: string): SdlFile {
  const path = `schema/${relativePath}`;
  const sdl = readText(join(directory, relativePath), path);
  return parseSdlFile(path, sdl);
}

/** @throws Error that names the file, the line and what was expected there */
export function parseSdlFile(path: string, sdl: string): SdlFile {
  try {
    return { path, sdl, document: parse(new Source(sdl, path)) };
  } catch (cause) {
    throw new Error(`${path} is not valid SDL: ${String(cause)}`, { cause });
  }
}

function readText(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${path} cannot be read`, { cause });
  }
}
