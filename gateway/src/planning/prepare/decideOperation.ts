import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded, type Conditions } from './conditions.ts';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** An operation in which nothing is conditional, with its fragments. */
export interface DecidedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
}

/**
 * The operation as the client wrote it, without what `@skip` and `@include` switch off, and without these directives.
 *
 * @param conditions the value of each variable that `findConditionVariables` names
 */
export function decideOperation({ document, operation }: AskedOperation, conditions: Conditions): DecidedOperation {
  const fragments = document.definitions
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node): [string, FragmentDefinitionNode] => [node.name.value, decideSet(node, conditions)]);
  return { operation: decideSet(operation, conditions), fragments: new Map(fragments) };
}

/** The node without what is switched off below it, and without the directives that decided so. */
function decideSet<Node extends { readonly selectionSet: SelectionSetNode }>(node: Node, conditions: Conditions): Node {
  const selections = node.selectionSet.selections
    .filter(({ directives }) => isIncluded(directives, conditions))
    .map((selection) => decide(selection, conditions));
  return { ...node, selectionSet: { ...node.selectionSet, selections } };
}

function decide(selection: SelectionNode, conditions: Conditions): SelectionNode {
  if (selection.kind === Kind.INLINE_FRAGMENT) return decideSet(selection, conditions);
  if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) return selection;
  return decideSet({ ...selection, selectionSet: selection.selectionSet }, conditions);
}
