import { Kind, type SelectionSetNode } from 'graphql';

type Properties = Readonly<Record<string, unknown>>;

/** The first entity that agrees with a representation in all fields of some key; undefined when there is none. */
export function findEntity<Entity extends object>(
  entities: readonly Entity[],
  keys: readonly SelectionSetNode[],
  representation: Properties,
): Entity | undefined {
  const given = keys.filter((key) => hasKey(key, representation));
  return entities.find((entity) => given.some((key) => agrees(key, entity as Properties, representation)));
}

function hasKey(key: SelectionSetNode, representation: Properties): boolean {
  return fieldsOf(key).every(({ name, nested }) => {
    const value = representation[name];
    if (value === undefined || value === null) return false;
    if (nested === undefined) return true;
    return (Array.isArray(value) ? value : [value]).every((item) => hasKey(nested, item as Properties));
  });
}

function agrees(key: SelectionSetNode, entity: Properties, representation: Properties): boolean {
  return fieldsOf(key).every(({ name, nested }) => isSame(nested, entity[name], representation[name]));
}

function isSame(nested: SelectionSetNode | undefined, own: unknown, given: unknown): boolean {
  if (own === null || own === undefined) return false;
  if (Array.isArray(own)) {
    return (
      Array.isArray(given) && own.length === given.length && own.every((item, i) => isSame(nested, item, given[i]))
    );
  }
  if (nested !== undefined) return agrees(nested, own as Properties, given as Properties);
  // An ID arrives as a string, whatever the subgraph keeps it as.
  return own === given || (typeof own === 'number' && String(own) === given);
}

interface KeyField {
  readonly name: string;
  readonly nested: SelectionSetNode | undefined;
}

function fieldsOf(key: SelectionSetNode): KeyField[] {
  return key.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.name.value !== '__typename'
      ? [{ name: selection.name.value, nested: selection.selectionSet }]
      : [],
  );
}
