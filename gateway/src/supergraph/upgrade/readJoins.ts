import {
  isTypeDefinitionNode,
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type TypeDefinitionNode,
} from 'graphql';

/** What a supergraph of Federation 1 says of its types. */
export interface Joins {
  /** The subgraphs, as the values of `join__Graph`. */
  readonly graphs: readonly string[];
  /** The types that are the supergraph's own, by name. */
  readonly types: ReadonlyMap<string, TypeDefinitionNode>;
  readonly rootTypes: ReadonlySet<string>;
  readonly queryType: string;
  /** By type: the subgraph that answers all fields of which nothing else is said. */
  readonly owners: ReadonlyMap<string, string>;
  /** By type: the subgraphs that have the entity, each with a key by which it finds it. */
  readonly entities: ReadonlyMap<string, readonly Join[]>;
  /** By `Type.field`: who answers it. */
  readonly fields: ReadonlyMap<string, readonly Join[]>;
}

/** The arguments of a join directive. */
export interface Join {
  readonly graph: string;
  readonly key?: string;
  readonly requires?: string;
  readonly provides?: string;
}

/** Reads the directives of join v0.1. */
export function readJoins({ definitions }: DocumentNode): Joins {
  const roots = definitions.flatMap((node) => (node.kind === Kind.SCHEMA_DEFINITION ? node.operationTypes : []));
  const types = definitions.filter(isTypeDefinitionNode);
  const own = types.filter(({ name }) => !isOfFederation(name.value));
  const graphEnum = types.find(({ name }) => name.value === 'join__Graph');
  const fields = own.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).map(
          (field) => [`${type.name.value}.${field.name.value}`, readAll(field, 'join__field')] as const,
        )
      : [],
  );
  return {
    graphs: graphEnum?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphEnum.values ?? []).map(({ name }) => name.value) : [],
    types: new Map(own.map((type) => [type.name.value, type])),
    rootTypes: new Set(roots.map(({ type }) => type.name.value)),
    queryType: roots.find(({ operation }) => operation === 'query')?.type.name.value ?? 'Query',
    owners: new Map(
      own.flatMap((type) => readAll(type, 'join__owner').map(({ graph }) => [type.name.value, graph] as const)),
    ),
    entities: new Map(
      own.map((type) => [type.name.value, readAll(type, 'join__type')] as const).filter(([, said]) => said.length > 0),
    ),
    fields: new Map(fields.filter(([, said]) => said.length > 0)),
  };
}

/** Whether a name belongs to the specifications of Federation. */
export function isOfFederation(name: string): boolean {
  return name === 'core' || /^(?:join|core)__/.test(name);
}

function readAll(node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string): Join[] {
  return (node.directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(readArguments)
    .filter((said): said is Record<'graph', string> => said['graph'] !== undefined);
}

function readArguments({ arguments: given = [] }: ConstDirectiveNode): Record<string, string> {
  return Object.fromEntries(
    given.flatMap(({ name, value }) =>
      value.kind === Kind.ENUM || value.kind === Kind.STRING ? [[name.value, value.value]] : [],
    ),
  );
}
