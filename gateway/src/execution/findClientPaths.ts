import type { ProjectedField, Projection } from './compileProjection.ts';
import { isDataObject } from './mergeData.ts';

type Path = readonly (string | number)[];

/**
 * The places in a client's answer for one place in the merged data: several when the client asked for it under several
 * names. When it did not ask for the place itself, the last part of it that it did ask for. None when
 * it asked for it of objects of other types only, and misses nothing.
 */
export function findClientPaths(data: unknown, projection: Projection, path: Path): (string | number)[][] {
  const found = find(data, projection, path);
  const whole = found.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : found).map(({ place }) => place);
}

interface Found {
  readonly place: (string | number)[];
  readonly isWhole: boolean;
}

function find(data: unknown, projection: Projection, path: Path): Found[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [{ place: [], isWhole: true }];
  if (typeof segment === 'number') {
    const item: unknown = Array.isArray(data) ? data[segment] : undefined;
    return find(item, projection, rest).map((below) => startAt(segment, below));
  }
  const asked = fieldsAt(data, projection).filter(({ dataKey }) => dataKey === segment);
  if (asked.length === 0) return isOfOthers(data, projection, segment) ? [] : [{ place: [], isWhole: false }];
  const value = isDataObject(data) ? data[segment] : undefined;
  return asked.flatMap(({ responseKey, below }) => {
    const places = below === undefined ? [{ place: [...rest], isWhole: true }] : find(value, below, rest);
    return places.map((place) => startAt(responseKey, place));
  });
}

/**
 * Whether a field was asked of other types only, and the object has all that was asked of its own. A subgraph that knows an
 * interface alone is asked for what concerns objects that turn out to be something else; what it could not say of them
 * nobody misses.
 */
function isOfOthers(data: unknown, projection: Projection, dataKey: string): boolean {
  const type = isDataObject(data) ? projection.typeOf(data) : undefined;
  if (!isDataObject(data) || type === undefined) return false;
  const isWhole = projection.fieldsOf(type).every((field) => field.kind === 'typename' || data[field.dataKey] != null);
  return isWhole && fieldsAt(undefined, projection).some((field) => field.dataKey === dataKey);
}

function startAt(segment: string | number, { place, isWhole }: Found): Found {
  return { place: [segment, ...place], isWhole };
}

/** The fields that were asked of a value. Where it is missing it may have been of any type that there is. */
function fieldsAt(data: unknown, projection: Projection): ProjectedField[] {
  const type = isDataObject(data) ? projection.typeOf(data) : undefined;
  if (type !== undefined) return [...projection.fieldsOf(type)];
  const byName = new Map<string, ProjectedField>();
  for (const possible of projection.possibleTypes) {
    for (const field of projection.fieldsOf(possible)) byName.set(`${field.responseKey} ${field.dataKey}`, field);
  }
  return [...byName.values()];
}
