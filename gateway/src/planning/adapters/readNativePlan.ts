import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { EntityLookup, EntityPath, Plan, Requirement, Rewrite, UnorderedFetch } from '../plan.ts';
import { orderFetches } from './orderFetches.ts';

/** The native planner's tree as a plan. @throws on a kind of node that the planner was not asked for */
export function readNativePlan(native: QueryPlan): Plan {
  const fetches: UnorderedFetch[] = [];
  if (native.node !== undefined && native.node !== null) walk(native.node, { fetches, path: undefined, after: [] });
  return orderFetches(fetches);
}

interface Walk {
  readonly fetches: UnorderedFetch[];
  readonly path: EntityPath | undefined;
  /** Fetches that the planner puts before this place. */
  readonly after: readonly number[];
}

/** Adds the fetches of a node, and gives their positions. */
function walk(node: PlanNode, place: Walk): number[] {
  switch (node.kind) {
    case 'Sequence': {
      const added: number[] = [];
      for (const child of node.nodes) added.push(...walk(child, { ...place, after: [...place.after, ...added] }));
      return added;
    }
    case 'Parallel':
      return node.nodes.flatMap((child) => walk(child, place));
    case 'Flatten':
      return walk(node.node, { ...place, path: [...(place.path ?? []), ...readPath(node.path)] });
    case 'Fetch':
      return [place.fetches.push(readFetch(node, place)) - 1];
    case 'BatchFetch':
      return [place.fetches.push(readBatch(node, place)) - 1];
    case 'Condition':
    case 'Subscription':
    case 'Defer':
      throw new Error(`the planner gave a ${node.kind} node`);
  }
}

function readFetch(node: FetchNode, { path, after }: Walk): UnorderedFetch {
  const lookup: EntityLookup = {
    key: '_entities',
    variable: 'representations',
    paths: [path ?? []],
    requires: (node.requires ?? []).map(readRequirement),
    inputRewrites: (node.inputRewrites ?? []).map(readRewrite),
    outputRewrites: (node.outputRewrites ?? []).map(readRewrite),
  };
  const isRoot = node.requires === undefined || node.requires.length === 0;
  return {
    ...readCommon(node),
    entities: isRoot ? [] : [lookup],
    outputRewrites: isRoot ? lookup.outputRewrites : [],
    after,
  };
}

function readBatch(node: BatchFetchNode, { after }: Walk): UnorderedFetch {
  const entities = node.entityBatch.aliases.map((alias) => ({
    key: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths.map(readPath),
    requires: alias.requires.map(readRequirement),
    inputRewrites: (alias.inputRewrites ?? []).map(readRewrite),
    outputRewrites: (alias.outputRewrites ?? []).map(readRewrite),
  }));
  return { ...readCommon(node), entities, outputRewrites: [], after };
}

function readCommon(node: FetchNode | BatchFetchNode) {
  if (node.operationKind === 'subscription') throw new Error('the planner gave a subscription');
  return {
    subgraph: node.serviceName,
    kind: node.operationKind ?? 'query',
    document: node.operation,
    variables: node.variableUsages ?? [],
  };
}

function readPath(path: readonly FlattenNodePathSegment[]): EntityPath {
  return path.map((segment) => {
    if (segment === '@') return { kind: 'each' };
    return 'Field' in segment ? { kind: 'field', key: segment.Field } : { kind: 'type', types: segment.TypeCondition };
  });
}

function readRequirement(selection: RequiresSelection): Requirement {
  switch (selection.kind) {
    case 'InlineFragment':
      return { kind: 'type', type: selection.typeCondition, selections: selection.selections.map(readRequirement) };
    case 'Field':
      // The planner's `name` is where the value stands in the data, its `alias` what the subgraph calls it.
      return {
        kind: 'field',
        key: selection.name,
        as: selection.alias ?? selection.name,
        selections: (selection.selections ?? []).map(readRequirement),
      };
    case 'FragmentSpread':
      throw new Error('the planner gave a fragment spread in a requirement');
  }
}

function readRewrite(rewrite: FetchRewrite): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { kind: 'rename', path: path.map(readRewriteSegment), to: renameKeyTo };
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { kind: 'set', path: path.map(readRewriteSegment), value: setValueTo };
}

function readRewriteSegment(segment: { TypenameEquals: string[] } | { Key: string }): Rewrite['path'][number] {
  return 'Key' in segment ? { kind: 'key', key: segment.Key } : { kind: 'type', types: segment.TypenameEquals };
}
