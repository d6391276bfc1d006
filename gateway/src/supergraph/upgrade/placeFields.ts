import { Kind, type InterfaceTypeDefinitionNode } from 'graphql';
import type { TypePlaces } from './placeTypes.ts';
import { nameOfType, readFieldSet } from './readFieldSet.ts';
import type { Joins } from './readJoins.ts';

/** How one subgraph has a field. */
export interface PlacedField {
  readonly requires?: string;
  readonly provides?: string;
  /** It names the field, and does not answer it. */
  readonly external?: true;
}

/** By `Type.field`: the subgraphs that have it. A field that is not there is in every subgraph that has its type. */
export type FieldPlaces = ReadonlyMap<string, ReadonlyMap<string, PlacedField>>;

type OpenPlaces = Map<string, Map<string, PlacedField>>;

/**
 * Finds which subgraphs have which fields. Beside those who answer a field, Federation 1 keeps silent about who names it:
 * each subgraph that has an entity by a key has the key's fields, and whoever requires or provides a field knows of it.
 */
export function placeFields(joins: Joins, places: TypePlaces): FieldPlaces {
  const placed = placeAnswered(joins);
  for (const [type, entity] of joins.entities) {
    for (const { graph, key } of entity) addNamed(placed, { fieldSet: key, type, graph, how: {} }, joins);
  }
  for (const [coordinate, said] of joins.fields) {
    const [type = '', name = ''] = coordinate.split('.');
    for (const { graph, requires, provides } of said) {
      const how = { external: true } as const;
      addNamed(placed, { fieldSet: requires, type, graph, how }, joins);
      addNamed(placed, { fieldSet: provides, type: typeOf(type, name, joins), graph, how }, joins);
    }
  }
  for (const type of joins.types.values()) {
    if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) placeInterface(type, placed, { joins, places });
  }
  return placed;
}

/** Fields of which it is said who answers them; the others of types without an owner are wherever the type is. */
function placeAnswered({ types, owners, fields }: Joins): OpenPlaces {
  const placed: OpenPlaces = new Map();
  for (const type of types.values()) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const owner = owners.get(type.name.value);
    for (const { name } of type.fields ?? []) {
      const coordinate = `${type.name.value}.${name.value}`;
      const said = fields.get(coordinate) ?? (owner === undefined ? [] : [{ graph: owner }]);
      if (said.length === 0) continue;
      placed.set(coordinate, new Map(said.map(({ graph, key: _key, ...how }) => [graph, how])));
    }
  }
  return placed;
}

interface NamedFields {
  readonly fieldSet: string | undefined;
  readonly type: string;
  readonly graph: string;
  readonly how: PlacedField;
}

function addNamed(placed: OpenPlaces, { fieldSet, type, graph, how }: NamedFields, { types }: Joins): void {
  if (fieldSet === undefined) return;
  for (const named of readFieldSet(fieldSet, type, types)) {
    const graphs = placed.get(`${named.type}.${named.field}`);
    if (graphs !== undefined && !graphs.has(graph)) graphs.set(graph, how);
  }
}

function typeOf(typeName: string, fieldName: string, { types }: Joins): string {
  const type = types.get(typeName);
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION && type?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return '';
  const field = type.fields?.find(({ name }) => name.value === fieldName);
  return field === undefined ? '' : nameOfType(field.type);
}

/** A field of an interface can be asked for where every type behind the interface answers it. */
function placeInterface(
  type: InterfaceTypeDefinitionNode,
  placed: OpenPlaces,
  { joins, places }: { joins: Joins; places: TypePlaces },
): void {
  const graphs = places.get(type.name.value) ?? [];
  const behind = [...joins.types.values()].filter(
    (other) =>
      other.kind === Kind.OBJECT_TYPE_DEFINITION &&
      other.interfaces?.some(({ name }) => name.value === type.name.value) === true,
  );
  for (const { name } of type.fields ?? []) {
    const answering = graphs.filter((graph) =>
      behind.every((other) => {
        if (places.get(other.name.value)?.includes(graph) !== true) return true;
        const at = placed.get(`${other.name.value}.${name.value}`);
        return at === undefined || (at.has(graph) && at.get(graph)?.external !== true);
      }),
    );
    if (answering.length === 0 || answering.length === graphs.length) continue;
    placed.set(`${type.name.value}.${name.value}`, new Map(answering.map((graph) => [graph, {}])));
  }
}
