import type { EntityLookup, EntityPath, Requirement } from '../planning/plan.ts';
import { applyRewrites, type IsOfType } from './applyRewrites.ts';
import { isDataObject, type DataObject } from './mergeData.ts';

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
  find(data: DataObject): FoundEntities;
  /** Calls back for every object at the lookup's paths, with its path in the data. For errors only: it is slower. */
  locate(data: DataObject, visit: (entity: DataObject, path: (string | number)[]) => void): void;
}

type WriteRepresentation = (entity: DataObject) => string | undefined;

/** Compiles the search for entities and the writing of their representations. */
export function compileLookup(lookup: EntityLookup, isOfType: IsOfType): CompiledLookup {
  const writers = new Map<unknown, WriteRepresentation>();
  const writerFor = (typename: unknown): WriteRepresentation => {
    let write = writers.get(typename);
    if (write === undefined) writers.set(typename, (write = compileWriter(lookup, typename, isOfType)));
    return write;
  };

  return {
    find(data) {
      const found: FoundEntities = { targets: [], representationOf: [], pathOf: [], representations: [] };
      const positions = new Map<string, number>();
      lookup.paths.forEach((path, at) => {
        const seen = new Set<object>();
        walk(data, { path, at: 0, isOfType, seen }, (entity) => {
          const representation = writerFor(entity['__typename'])(entity);
          if (representation === undefined) return;
          let position = positions.get(representation);
          if (position === undefined) {
            position = found.representations.push(representation) - 1;
            positions.set(representation, position);
          }
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

interface Way {
  readonly path: EntityPath;
  readonly at: number;
  readonly isOfType: IsOfType;
}

interface Walk extends Way {
  /** Lists and entities that have been visited: one that stands in several places is visited once. */
  readonly seen: Set<object>;
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
  if (rest.seen.has(list)) return;
  rest.seen.add(list);
  for (const item of list) walk(item, rest, visit);
}

function visitOnce(entity: DataObject, seen: Set<object>, visit: (entity: DataObject) => void): void {
  if (seen.has(entity)) return;
  seen.add(entity);
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

interface RepresentationField {
  /** `"name":`, with a comma before all but the first. */
  readonly prefix: string;
  readonly key: string;
  readonly nested: readonly Requirement[];
}

function compileWriter(
  { requires, inputRewrites }: EntityLookup,
  typename: unknown,
  isOfType: IsOfType,
): WriteRepresentation {
  const own = requires.filter(
    (requirement) => requirement.kind === 'type' && isOfAssumed(typename, requirement.type, isOfType),
  );
  const [first] = own;
  if (first?.kind !== 'type') return () => undefined;
  // An object whose type was not asked for has the only type it can have.
  const sentType = typeof typename === 'string' ? typename : first.type;
  const fields = flatten(
    own.flatMap((requirement) => (requirement.kind === 'type' ? requirement.selections : [])),
    typename,
    isOfType,
  );
  const head = `{"__typename":${JSON.stringify(rewriteTypename(sentType, inputRewrites, isOfType))}`;
  const compiled = fields
    .filter(({ key }) => key !== '__typename')
    .map(({ as, key, selections }): RepresentationField => ({
      prefix: `,${JSON.stringify(as)}:`,
      key,
      nested: selections,
    }));
  return (entity) => {
    let written = head;
    for (const { prefix, key, nested } of compiled) {
      const value = entity[key];
      if (value === undefined) return undefined;
      const part = nested.length === 0 ? JSON.stringify(value) : writeNested(value, nested, isOfType);
      if (part === undefined) return undefined;
      written += prefix + part;
    }
    return `${written}}`;
  };
}

function isOfAssumed(typename: unknown, type: string, isOfType: IsOfType): boolean {
  return typename === undefined || isOfType(typename, [type]);
}

// The one change that is made to representations: a subgraph that knows only the interface is told the interface's name.
function rewriteTypename(typename: string, rewrites: EntityLookup['inputRewrites'], isOfType: IsOfType): unknown {
  const holder: DataObject = { __typename: typename };
  applyRewrites(holder, rewrites, isOfType);
  return holder['__typename'];
}

type RequiredField = Extract<Requirement, { kind: 'field' }>;

function flatten(requirements: readonly Requirement[], typename: unknown, isOfType: IsOfType): RequiredField[] {
  const fields = new Map<string, RequiredField>();
  const add = (requirement: Requirement) => {
    if (requirement.kind === 'type') {
      if (isOfAssumed(typename, requirement.type, isOfType)) requirement.selections.forEach(add);
      return;
    }
    const known = fields.get(requirement.as);
    fields.set(
      requirement.as,
      known === undefined ? requirement : { ...known, selections: [...known.selections, ...requirement.selections] },
    );
  };
  requirements.forEach(add);
  return [...fields.values()];
}

function writeNested(value: unknown, requirements: readonly Requirement[], isOfType: IsOfType): string | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => writeNested(item, requirements, isOfType));
    return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
  }
  if (!isDataObject(value)) return undefined;
  const parts: string[] = [];
  for (const { key, as, selections } of flatten(requirements, value['__typename'], isOfType)) {
    const held = value[key];
    if (held === undefined && key === '__typename') continue;
    const part = selections.length === 0 ? JSON.stringify(held) : writeNested(held, selections, isOfType);
    if (part === undefined) return undefined;
    parts.push(`${JSON.stringify(as)}:${part}`);
  }
  return `{${parts.join(',')}}`;
}
