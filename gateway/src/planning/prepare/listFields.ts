import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { DecidedOperation } from './decideOperation.ts';

/** Every field that is written in an operation and its fragments, in the order in which they are written. */
export function listFields({ operation, fragments }: DecidedOperation): FieldNode[] {
  const fields: FieldNode[] = [];
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet !== undefined) add(selection.selectionSet);
    }
  };
  add(operation.selectionSet);
  for (const { selectionSet } of fragments.values()) add(selectionSet);
  return fields;
}
