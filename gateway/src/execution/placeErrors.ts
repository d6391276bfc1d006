import type { CompiledLookup } from './compileLookup.ts';
import type { FetchToSend } from './executePlan.ts';
import type { DataObject } from './mergeData.ts';
import type { SubgraphError } from './subgraphAnswer.ts';

/** An error with its place in the merged data; an empty path is the whole operation. */
export interface PlacedError {
  readonly subgraph: string;
  readonly error: SubgraphError;
  readonly path: readonly (string | number)[];
}

/**
 * Where an error of a subgraph belongs. `_entities.3.name` in the subgraph is `name` at each place where the fourth
 * representation was found; an error that names no entity concerns all that the subgraph was asked about.
 */
export function placeError(data: DataObject, sent: FetchToSend, error: SubgraphError): PlacedError[] {
  const { fetch, found } = sent;
  const { subgraph } = fetch.planned;
  const path = readPath(error.path);
  if (fetch.lookups.length === 0) return [{ subgraph, error, path }];
  const [key, index, ...rest] = path;
  const at = fetch.planned.entities.findIndex((lookup) => lookup.key === key);
  const [lookup, asked] = [fetch.lookups[at], found[at]];
  if (lookup === undefined || asked === undefined || typeof index !== 'number') {
    return placeEverywhere(data, sent).map((place) => ({ subgraph, error, path: place }));
  }
  const failed = new Set(asked.targets.filter((_target, i) => asked.representationOf[i] === index));
  return locate(data, lookup, failed).map((place) => ({ subgraph, error, path: [...place, ...rest] }));
}

function placeEverywhere(data: DataObject, { fetch, found }: FetchToSend): (string | number)[][] {
  return fetch.lookups.flatMap((lookup, i) => locate(data, lookup, new Set(found[i]?.targets)));
}

function locate(data: DataObject, lookup: CompiledLookup, wanted: ReadonlySet<DataObject>): (string | number)[][] {
  const paths: (string | number)[][] = [];
  lookup.locate(data, (entity, path) => {
    if (wanted.has(entity)) paths.push(path);
  });
  return paths;
}

// What a subgraph writes there is not known to be a path.
function readPath(path: unknown): (string | number)[] {
  if (!Array.isArray(path)) return [];
  return path.filter((segment) => typeof segment === 'string' || typeof segment === 'number');
}
