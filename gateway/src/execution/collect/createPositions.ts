import type { RepresentationWriter } from './compileRepresentation.ts';
import type { DataObject } from '../merge/mergeData.ts';

/** The distinct representations of one search, and which of them an entity has. */
export interface Positions {
  readonly representations: readonly string[];
  /** Undefined when the data does not hold what the entity is told by. */
  positionOf(entity: DataObject): number | undefined;
}

/** An entity that a representation has been written for, by the values that it was made of. */
interface Known {
  readonly values: readonly unknown[];
  readonly position: number | undefined;
  readonly next: Known | undefined;
  readonly depth: number;
}

// Entities that differ, but not in their first value, are compared one by one: only so many of them.
const maxDepth = 8;

/**
 * Equal means equal in full. Where representations are made of plain values, an entity is known again by these, and its
 * representation is not even written.
 */
export function createPositions(writerFor: (typename: unknown) => RepresentationWriter): Positions {
  const representations: string[] = [];
  const positions = new Map<string, number>();
  const knownOf = new Map<RepresentationWriter, Map<unknown, Known>>();
  let last: { readonly typename: unknown; readonly writer: RepresentationWriter; readonly known: Map<unknown, Known> };

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

  const enter = (typename: unknown) => {
    const writer = writerFor(typename);
    let known = knownOf.get(writer);
    if (known === undefined) knownOf.set(writer, (known = new Map<unknown, Known>()));
    return { typename, writer, known };
  };

  return {
    representations,
    positionOf(entity) {
      const typename = entity['__typename'];
      if (last === undefined || last.typename !== typename) last = enter(typename);
      const { writer, known } = last;
      const { plainKeys } = writer;
      const [firstKey] = plainKeys ?? [];
      if (plainKeys === undefined || firstKey === undefined) return write(writer, entity);
      const first = known.get(entity[firstKey]);
      for (let each = first; each !== undefined; each = each.next) {
        if (hasValues(entity, plainKeys, each.values)) return each.position;
      }
      const position = write(writer, entity);
      const depth = (first?.depth ?? 0) + 1;
      if (depth <= maxDepth) {
        const values = plainKeys.map((key) => entity[key]);
        known.set(entity[firstKey], { values, position, next: first, depth });
      }
      return position;
    },
  };
}

function hasValues(entity: DataObject, keys: readonly string[], values: readonly unknown[]): boolean {
  // The first decided where to look.
  for (let i = 1; i < keys.length; i += 1) if (entity[keys[i] as string] !== values[i]) return false;
  return true;
}
