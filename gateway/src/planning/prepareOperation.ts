import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { canonicalizeOperation } from './canonicalizeOperation.ts';
import { isIncluded, type Conditions } from './conditions.ts';

/** An operation for one set of answers to its conditions: nothing in it is conditional any more. */
export interface PreparedOperation {
  /** The operation as the client wrote it, without the parts that were switched off. */
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** What is planned, in parts that must be over before the next begins. Empty when nothing has to be fetched. */
  readonly parts: readonly string[];
  /** What is asked of the schema itself (`__schema`, `__type`); undefined when nothing is. */
  readonly introspection: DocumentNode | undefined;
  /** Where the value of a field of the client's operation stands in what is fetched; undefined when it is not fetched. */
  dataKeyOf(field: FieldNode): string | undefined;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Decides every `@skip` and `@include`, and writes what is left for the planner.
 *
 * @param conditions the value of each variable that `findConditionVariables` names
 */
export function prepareOperation(
  schema: GraphQLSchema,
  asked: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  conditions: Conditions,
): PreparedOperation {
  const operation = decideSet(asked.operation, conditions);
  const fragments: Fragments = new Map(
    asked.document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, decideSet(node, conditions)]),
  );
  const { parts, keys } = canonicalizeOperation(schema, operation, fragments);
  return {
    operation,
    fragments,
    parts,
    introspection: selectIntrospection(operation, fragments),
    dataKeyOf: (field) => keys.get(field),
  };
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

/** The operation with what it asks of the schema alone. */
function selectIntrospection(operation: OperationDefinitionNode, fragments: Fragments): DocumentNode | undefined {
  const selections = flattenRoot(operation.selectionSet, fragments).filter(({ name }) =>
    ['__schema', '__type'].includes(name.value),
  );
  if (selections.length === 0) return undefined;
  const selected = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  return { kind: Kind.DOCUMENT, definitions: [selected, ...fragments.values()] };
}

/** All fields at the root; a fragment there can only be on the root type. */
function flattenRoot(set: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner === undefined ? [] : flattenRoot(inner.selectionSet, fragments);
  });
}
