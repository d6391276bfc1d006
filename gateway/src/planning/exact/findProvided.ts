import { Kind, type SelectionSetNode } from 'graphql';
import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import { applies } from './gatherFields.ts';

interface Wanted {
  readonly name: string;
  /** What the object is called, by any of which a condition may hold. */
  readonly types: readonly string[];
}

/** What `@provides` says of a field, wherever it names it: what is provided below it, which may be nothing. */
export function findProvided(
  sets: readonly SelectionSetNode[],
  wanted: Wanted,
  types: JoinGraph['types'],
): SelectionSetNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const holds = wanted.types.some((type) => applies(condition, type, types));
        return holds ? findProvided([selection.selectionSet], wanted, types) : [];
      }
      if (selection.name.value !== wanted.name) return [];
      return [selection.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }];
    }),
  );
}
