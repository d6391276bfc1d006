import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import type { AskedField } from './draft.ts';

export interface GatheredField {
  readonly asked: AskedField;
  /** What is asked of its objects. */
  readonly sets: SelectionSetNode[];
}

export interface Gathering {
  readonly types: JoinGraph['types'];
  toAsked(field: FieldNode): AskedField;
}

/** What selection sets ask of one type, once for each key in the data. */
export function gatherFields(
  sets: readonly SelectionSetNode[],
  type: string,
  { types, toAsked }: Gathering,
): GatheredField[] {
  const gathered = new Map<string, GatheredField>();
  const gather = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('a fragment that was not resolved');
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value, type, types)) gather(selection.selectionSet);
        continue;
      }
      if (selection.name.value === '__typename') continue;
      const asked = toAsked(selection);
      const known = gathered.get(asked.key) ?? { asked, sets: [] };
      gathered.set(asked.key, known);
      if (selection.selectionSet !== undefined) known.sets.push(selection.selectionSet);
    }
  };
  sets.forEach(gather);
  return [...gathered.values()];
}

/** Whether what is asked of an interface depends on which object it is. */
export function dependsOnObject(sets: readonly SelectionSetNode[], type: string, types: JoinGraph['types']): boolean {
  return sets.some(({ selections }) =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      if (selection.kind === Kind.FRAGMENT_SPREAD) return true;
      const isSure = applies(selection.typeCondition?.name.value, type, types);
      return !isSure || dependsOnObject([selection.selectionSet], type, types);
    }),
  );
}

/** Whether every object of a type fulfills a condition. */
export function applies(condition: string | undefined, type: string, types: JoinGraph['types']): boolean {
  if (condition === undefined || condition === type) return true;
  return types.get(condition)?.objects.has(type) === true || types.get(type)?.interfaces.has(condition) === true;
}
