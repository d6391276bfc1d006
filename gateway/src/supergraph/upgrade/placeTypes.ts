import { Kind, type TypeDefinitionNode } from 'graphql';
import { nameOfType, readFieldSet } from './readFieldSet.ts';
import type { Joins } from './readJoins.ts';

/** The subgraphs that have a type, by its name. */
export type TypePlaces = ReadonlyMap<string, readonly string[]>;

/**
 * Finds which subgraphs have which types. Of an entity it is said; any other type is in every subgraph in which something
 * leads to it: a field, an argument, a key, what a field requires or provides, an interface or a union.
 */
export function placeTypes(joins: Joins): TypePlaces {
  const reached = joins.graphs.map((graph) => ({ graph, types: reachFrom(graph, joins) }));
  return new Map(
    [...joins.types.keys()].map((name) => {
      const graphs = reached.filter(({ types }) => types.has(name)).map(({ graph }) => graph);
      // One that nothing leads to, and the root of all queries, are everywhere.
      return [name, graphs.length === 0 || name === joins.queryType ? joins.graphs : graphs];
    }),
  );
}

function reachFrom(graph: string, joins: Joins): Set<string> {
  const found = new Set<string>();
  const open = [...joins.entities.keys(), ...joins.rootTypes].filter((name) => isThere(name, graph, joins));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = joins.types.get(name);
    if (type === undefined || found.has(name) || !isThere(name, graph, joins)) continue;
    found.add(name);
    open.push(...leadsTo(type, graph, joins));
  }
  return found;
}

/** Entities are where they are said to be, and roots where a field of theirs is; of other types nothing is known. */
function isThere(name: string, graph: string, { entities, rootTypes, types, fields }: Joins): boolean {
  const entity = entities.get(name);
  if (entity !== undefined) return entity.some((join) => join.graph === graph);
  if (!rootTypes.has(name)) return true;
  const type = types.get(name);
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) return false;
  return (type.fields ?? []).some((field) => {
    const said = fields.get(`${name}.${field.name.value}`);
    return said === undefined || said.some((join) => join.graph === graph);
  });
}

function leadsTo(type: TypeDefinitionNode, graph: string, joins: Joins): string[] {
  switch (type.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
      return [];
    case Kind.UNION_TYPE_DEFINITION:
      return (type.types ?? []).map(({ name }) => name.value);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (type.fields ?? []).map((field) => nameOfType(field.type));
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION: {
      const name = type.name.value;
      const interfaces = (type.interfaces ?? []).map((implemented) => implemented.name.value);
      const implementations = type.kind === Kind.INTERFACE_TYPE_DEFINITION ? implementationsOf(name, joins) : [];
      const keys = (joins.entities.get(name) ?? []).filter((join) => join.graph === graph);
      const inKeys = keys.flatMap(({ key = '' }) => typesIn(key, name, joins));
      return [...interfaces, ...implementations, ...inKeys, ...(type.fields ?? []).flatMap(typesOfField)];
    }
  }

  function typesOfField(
    field: NonNullable<Extract<TypeDefinitionNode, { kind: Kind.OBJECT_TYPE_DEFINITION }>['fields']>[number],
  ) {
    const name = type.name.value;
    const said = joins.fields.get(`${name}.${field.name.value}`);
    const own = said?.find((join) => join.graph === graph);
    const owner = joins.owners.get(name);
    const isHere = said === undefined ? owner === undefined || owner === graph : own !== undefined;
    if (!isHere) return [];
    const of = nameOfType(field.type);
    const given = (field.arguments ?? []).map((argument) => nameOfType(argument.type));
    return [of, ...given, ...typesIn(own?.requires, name, joins), ...typesIn(own?.provides, of, joins)];
  }
}

function typesIn(fieldSet: string | undefined, type: string, { types }: Joins): string[] {
  if (fieldSet === undefined || fieldSet === '') return [];
  return readFieldSet(fieldSet, type, types).map(({ of }) => of);
}

function implementationsOf(name: string, { types }: Joins): string[] {
  return [...types.values()].flatMap((type) =>
    (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
    type.interfaces?.some((implemented) => implemented.name.value === name)
      ? [type.name.value]
      : [],
  );
}
