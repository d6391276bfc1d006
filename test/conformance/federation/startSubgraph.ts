import { buildSubgraphSchema } from '@apollo/subgraph';
import { isAbstractType, isInterfaceType, parse, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { createSubgraphServer, type SubgraphServer } from './createSubgraphServer.ts';
import { findEntity } from './findEntity.ts';
import { linkFederation } from './linkFederation.ts';
import { readTypeRules } from './readTypeRules.ts';
import type { FieldSource, SubgraphDefinition } from './subgraphDefinition.ts';

type Source = Record<string, unknown>;

export interface StartedSubgraph {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly serve: SubgraphServer;
}

/** Starts a subgraph in this process. */
export function startSubgraph(definition: SubgraphDefinition, onRefused: (reason: string) => void): StartedSubgraph {
  const sdl = definition.federation === 1 ? definition.sdl : linkFederation(definition.sdl);
  const document = parse(sdl, { noLocation: true });
  const schema = buildSubgraphSchema({ typeDefs: document });
  for (const [typeName, { keys }] of readTypeRules(document)) {
    const known = { definition, schema, keys };
    if (keys.length > 0) setReference(schema, typeName, (representation) => resolveReference(known, representation));
  }
  setFields(schema, definition);
  setScalars(schema, definition);
  return { sdl, schema, serve: createSubgraphServer({ schema, onRefused }) };
}

interface Known {
  readonly definition: SubgraphDefinition;
  readonly schema: GraphQLSchema;
  readonly keys: readonly SelectionSetNode[];
}

/** What is required of other subgraphs comes with the representation, and is found beside the entity's own. */
function resolveReference({ definition, schema, keys }: Known, representation: Source): Source | null {
  const typeName = String(representation['__typename']);
  const entity = findEntity(entitiesOf(definition, schema, typeName), keys, representation);
  return entity === undefined ? null : { ...representation, ...entity };
}

function entitiesOf({ entities = {} }: SubgraphDefinition, schema: GraphQLSchema, typeName: string): readonly object[] {
  const own = entities[typeName];
  const type = schema.getType(typeName);
  if (own !== undefined || !isAbstractType(type)) return own ?? [];
  return schema
    .getPossibleTypes(type)
    .flatMap(({ name }) => (entities[name] ?? []).map((entity) => ({ ...entity, __typename: name })));
}

// The place where `@apollo/subgraph` looks for the function.
function setReference(
  schema: GraphQLSchema,
  typeName: string,
  resolve: (representation: Source) => Source | null,
): void {
  const type = schema.getType(typeName);
  if (type === undefined) throw new Error(`no type ${typeName}`);
  type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: resolve } } };
}

function setFields(schema: GraphQLSchema, { fields = {} }: SubgraphDefinition): void {
  for (const [typeName, sources] of Object.entries(fields)) {
    const type = schema.getType(typeName);
    if (type === undefined || !('getFields' in type)) throw new Error(`no type ${typeName} with fields`);
    const known = type.getFields();
    for (const [name, source] of Object.entries(sources)) {
      const field = known[name];
      if (field === undefined || isInterfaceType(type)) throw new Error(`no field ${typeName}.${name} to resolve`);
      Object.assign(field, { resolve: toResolver(source) });
    }
  }
}

function toResolver(source: FieldSource): (parent: Source, args: Record<string, unknown>) => unknown {
  if (typeof source !== 'function') return () => source;
  return (parent, args) => source(parent, args) as unknown;
}

function setScalars(schema: GraphQLSchema, { scalars = {} }: SubgraphDefinition): void {
  for (const [name, rules] of Object.entries(scalars)) Object.assign(schema.getType(name) ?? {}, rules);
}
