import { Kind, type SelectionSetNode } from 'graphql';
import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import { nameOfType } from '../joinGraph/nameOfType.ts';

/** The keys by which a subgraph can be asked about entities, those first that cannot be null. */
export function orderKeys(types: JoinGraph['types'], type: string, subgraph: string): SelectionSetNode[] {
  const keys = types.get(type)?.in.get(subgraph)?.keys ?? [];
  const cost = (set: SelectionSetNode) => (mayBeNull(set, type, types) ? 1000 : 0) + set.selections.length;
  return keys
    .filter(({ isResolvable }) => isResolvable)
    .map(({ fields }) => fields)
    .toSorted((one, other) => cost(one) - cost(other));
}

function mayBeNull(set: SelectionSetNode, type: string, types: JoinGraph['types']): boolean {
  return set.selections.some((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const field = types.get(type)?.fields.get(selection.name.value);
    if (field?.type.kind !== Kind.NON_NULL_TYPE) return true;
    return selection.selectionSet !== undefined && mayBeNull(selection.selectionSet, nameOfType(field.type), types);
  });
}
