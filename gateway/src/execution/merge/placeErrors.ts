import type { CompiledLookup, FoundEntities } from '../collect/compileLookup.ts';
import type { FetchToSend } from '../executePlan.ts';
import type { DataObject } from './mergeData.ts';
import { renamePath } from './renamePath.ts';
import type { SubgraphError } from '../fetch/subgraphAnswer.ts';

/** An error with its place in the merged data; an empty path is the whole operation. */
export interface PlacedError {
  readonly subgraph: string;
  readonly error: SubgraphError;
  readonly path: readonly (string | number)[];
}

// Many more than an answer shows. An error of one entity may stand in any number of places, and there may be many errors.
const maxPlaces = 5_000;
const maxPlacesOfFetch = 20_000;

/**
 * Where an error of a subgraph belongs. `_entities.3.name` in the subgraph is `name` at each place where the fourth
 * representation was found; an error that names no entity concerns all that the subgraph was asked about. Of very
 * many places some are left out.
 */
export function placeError(data: DataObject, sent: FetchToSend, error: SubgraphError): PlacedError[] {
  const { subgraph } = sent.fetch.planned;
  const { path = [] } = error;
  if (sent.fetch.lookups.length === 0) {
    return [{ subgraph, error, path: renamePath(path, sent.fetch.planned.outputRewrites) }];
  }
  const [key, index, ...inside] = path;
  const at = sent.fetch.planned.entities.findIndex((lookup) => lookup.key === key);
  const rest = renamePath(inside, sent.fetch.planned.entities[at]?.outputRewrites ?? []);
  const placing = placingOf(data, sent);
  const named = at !== -1 && typeof index === 'number' ? (placing.places[at]?.get(index) ?? []) : undefined;
  const all = named ?? placing.places.flatMap((lookup) => [...lookup.values()].flat());
  const chosen = all.slice(0, Math.min(maxPlaces, placing.left));
  placing.left -= chosen.length;
  return chosen.map((place) => ({ subgraph, error, path: named === undefined ? place : [...place, ...rest] }));
}

interface Placing {
  /** The places of each representation, for each lookup of a fetch. */
  readonly places: readonly ReadonlyMap<number, readonly (string | number)[][]>[];
  /** How many places errors may still be given. */
  left: number;
}

/** Worked out with the first error of a fetch: to look for each error by itself would take the square of the time. */
const known = new WeakMap<FetchToSend, Placing>();

function placingOf(data: DataObject, sent: FetchToSend): Placing {
  let placing = known.get(sent);
  if (placing === undefined) {
    const places = sent.fetch.lookups.map((lookup, i) => locate(data, lookup, sent.found[i]));
    known.set(sent, (placing = { places, left: maxPlacesOfFetch }));
  }
  return placing;
}

function locate(
  data: DataObject,
  lookup: CompiledLookup,
  found: FoundEntities | undefined,
): Map<number, (string | number)[][]> {
  const positions = new Map(found?.targets.map((target, i) => [target, found.representationOf[i] ?? -1]));
  const places = new Map<number, (string | number)[][]>();
  lookup.locate(data, (entity, path) => {
    const position = positions.get(entity);
    if (position === undefined) return;
    const own = places.get(position);
    if (own === undefined) places.set(position, [path]);
    else if (own.length < maxPlaces) own.push(path);
  });
  return places;
}
