import { Supergraph } from '@apollo/federation-internals';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import {
  execute,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { CreateEngine, EngineAnswer, EngineOptions, EngineRequest } from '../engineUnderTest.ts';
import { placeOfNull } from '../differential/compare/placeOfNull.ts';
import { canonicalizeOperation } from './canonicalizeOperation.ts';
import { findClientPaths } from './findClientPaths.ts';
import { interpretPlan, type PlanContext } from './interpretPlan.ts';
import { withDefaults } from './withDefaults.ts';
import type { ClientPath, DataObject } from './planData.ts';

/** Plans operations over one supergraph. @throws when the planner cannot */
export type Plan = (operation: string, operationName: string | undefined) => PlanNode | undefined;

export interface PlannerOptions {
  /** Starts a planner; `supergraph` is `supergraphSdl` when it has been read. */
  startPlanner(supergraph: Supergraph, supergraphSdl: string): Plan;
  /** Without it the planner gets the operation as the client wrote it, which planners often get wrong. */
  readonly isCanonical: boolean;
}

/**
 * A planner with the plainest executor there is; graphql-js makes the answer out of the merged data. It tells whether a
 * difference is the planner's or the executor's.
 */
export function createPlannerEngine({ startPlanner, isCanonical }: PlannerOptions): CreateEngine {
  return async ({ supergraphSdl, send }) => {
    const supergraph = Supergraph.build(supergraphSdl);
    const plan = startPlanner(supergraph, supergraphSdl);
    const schema = supergraph.apiSchema().toGraphQLJSSchema();
    const engine = { plan, schema, send, isCanonical, interfaceObjects: findInterfaceObjects(supergraphSdl) };
    return {
      execute: (request) => executeRequest(engine, request),
      close: async () => {},
    };
  };
}

/** Interfaces that some subgraph knows as an object, and therefore not the type of. */
function findInterfaceObjects(supergraphSdl: string): Set<string> {
  const found = [...supergraphSdl.matchAll(/^interface (\w+)[^{]*isInterfaceObject: true/gm)];
  return new Set(found.map(([, name = '']) => name));
}

interface Engine {
  readonly plan: Plan;
  readonly schema: GraphQLSchema;
  readonly send: EngineOptions['send'];
  readonly isCanonical: boolean;
  readonly interfaceObjects: ReadonlySet<string>;
}

async function executeRequest(engine: Engine, request: EngineRequest): Promise<EngineAnswer> {
  const { schema, send } = engine;
  const document = parse(request.query, { noLocation: true });
  const operation = getOperationAST(document, request.operationName);
  if (operation == null) throw new Error('no such operation');
  const variables = withDefaults(schema, operation, request);
  const toPlan = { schema, document, operation, variables, interfaceObjects: engine.interfaceObjects };
  const { text, keyOf } = engine.isCanonical
    ? canonicalizeOperation(toPlan)
    : { text: request.query, keyOf: responseKey };
  const rules = typeRules(schema);
  const name = engine.isCanonical ? undefined : request.operationName;
  const root = text === undefined ? undefined : engine.plan(text, name);
  const { data, errors } = await interpretPlan(root, { send, variables, ...rules });
  const completed = await execute({
    schema,
    document,
    operationName: request.operationName,
    variableValues: request.variables,
    rootValue: data,
    fieldResolver: (source: DataObject, _args, ...[, { fieldNodes }]) => {
      const held = fieldNodes.map((node) => source[keyOf(node) ?? '']);
      return held.find((value) => value !== undefined);
    },
    typeResolver: ({ __typename: name }: DataObject, _context, ...[info, type]) => {
      if (rules.isObjectType(name)) return name as string;
      // Where nothing depends on the type it was not asked for, and any will do.
      return dependsOnType(info) ? undefined : schema.getPossibleTypes(type)[0]?.name;
    },
  });
  const translation = { document, set: operation.selectionSet, data, keyOf, isOfType: rules.isOfType };
  const placed = errors.flatMap((error) =>
    findClientPaths(translation, error.path ?? []).map((path) => ({ ...error, path })),
  );
  // What a subgraph said of a null is enough.
  const unexplained = (completed.errors ?? []).filter(({ path = [] }) => {
    const place = placeOfNull(completed.data, path) ?? path;
    return !placed.some((error) => startsWith(error.path, place));
  });
  return { data: completed.data ?? null, errors: [...placed, ...unexplained] };
}

function dependsOnType({ fieldNodes, fragments, returnType }: GraphQLResolveInfo): boolean {
  const own = getNamedType(returnType).name;
  const depends = (set: SelectionSetNode): boolean =>
    set.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      if (inner === undefined) return false;
      const condition = inner.typeCondition?.name.value ?? own;
      return condition !== own || depends(inner.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && depends(selectionSet));
}

function startsWith(path: ClientPath, start: ClientPath): boolean {
  return start.every((key, i) => path[i] === key);
}

function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function typeRules(schema: GraphQLSchema): Pick<PlanContext, 'isOfType' | 'isObjectType'> {
  return {
    isObjectType: (name) => typeof name === 'string' && isObjectType(schema.getType(name)),
    isOfType: (typename, types) =>
      types.some((name) => {
        if (name === typename) return true;
        const type = schema.getType(name);
        const own = typeof typename === 'string' ? schema.getType(typename) : undefined;
        return isAbstractType(type) && isObjectType(own) && schema.isSubType(type, own);
      }),
  };
}
