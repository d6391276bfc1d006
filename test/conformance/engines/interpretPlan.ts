import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { EngineError, EngineOptions, SubgraphAnswer } from '../engineUnderTest.ts';
import {
  findObjects,
  isDataObject,
  merge,
  represent,
  rewrite,
  type ClientPath,
  type DataObject,
  type IsOfType,
} from './planData.ts';

export interface PlanContext {
  readonly send: EngineOptions['send'];
  /** With the defaults of the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isOfType: IsOfType;
  isObjectType(name: unknown): boolean;
}

export interface Interpretation {
  readonly data: DataObject;
  readonly errors: EngineError[];
}

/** Runs a plan of the native planner node by node, as it stands, with nothing done to be fast. */
export async function interpretPlan(node: PlanNode | undefined, context: PlanContext): Promise<Interpretation> {
  const gathered: Interpretation = { data: {}, errors: [] };
  if (node !== undefined) await run(node, [], { ...context, ...gathered });
  return gathered;
}

type Run = PlanContext & Interpretation;

async function run(node: PlanNode, path: readonly FlattenNodePathSegment[], context: Run): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const child of node.nodes) await run(child, path, context);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((child) => run(child, path, context)));
      return;
    case 'Flatten':
      return run(node.node, [...path, ...node.path], context);
    case 'Condition': {
      const chosen = context.variables[node.condition] === true ? node.ifClause : node.elseClause;
      if (chosen !== undefined && chosen !== null) await run(chosen, path, context);
      return;
    }
    case 'Fetch':
      return node.requires === undefined || node.requires.length === 0
        ? fetchRoot(node, context)
        : fetchEntities(node, [toLookup(node, path)], context);
    case 'BatchFetch':
      return fetchEntities(node, node.entityBatch.aliases.map(toBatchLookup), context);
    case 'Subscription':
    case 'Defer':
      throw new Error(`the planner gave a ${node.kind} node`);
  }
}

async function fetchRoot(node: FetchNode, { data, errors, ...context }: Run): Promise<void> {
  const answer = await send(node, {}, context);
  if (isDataObject(answer.data)) {
    rewrite(answer.data, node.outputRewrites ?? [], context.isOfType);
    merge(data, answer.data, context.isObjectType);
  }
  for (const error of readErrors(answer)) errors.push(placeError(error, error.path ?? [], node.outputRewrites));
}

interface Lookup {
  readonly key: string;
  readonly variable: string;
  readonly paths: readonly (readonly FlattenNodePathSegment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly FetchRewrite[];
  readonly outputRewrites: readonly FetchRewrite[];
}

function toLookup(node: FetchNode, path: readonly FlattenNodePathSegment[]): Lookup {
  const { requires = [], inputRewrites, outputRewrites } = node;
  return {
    key: '_entities',
    variable: 'representations',
    paths: [path],
    requires,
    inputRewrites: inputRewrites ?? [],
    outputRewrites: outputRewrites ?? [],
  };
}

function toBatchLookup(alias: BatchFetchNode['entityBatch']['aliases'][number]): Lookup {
  return {
    key: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths,
    requires: alias.requires,
    inputRewrites: alias.inputRewrites ?? [],
    outputRewrites: alias.outputRewrites ?? [],
  };
}

async function fetchEntities(
  node: FetchNode | BatchFetchNode,
  lookups: readonly Lookup[],
  context: Run,
): Promise<void> {
  const asked = lookups.map((lookup) => {
    const found = lookup.paths.flatMap((segments) => findObjects(context.data, { ...context, segments }));
    return found.flatMap((place) => {
      const representation = represent(place.object, lookup.requires, context.isOfType);
      if (!isDataObject(representation) || Object.keys(representation).length === 0) return [];
      rewrite(representation, lookup.inputRewrites, context.isOfType);
      return [{ ...place, representation }];
    });
  });
  if (asked.every((entities) => entities.length === 0)) return;
  const representations = lookups.map(({ variable }, i) => [
    variable,
    asked[i]?.map((entity) => entity.representation),
  ]);
  const answer = await send(node, Object.fromEntries(representations) as DataObject, context);
  lookups.forEach(({ key, outputRewrites }, i) => {
    const entities = isDataObject(answer.data) ? answer.data[key] : undefined;
    if (!Array.isArray(entities)) return;
    rewrite(entities, outputRewrites, context.isOfType);
    asked[i]?.forEach(({ object }, position) => {
      const entity: unknown = entities[position];
      if (isDataObject(entity)) merge(object, entity, context.isObjectType);
    });
  });
  for (const error of readErrors(answer)) {
    const [key, index, ...rest] = error.path ?? [];
    const at = lookups.findIndex((lookup) => lookup.key === key);
    const one = asked[at]?.[Number(index)];
    const places = one === undefined ? asked.flat() : [one];
    for (const { path } of places) {
      const below = one === undefined ? [] : rest;
      context.errors.push(placeError(error, [...path, ...below], lookups[at]?.outputRewrites));
    }
  }
}

function send(node: FetchNode | BatchFetchNode, own: DataObject, context: PlanContext): Promise<SubgraphAnswer> {
  const variables = { ...own };
  for (const name of node.variableUsages ?? []) {
    if (Object.hasOwn(context.variables, name)) variables[name] = context.variables[name];
  }
  return context.send(node.serviceName, { query: node.operation, variables });
}

function readErrors({ errors = [] }: SubgraphAnswer): EngineError[] {
  return errors.map((error) => error as EngineError);
}

/** The planner's own response keys are not the client's. */
function placeError(error: EngineError, path: ClientPath, rewrites: readonly FetchRewrite[] | undefined): EngineError {
  const renamed = new Map<unknown, string>();
  for (const one of rewrites ?? []) {
    if (!('KeyRenamer' in one)) continue;
    const last = one.KeyRenamer.path.at(-1);
    if (last !== undefined && 'Key' in last) renamed.set(last.Key, one.KeyRenamer.renameKeyTo);
  }
  return { ...error, path: path.map((key) => renamed.get(key) ?? key) };
}
