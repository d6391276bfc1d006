import type * as apollo from '@apollo/query-planner';
import type {
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { Plan } from '../plan.ts';
import { readNativePlan } from './readNativePlan.ts';

/** A plan of Apollo's query planner. It says the same as the native one in other words. */
export function readApolloPlan({ node }: apollo.QueryPlan): Plan {
  const translated: QueryPlan = { kind: 'QueryPlan' };
  if (node === undefined) return readNativePlan(translated);
  if (node.kind === 'Subscription') throw new Error('the planner gave a subscription');
  return readNativePlan({ ...translated, node: translate(node) });
}

function translate(node: apollo.PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(translate) };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(translatePathSegment), node: translate(node.node) };
    case 'Fetch':
      return translateFetch(node);
    case 'Condition':
    case 'Defer':
      throw new Error(`the planner gave a ${node.kind} node`);
  }
}

function translateFetch(node: apollo.FetchNode): PlanNode {
  const { serviceName, operation, operationKind, variableUsages = [], requires, inputRewrites = [] } = node;
  const renames = inputRewrites.filter((rewrite) => rewrite.kind === 'KeyRenamer');
  return {
    kind: 'Fetch',
    serviceName,
    operation,
    operationKind,
    variableUsages,
    ...(requires === undefined
      ? {}
      : { requires: requires.map((selection) => translateRequirement(selection, renames)) }),
    inputRewrites: inputRewrites.filter((rewrite) => rewrite.kind === 'ValueSetter').map(translateRewrite),
    outputRewrites: (node.outputRewrites ?? []).map(translateRewrite),
  };
}

function translatePathSegment(segment: string | number): FlattenNodePathSegment {
  return segment === '@' ? '@' : { Field: String(segment) };
}

/** Where this planner renames a value on its way to a subgraph, the native one says what the subgraph calls it. */
function translateRequirement(
  selection: apollo.QueryPlanSelectionNode,
  renames: readonly apollo.FetchDataKeyRenamer[],
): RequiresSelection {
  if (selection.kind === 'InlineFragment') {
    const selections = selection.selections.map((inner) => translateRequirement(inner, renames));
    return { kind: 'InlineFragment', typeCondition: selection.typeCondition ?? '', selections };
  }
  const key = selection.alias ?? selection.name;
  const renamed = renames.find(({ path }) => path.at(-1) === key)?.renameKeyTo;
  return {
    kind: 'Field',
    name: key,
    ...(renamed === undefined ? {} : { alias: renamed }),
    ...(selection.selections === undefined
      ? {}
      : { selections: selection.selections.map((inner) => translateRequirement(inner, renames)) }),
  };
}

function translateRewrite(rewrite: apollo.FetchDataRewrite): FetchRewrite {
  const path = rewrite.path.map(translateRewriteSegment);
  return rewrite.kind === 'KeyRenamer'
    ? { KeyRenamer: { path, renameKeyTo: rewrite.renameKeyTo } }
    : { ValueSetter: { path, setValueTo: String(rewrite.setValueTo) } };
}

const typePrefix = '... on ';

function translateRewriteSegment(segment: string): FetchNodePathSegment {
  return segment.startsWith(typePrefix) ? { TypenameEquals: [segment.slice(typePrefix.length)] } : { Key: segment };
}
