import { Kind, parse, type DocumentNode } from 'graphql';

/** What the engine must know of the types of a supergraph, hidden ones too. */
export interface SupergraphTypes {
  /** Whether a type name is one of these types, or a type that belongs to one of them. */
  isOfType(typename: unknown, types: readonly string[]): boolean;
  /** Whether a name is that of an object type, and not of an interface. */
  isObjectType(name: string): boolean;
}

/** @param supergraph its SDL, parsed or not */
export function readTypes(supergraph: string | DocumentNode): SupergraphTypes {
  const document = typeof supergraph === 'string' ? parse(supergraph, { noLocation: true }) : supergraph;
  const members = new Map<string, Set<string>>();
  const objects = new Set<string>();
  const belong = (member: string, to: string) => {
    const known = members.get(to);
    if (known === undefined) members.set(to, new Set([member]));
    else known.add(member);
  };
  for (const node of document.definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION)
      node.types?.forEach(({ name }) => belong(name.value, node.name.value));
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) objects.add(node.name.value);
    node.interfaces?.forEach(({ name }) => belong(node.name.value, name.value));
  }
  return {
    isOfType: (typename, types) =>
      types.some((type) => type === typename || members.get(type)?.has(typename as string) === true),
    isObjectType: (name) => objects.has(name),
  };
}
