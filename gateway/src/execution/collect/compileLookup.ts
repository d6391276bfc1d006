import type { EntityLookup, EntityPath } from '../../planning/plan.ts';
import type { IsOfType } from '../merge/applyRewrites.ts';
import { compileRepresentation, type RepresentationWriter } from './compileRepresentation.ts';
import { createPositions } from './createPositions.ts';
import type { DataObject } from '../merge/mergeData.ts';

/** Entities found in the data, and what a subgraph is asked about them: each representation once. */
export interface FoundEntities {
  /** Where the answers go: path by path, in the order of the data. */
  readonly targets: DataObject[];
  /** Objects at the lookup's paths that hold nothing they could be told by; nothing is asked about them. */
  readonly untold: readonly DataObject[];
  /** For each target, which representation is its own. */
  readonly representationOf: number[];
  /** For each of the lookup's paths, how many targets there are before those found by it. */
  readonly starts: number[];
  /** Written as JSON, in the order in which the answers will come. */
  readonly representations: readonly string[];
}

export interface CompiledLookup {
  /** @param shared lists and objects that stand in several places of the data: each is looked into once for a path */
  find(data: DataObject, shared: ReadonlySet<unknown>): FoundEntities;
  /** Calls back for every object at the lookup's paths, with its path in the data. For errors only: it is slower. */
  locate(data: DataObject, visit: (entity: DataObject, path: (string | number)[]) => void): void;
}

/** Compiles the search for entities and the writing of their representations. */
export function compileLookup(lookup: EntityLookup, isOfType: IsOfType): CompiledLookup {
  const writers = new Map<unknown, RepresentationWriter>();
  const writerFor = (typename: unknown): RepresentationWriter => {
    let writer = writers.get(typename);
    if (writer === undefined) writers.set(typename, (writer = compileRepresentation(lookup, typename, isOfType)));
    return writer;
  };

  return {
    find(data, shared) {
      const { representations, positionOf } = createPositions(writerFor);
      const found = {
        targets: [] as DataObject[],
        untold: [] as DataObject[],
        representationOf: [] as number[],
        starts: [] as number[],
      };
      const take = (entity: DataObject) => {
        const position = positionOf(entity);
        if (position === undefined) return void found.untold.push(entity);
        found.targets.push(entity);
        found.representationOf.push(position);
      };
      for (const path of lookup.paths) {
        found.starts.push(found.targets.length);
        walk(data, 0, { path, isOfType, shared, seen: shared.size > 0 ? new Set() : undefined, take });
      }
      return { ...found, representations };
    },
    locate(data, visit) {
      for (const path of lookup.paths) {
        walkWithPath(data, { path, at: 0, isOfType }, { here: [], visit });
      }
    },
  };
}

interface Walk {
  readonly path: EntityPath;
  readonly isOfType: IsOfType;
  readonly shared: ReadonlySet<unknown>;
  /** What has been looked into of that which stands in several places. */
  readonly seen: Set<object> | undefined;
  take(entity: DataObject): void;
}

function walk(start: unknown, from: number, way: Walk): void {
  const { path } = way;
  let value = start;
  for (let at = from; ; at += 1) {
    if (typeof value !== 'object' || value === null) return;
    const segment = path[at];
    if (Array.isArray(value)) {
      if (isSeen(value, way)) return;
      // A path names a list of lists once.
      const next = segment?.kind === 'each' ? at + 1 : at;
      for (let i = 0; i < value.length; i += 1) walk(value[i], next, way);
      return;
    }
    const object = value as DataObject;
    if (segment === undefined) {
      if (!isSeen(object, way)) way.take(object);
      return;
    }
    if (segment.kind === 'field') value = object[segment.key];
    else if (segment.kind === 'type' && !hasType(object, segment.types, way.isOfType)) return;
  }
}

function isSeen(value: object, { shared, seen }: Walk): boolean {
  if (seen === undefined || !shared.has(value)) return false;
  if (seen.has(value)) return true;
  seen.add(value);
  return false;
}

interface Way {
  readonly path: EntityPath;
  readonly at: number;
  readonly isOfType: IsOfType;
}

interface Trail {
  readonly here: (string | number)[];
  readonly visit: (entity: DataObject, path: (string | number)[]) => void;
}

function walkWithPath(value: unknown, way: Way, { here, visit }: Trail): void {
  if (typeof value !== 'object' || value === null) return;
  const segment = way.path[way.at];
  const next = { ...way, at: way.at + 1 };
  if (Array.isArray(value)) {
    const rest = segment?.kind === 'each' ? next : way;
    value.forEach((item, i) => walkWithPath(item, rest, { here: [...here, i], visit }));
    return;
  }
  const object = value as DataObject;
  if (segment === undefined) visit(object, here);
  else if (segment.kind === 'field') {
    walkWithPath(object[segment.key], next, { here: [...here, segment.key], visit });
  } else if (segment.kind === 'each' || hasType(object, segment.types, way.isOfType)) {
    walkWithPath(object, next, { here, visit });
  }
}

function hasType(object: DataObject, types: readonly string[], isOfType: IsOfType): boolean {
  const typename = object['__typename'];
  return typename === undefined || isOfType(typename, types);
}
