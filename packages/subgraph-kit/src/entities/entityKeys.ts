import { Kind, parse, valueFromASTUntyped, type DocumentNode, type SelectionSetNode } from 'graphql';

/** The fields of one key: `true` for a plain value, the fields within for an object. */
export interface KeyFields {
  readonly [field: string]: true | KeyFields;
}

/** The keys by which each entity of a subgraph may be asked for, by the type's name. */
export type EntityKeys = ReadonlyMap<string, readonly KeyFields[]>;

/** Reads `@key` of every object type. Keys that the subgraph does not resolve are left out, and so are types without one. */
export function readEntityKeys(sdl: DocumentNode): EntityKeys {
  const entities = new Map<string, KeyFields[]>();
  for (const type of sdl.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const keys = (type.directives ?? []).flatMap(({ name, arguments: given = [] }) => {
      const read = (argument: string): unknown => {
        const found = given.find((each) => each.name.value === argument);
        return found && valueFromASTUntyped(found.value);
      };
      const fields = read('fields');
      return name.value === 'key' && typeof fields === 'string' && read('resolvable') !== false
        ? [readKey(fields)]
        : [];
    });
    if (keys.length > 0) entities.set(type.name.value, keys);
  }
  return entities;
}

function readKey(fields: string): KeyFields {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? fieldsOf(operation.selectionSet) : {};
}

function fieldsOf({ selections }: SelectionSetNode): KeyFields {
  return Object.fromEntries(
    selections.flatMap((selection) =>
      selection.kind === Kind.FIELD
        ? [[selection.name.value, selection.selectionSet === undefined ? true : fieldsOf(selection.selectionSet)]]
        : [],
    ),
  );
}
