import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type PlanNode as ApolloNode, type QueryPlan } from '@apollo/query-planner';
import type {
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import type { PlannerOptions } from './createPlannerEngine.ts';

type ApolloFetch = Extract<ApolloNode, { readonly kind: 'Fetch' }>;
type ApolloSelection = NonNullable<ApolloFetch['requires']>[number];
type ApolloRewrite = NonNullable<ApolloFetch['inputRewrites']>[number];

/** Apollo's planner, its plans written as those of the native one. */
export const startApolloPlanner: PlannerOptions['startPlanner'] = (supergraph) => {
  // Without limits it takes minutes and gigabytes for some operations.
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: 100, pathsLimit: 100 } });
  const apiSchema = supergraph.apiSchema();
  return (text, operationName) => {
    const named = operationName === undefined ? {} : { operationName };
    return readPlan(planner.buildQueryPlan(operationFromDocument(apiSchema, parse(text), named)));
  };
};

function readPlan({ node }: QueryPlan): PlanNode | undefined {
  if (node?.kind === 'Subscription') throw new Error('the planner gave a subscription');
  return node === undefined ? undefined : readNode(node);
}

function readNode(node: ApolloNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(readNode) };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(readSegment), node: readNode(node.node) };
    case 'Fetch':
      return readFetch(node);
    case 'Condition':
      return {
        kind: 'Condition',
        condition: node.condition,
        ...(node.ifClause === undefined ? {} : { ifClause: readNode(node.ifClause) }),
        ...(node.elseClause === undefined ? {} : { elseClause: readNode(node.elseClause) }),
      };
    case 'Defer':
      throw new Error('the planner gave a Defer node');
  }
}

function readSegment(segment: string | number): FlattenNodePathSegment {
  return segment === '@' ? '@' : { Field: String(segment) };
}

function readFetch(node: ApolloFetch): PlanNode {
  return {
    kind: 'Fetch',
    serviceName: node.serviceName,
    operation: node.operation,
    variableUsages: node.variableUsages ?? [],
    requires: (node.requires ?? []).map(readSelection),
    inputRewrites: (node.inputRewrites ?? []).map(readRewrite),
    outputRewrites: (node.outputRewrites ?? []).map(readRewrite),
  };
}

function readSelection(selection: ApolloSelection): RequiresSelection {
  const selections = (selection.selections ?? []).map(readSelection);
  if (selection.kind === 'InlineFragment') {
    return { kind: 'InlineFragment', typeCondition: selection.typeCondition ?? '', selections };
  }
  return { kind: 'Field', name: selection.alias ?? selection.name, selections };
}

function readRewrite(rewrite: ApolloRewrite): FetchRewrite {
  const path = rewrite.path.map((segment) =>
    segment.startsWith('... on ') ? { TypenameEquals: segment.slice('... on '.length).split(', ') } : { Key: segment },
  );
  return rewrite.kind === 'KeyRenamer'
    ? { KeyRenamer: { path, renameKeyTo: rewrite.renameKeyTo } }
    : { ValueSetter: { path, setValueTo: String(rewrite.setValueTo) } };
}
