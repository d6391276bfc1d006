import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NameNode,
  type SchemaDefinitionNode,
} from 'graphql';
import { joinDefinitions } from './joinDefinitions.ts';
import { placeFields, type FieldPlaces } from './placeFields.ts';
import { placeTypes, type TypePlaces } from './placeTypes.ts';
import { readDirectives } from './readDirectives.ts';
import { isOfFederation, readJoins, type Joins } from './readJoins.ts';

/** A supergraph of join v0.1, which is Federation 1, as join v0.3 would have it. */
export function upgradeJoin1(document: DocumentNode): DocumentNode {
  const joins = readJoins(document);
  const places = placeTypes(joins);
  const fields = placeFields(joins, places);
  const definitions = document.definitions
    .filter((node) => !('name' in node) || node.name === undefined || isKept(node.name.value))
    .map((node) => upgrade(node, { joins, places, fields }));
  return {
    kind: Kind.DOCUMENT,
    definitions: [...definitions, ...parse(joinDefinitions, { noLocation: true }).definitions],
  };
}

function isKept(name: string): boolean {
  return !isOfFederation(name) || name === 'join__Graph';
}

interface Known {
  readonly joins: Joins;
  readonly places: TypePlaces;
  readonly fields: FieldPlaces;
}

function upgrade(node: DefinitionNode, known: Known): DefinitionNode {
  if (node.kind === Kind.SCHEMA_DEFINITION) return upgradeLinks(node);
  if (!('name' in node) || node.name === undefined || !known.joins.types.has(node.name.value)) return node;
  const graphs = known.places.get(node.name.value) ?? [];
  const types = graphs.map((graph) => `@join__type(graph: ${graph})`);
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const entity = known.joins.entities.get(node.name.value);
      const joined = entity === undefined ? types : entity.map((join) => write('join__type', { ...join }));
      const implemented = both(node.interfaces, graphs, known.places).map(
        ([name, graph]) => `@join__implements(graph: ${graph}, interface: "${name}")`,
      );
      return {
        ...node,
        directives: [...notJoined(node), ...readDirectives([...joined, ...implemented])],
        fields: node.fields?.map((field) => upgradeField(field, node.name, known)) ?? [],
      };
    }
    case Kind.UNION_TYPE_DEFINITION: {
      const members = both(node.types, graphs, known.places).map(
        ([name, graph]) => `@join__unionMember(graph: ${graph}, member: "${name}")`,
      );
      return { ...node, directives: [...notJoined(node), ...readDirectives([...types, ...members])] };
    }
    case Kind.ENUM_TYPE_DEFINITION: {
      const everywhere = readDirectives(graphs.map((graph) => `@join__enumValue(graph: ${graph})`));
      const values =
        node.values?.map((value) => ({ ...value, directives: [...notJoined(value), ...everywhere] })) ?? [];
      return { ...node, values, directives: [...notJoined(node), ...readDirectives(types)] };
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return { ...node, directives: [...notJoined(node), ...readDirectives(types)] };
    default:
      return node;
  }
}

function upgradeField(field: FieldDefinitionNode, type: NameNode, { fields }: Known): FieldDefinitionNode {
  const placed = fields.get(`${type.value}.${field.name.value}`);
  const joined = [...(placed ?? [])].map(([graph, how]) => write('join__field', { graph, ...how }));
  return { ...field, directives: [...notJoined(field), ...readDirectives(joined)] };
}

/** Federation 2 links what Federation 1 calls a core feature. */
function upgradeLinks(node: SchemaDefinitionNode): SchemaDefinitionNode {
  const links = (node.directives ?? []).map((directive): ConstDirectiveNode => {
    if (directive.name.value !== 'core') return directive;
    const given = directive.arguments?.map((argument) =>
      argument.name.value === 'feature' ? { ...argument, name: { ...argument.name, value: 'url' } } : argument,
    );
    return { ...directive, name: { ...directive.name, value: 'link' }, ...(given && { arguments: given }) };
  });
  const others = links.filter((link) => !/\/(?:core|join)\/v/.test(print(link)));
  const own = ['@link(url: "https://specs.apollo.dev/link/v1.0")'];
  own.push('@link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)');
  return { ...node, directives: [...readDirectives(own), ...others] };
}

/** Each of some types with each of some subgraphs that has it. */
function both(
  types: readonly { readonly name: NameNode }[] = [],
  graphs: readonly string[],
  places: TypePlaces,
): [string, string][] {
  return graphs.flatMap((graph) =>
    types
      .filter(({ name }) => places.get(name.value)?.includes(graph) === true)
      .map(({ name }): [string, string] => [name.value, graph]),
  );
}

function notJoined(node: { readonly directives?: readonly ConstDirectiveNode[] }): ConstDirectiveNode[] {
  return (node.directives ?? []).filter(({ name }) => !isOfFederation(name.value));
}

function write(
  name: string,
  { graph, ...others }: Readonly<Record<string, unknown>> & { readonly graph: string },
): string {
  const given = Object.entries(others).map(([argument, value]) => `, ${argument}: ${JSON.stringify(value)}`);
  return `@${name}(graph: ${graph}${given.join('')})`;
}
