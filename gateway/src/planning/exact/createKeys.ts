import {
  Kind,
  print,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';
import type { AskedField } from './draft.ts';

/**
 * Gives the fields of keys, and those that others require, their keys in the data: that of a client's field that is the
 * same, by name and arguments, and otherwise one of their own. Objects always have their own: a null that rises within
 * what the client asks of one must not reach what is required of it.
 */
export function createKeys(document: DocumentNode): (field: FieldNode) => AskedField {
  const known = new Map<string, string>();
  visit(document, {
    Field(field) {
      const key = (field.alias ?? field.name).value;
      if (field.selectionSet === undefined && !known.has(identityOf(field))) known.set(identityOf(field), key);
    },
  });
  return (field) => {
    const { name, arguments: given = [], selectionSet } = field;
    const identity = `${identityOf(field)}${selectionSet === undefined ? '' : print(selectionSet)}`;
    let key = known.get(identity);
    if (key === undefined) {
      const isPlain = given.length === 0 && selectionSet === undefined;
      key = isPlain ? name.value : `${name.value}__for_${known.size}`;
      known.set(identity, key);
    }
    return { name: name.value, key, arguments: given };
  };
}

/** A field of a canonical operation. */
export function readAsked(field: FieldNode): AskedField {
  return { name: field.name.value, key: (field.alias ?? field.name).value, arguments: field.arguments ?? [] };
}

/** The field and its arguments; which fields are the same. */
export function identityOf({ name, arguments: given = [] }: FieldNode): string {
  return `${name.value}(${writeSorted(given)})`;
}

// Planners write the fields of input objects in orders of their own.
function writeValue(value: ValueNode): string {
  if (value.kind === Kind.OBJECT) return `{${writeSorted(value.fields)}}`;
  if (value.kind === Kind.LIST) return `[${value.values.map(writeValue).join(',')}]`;
  return value.kind === Kind.STRING ? JSON.stringify(value.value) : print(value);
}

function writeSorted(named: readonly (ArgumentNode | ObjectFieldNode)[]): string {
  const written = named.map(({ name, value }) => `${name.value}:${writeValue(value)}`);
  return written.toSorted().join(',');
}
