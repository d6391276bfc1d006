import { isObjectType } from 'graphql';
import type { ProjectedField, Projection } from './compileProjection.ts';
import { isDataObject } from '../merge/mergeData.ts';

type Path = readonly (string | number)[];

// Of a missing value each type that it may have had is tried, and so of each that is missing below it.
const maxTries = 1_000;

/**
 * The places in a client's answer for one place in the merged data: several when the client asked for it under several
 * names. When it did not ask for the place itself, the last part of it that it did ask for. None when
 * it asked for it of objects of other types only, and misses nothing.
 */
export function findClientPaths(data: unknown, projection: Projection, path: Path): (string | number)[][] {
  const found = farthestOf(find(data, projection, { path, tries: { left: maxTries } }));
  return isOfOthers(found, projection, path) ? [] : found.map(({ place }) => place);
}

interface Found {
  readonly place: (string | number)[];
  readonly isWhole: boolean;
  /** Whether the object where the place ends lacks anything that was asked of it, or is of a type that is not known. */
  readonly lacksSome: boolean;
}

interface Search {
  readonly path: Path;
  readonly tries: { left: number };
}

function find(data: unknown, projection: Projection, { path, tries }: Search): Found[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [whole([])];
  const search = { path: rest, tries };
  if (typeof segment === 'number') {
    const item: unknown = Array.isArray(data) ? data[segment] : undefined;
    return find(item, projection, search).map((below) => startAt(segment, below));
  }
  const asked = askedAt(data, projection, segment);
  if (asked.length === 0) return [{ place: [], isWhole: false, lacksSome: lacksSome(data, projection) }];
  const value = isDataObject(data) ? data[segment] : undefined;
  return asked.flatMap(({ responseKey, belows }) =>
    findInAny(value, belows, search).map((place) => startAt(responseKey, place)),
  );
}

/** Looks into what was asked of one type after the other, until it is there that the client asked for the place. */
function findInAny(value: unknown, belows: readonly ProjectedField['below'][], search: Search): Found[] {
  let best: Found[] = [];
  for (const below of belows) {
    search.tries.left -= 1;
    if (search.tries.left < 0 && best.length > 0) return best;
    const found = below === undefined ? [whole([...search.path])] : find(value, below, search);
    if (found.some(({ isWhole }) => isWhole)) return found;
    if (depthOf(found) > depthOf(best)) best = found;
  }
  return best;
}

/** The whole ones, or those that lead farthest when there are none. */
function farthestOf(found: readonly Found[]): Found[] {
  const whole = found.filter(({ isWhole }) => isWhole);
  if (whole.length > 0) return whole;
  return found.filter(({ place }) => place.length === depthOf(found));
}

function depthOf(found: readonly Found[]): number {
  return Math.max(...found.map(({ place }) => place.length));
}

function whole(place: (string | number)[]): Found {
  return { place, isWhole: true, lacksSome: false };
}

/**
 * Whether a place was asked for in objects of other types only, and those that there are have all that was asked of their
 * own. A subgraph that knows an interface alone is asked for what concerns objects that turn out to be something else; what
 * it could not say of them nobody misses.
 */
function isOfOthers(found: readonly Found[], projection: Projection, path: Path): boolean {
  if (found.some(({ isWhole, lacksSome: lacks }) => isWhole || lacks)) return false;
  // Of what is missing, each type that it may have had is looked into.
  return find(undefined, projection, { path, tries: { left: maxTries } }).some(({ isWhole }) => isWhole);
}

function lacksSome(data: unknown, projection: Projection): boolean {
  const type = isDataObject(data) ? projection.typeOf(data) : undefined;
  if (!isDataObject(data) || !isObjectType(type)) return true;
  return projection.fieldsOf(type).some((field) => field.kind !== 'typename' && data[field.dataKey] == null);
}

function startAt(segment: string | number, found: Found): Found {
  return { ...found, place: [segment, ...found.place] };
}

interface AskedField {
  readonly responseKey: string;
  /** What was asked of it: once for each type that the object may be of. */
  readonly belows: readonly ProjectedField['below'][];
}

/**
 * The fields of a value that were asked for and stand under a key in the data. Where the value is missing it may have been
 * of any type that there is: those that were asked of all types, or all of them when there are none.
 */
function askedAt(data: unknown, projection: Projection, dataKey: string): readonly AskedField[] {
  const type = isDataObject(data) ? projection.typeOf(data) : undefined;
  const types = type === undefined ? projection.possibleTypes : [type];
  const belows = new Map<string, ProjectedField['below'][]>();
  for (const field of types.flatMap((one) => projection.fieldsOf(one))) {
    if (field.dataKey !== dataKey) continue;
    const known = belows.get(field.responseKey);
    if (known === undefined) belows.set(field.responseKey, [field.below]);
    else known.push(field.below);
  }
  const all = [...belows].map(([responseKey, own]) => ({ responseKey, belows: own }));
  const common = all.filter((field) => field.belows.length === types.length);
  return common.length > 0 ? common : all;
}
