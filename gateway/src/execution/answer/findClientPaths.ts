import type { ProjectedField, Projection } from './compileProjection.ts';
import { isDataObject } from '../merge/mergeData.ts';

type Path = readonly (string | number)[];

/**
 * The places in a client's answer for one place in the merged data: several when the client asked for it under several
 * names. When it did not ask for the place itself, the last part of it that it did ask for. None when
 * it asked for it of objects of other types only, and misses nothing.
 */
export function findClientPaths(data: unknown, projection: Projection, path: Path): (string | number)[][] {
  const found = find(data, projection, path);
  const whole = found.filter(({ isWhole }) => isWhole);
  if (whole.length > 0) return whole.map(({ place }) => place);
  const depth = Math.max(...found.map(({ place }) => place.length));
  return found.filter(({ place }) => place.length === depth).map(({ place }) => place);
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
  const asked = askedAt(data, projection, segment);
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
  return isWhole && askedAt(undefined, projection, dataKey).length > 0;
}

function startAt(segment: string | number, { place, isWhole }: Found): Found {
  return { place: [segment, ...place], isWhole };
}

/**
 * The fields of a value that were asked for and stand under a key in the data. Where the value is missing it may have been
 * of any type that there is: those that were asked of all types, or all of them when there are none.
 */
function askedAt(data: unknown, projection: Projection, dataKey: string): readonly ProjectedField[] {
  const type = isDataObject(data) ? projection.typeOf(data) : undefined;
  if (type !== undefined) return projection.fieldsOf(type).filter((field) => field.dataKey === dataKey);
  const { possibleTypes } = projection;
  const fields = new Map<string, { readonly field: ProjectedField; types: number }>();
  for (const field of possibleTypes.flatMap((possible) => projection.fieldsOf(possible))) {
    if (field.dataKey !== dataKey) continue;
    const types = (fields.get(field.responseKey)?.types ?? 0) + 1;
    fields.set(field.responseKey, { field, types });
  }
  const all = [...fields.values()];
  const common = all.filter(({ types }) => types === possibleTypes.length);
  return (common.length > 0 ? common : all).map(({ field }) => field);
}
