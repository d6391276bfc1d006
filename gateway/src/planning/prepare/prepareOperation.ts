import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { canonicalizeOperation, type CanonicalOperation } from './canonicalizeOperation.ts';
import type { Conditions } from './conditions.ts';
import { decideOperation, type AskedOperation, type DecidedOperation, type Fragments } from './decideOperation.ts';

export type { Fragments } from './decideOperation.ts';

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

/**
 * Decides every `@skip` and `@include`, and writes what is left for the planner.
 *
 * @param conditions the value of each variable that `findConditionVariables` names
 */
export function prepareOperation(
  schema: GraphQLSchema,
  asked: AskedOperation,
  conditions: Conditions,
): PreparedOperation {
  const decided = decideOperation(asked, conditions);
  return toPrepared(decided, canonicalizeOperation(schema, decided.operation, decided.fragments));
}

/** The prepared operation, when it is known how it is written for the planner. */
export function toPrepared(
  { operation, fragments }: DecidedOperation,
  canonical: CanonicalOperation,
): PreparedOperation {
  return {
    operation,
    fragments,
    parts: canonical.parts,
    introspection: selectIntrospection(operation, fragments),
    dataKeyOf: (field) => canonical.keys.get(field),
  };
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
