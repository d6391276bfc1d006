import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import type { SubgraphError } from './subgraphAnswer.ts';

/** Finds what was asked for and is not in an answer, not even as null: an error for each place. Nearly always empty. */
export type AbsenceFinder = (data: Readonly<Record<string, unknown>>) => readonly SubgraphError[];

// As many as are read of those that a subgraph tells of itself.
const maxErrors = 1_000;

/**
 * A member that is missing would be a null that nothing explains. Looked for at the top of an answer and of each entity,
 * where it costs next to nothing; not in what stands below them, nor in entities that may be of several types.
 *
 * @param lookups the response keys of the fields that entities are asked for by; none when the root is asked
 */
export function compileAbsenceFinder(document: DocumentNode, lookups: readonly string[]): AbsenceFinder {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fields = fieldsOf(operation?.selectionSet);
  if (lookups.length === 0) {
    const keys = keysOf(operation?.selectionSet);
    return (data) => {
      const absent: SubgraphError[] = [];
      for (const key of keys) if (data[key] === undefined) absent.push({ path: [key] });
      return absent;
    };
  }
  const asked = lookups.map((lookup) => {
    const set = fields.find((field) => keyOf(field) === lookup)?.selectionSet;
    return { lookup, keys: keysOf(onlyFragment(set)) };
  });
  return (data) => {
    const absent: SubgraphError[] = [];
    for (const { lookup, keys } of asked) findInEntities(data[lookup] as Entities, { lookup, keys, absent });
    return absent;
  };
}

type Entities = readonly (Readonly<Record<string, unknown>> | null)[];

interface Finding {
  readonly lookup: string;
  readonly keys: readonly string[];
  readonly absent: SubgraphError[];
}

function findInEntities(entities: Entities, { lookup, keys, absent }: Finding): void {
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    if (entity === null || entity === undefined) continue;
    for (const key of keys) {
      if (entity[key] === undefined && absent.length < maxErrors) absent.push({ path: [lookup, i, key] });
    }
  }
}

/** What is asked of the one type of entity that there is; undefined when there are several. */
function onlyFragment(set: SelectionSetNode | undefined): SelectionSetNode | undefined {
  const fragments = set?.selections.filter(({ kind }) => kind !== Kind.FIELD) ?? [];
  const [only] = fragments;
  return fragments.length === 1 && only?.kind === Kind.INLINE_FRAGMENT ? only.selectionSet : undefined;
}

function keysOf(set: SelectionSetNode | undefined): string[] {
  return fieldsOf(set).map(keyOf);
}

function fieldsOf(set: SelectionSetNode | undefined): FieldNode[] {
  return set?.selections.filter((selection) => selection.kind === Kind.FIELD) ?? [];
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
