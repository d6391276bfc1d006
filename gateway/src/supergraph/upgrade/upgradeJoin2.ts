import { isTypeDefinitionNode, Kind, type DefinitionNode, type DocumentNode } from 'graphql';
import { readDirectives } from './readDirectives.ts';
import { readJoins, type Joins } from './readJoins.ts';

/**
 * A supergraph of join v0.2 as join v0.3 would have it: in the older one, a union has in a subgraph the members, and an
 * enum the values, that the subgraph has.
 */
export function upgradeJoin2(document: DocumentNode): DocumentNode {
  const joins = readJoins(document);
  return { ...document, definitions: document.definitions.map((node) => upgrade(node, joins)) };
}

function upgrade(node: DefinitionNode, joins: Joins): DefinitionNode {
  if (!isTypeDefinitionNode(node)) return node;
  const graphs = graphsOf(node.name.value, joins);
  if (node.kind === Kind.UNION_TYPE_DEFINITION) {
    const members = graphs.flatMap((graph) =>
      (node.types ?? [])
        .filter(({ name }) => graphsOf(name.value, joins).includes(graph))
        .map(({ name }) => `@join__unionMember(graph: ${graph}, member: "${name.value}")`),
    );
    return { ...node, directives: [...(node.directives ?? []), ...readDirectives(members)] };
  }
  if (node.kind !== Kind.ENUM_TYPE_DEFINITION || graphs.length === 0) return node;
  const everywhere = readDirectives(graphs.map((graph) => `@join__enumValue(graph: ${graph})`));
  const values = node.values?.map((value) => ({ ...value, directives: [...(value.directives ?? []), ...everywhere] }));
  return { ...node, values: values ?? [] };
}

/** Once each: a type may be joined to a subgraph by several keys. */
function graphsOf(type: string, { entities }: Joins): string[] {
  return [...new Set(entities.get(type)?.map(({ graph }) => graph))];
}
