import type { EntityLookup, EntityPath } from '../planning/plan.ts';
import type { IsOfType } from './applyRewrites.ts';
import { compileRepresentation, type RepresentationWriter } from './compileRepresentation.ts';
import type { DataObject } from './mergeData.ts';

/** Entities found in the data, and what a subgraph is asked about them: each representation once. */
export interface FoundEntities {
  /** Where the answers go. */
  readonly targets: DataObject[];
  /** For each target, which representation is its own. */
  readonly representationOf: number[];
  /** For each target, by which of the lookup's paths it was found. */
  readonly pathOf: number[];
  /** Written as JSON, in the order in which the answers will come. */
  readonly representations: string[];
}

export interface CompiledLookup {
  /** @param hasShared whether a list or an object may stand in several places of the data */
  find(data: DataObject, hasShared: boolean): FoundEntities;
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
    find(data, hasShared) {
      const { representations, positionOf } = createPositions(writerFor);
      const found: FoundEntities = { targets: [], representationOf: [], pathOf: [], representations };
      lookup.paths.forEach((path, at) => {
        walk(data, { path, at: 0, isOfType, seen: hasShared ? new Set() : undefined }, (entity) => {
          const position = positionOf(entity);
          if (position === undefined) return;
          found.targets.push(entity);
          found.representationOf.push(position);
          found.pathOf.push(at);
        });
      });
      return found;
    },
    locate(data, visit) {
      for (const path of lookup.paths) {
        walkWithPath(data, { path, at: 0, isOfType }, { here: [], visit });
      }
    },
  };
}

/** The distinct representations of one search, and which of them an entity has. Equal means equal in full. */
function createPositions(writerFor: (typename: unknown) => RepresentationWriter) {
  const representations: string[] = [];
  const positions = new Map<string, number>();
  const byOnlyValue = new Map<RepresentationWriter, Map<unknown, number | undefined>>();

  const write = (writer: RepresentationWriter, entity: DataObject): number | undefined => {
    const representation = writer.write(entity);
    if (representation === undefined) return undefined;
    let position = positions.get(representation);
    if (position === undefined) {
      position = representations.push(representation) - 1;
      positions.set(representation, position);
    }
    return position;
  };

  const positionOf = (entity: DataObject): number | undefined => {
    const writer = writerFor(entity['__typename']);
    if (writer.onlyKey === undefined) return write(writer, entity);
    let known = byOnlyValue.get(writer);
    if (known === undefined) byOnlyValue.set(writer, (known = new Map<unknown, number | undefined>()));
    const value = entity[writer.onlyKey];
    let position = known.get(value);
    if (position === undefined) known.set(value, (position = write(writer, entity)));
    return position;
  };
  return { representations, positionOf };
}

interface Way {
  readonly path: EntityPath;
  readonly at: number;
  readonly isOfType: IsOfType;
}

interface Walk extends Way {
  /** Lists and entities that have been visited: one that stands in several places is visited once. */
  readonly seen: Set<object> | undefined;
}

function walk(start: unknown, way: Walk, visit: (entity: DataObject) => void): void {
  const { path, isOfType, seen } = way;
  let value = start;
  for (let at = way.at; ; at += 1) {
    if (typeof value !== 'object' || value === null) return;
    const segment = path[at];
    if (Array.isArray(value)) {
      // A path names a list of lists once.
      const rest = { path, at: segment?.kind === 'each' ? at + 1 : at, isOfType, seen };
      walkList(value, rest, visit);
      return;
    }
    const object = value as DataObject;
    if (segment === undefined) {
      visitOnce(object, seen, visit);
      return;
    }
    if (segment.kind === 'field') value = object[segment.key];
    else if (segment.kind === 'type' && !hasType(object, segment.types, isOfType)) return;
  }
}

function walkList(list: readonly unknown[], rest: Walk, visit: (entity: DataObject) => void): void {
  if (rest.seen?.has(list)) return;
  rest.seen?.add(list);
  for (const item of list) walk(item, rest, visit);
}

function visitOnce(entity: DataObject, seen: Walk['seen'], visit: (entity: DataObject) => void): void {
  if (seen?.has(entity)) return;
  seen?.add(entity);
  visit(entity);
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
