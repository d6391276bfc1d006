import { Kind, type SelectionSetNode } from 'graphql';

/** The part of a representation that a field set names. What is missing is `'missing'`, so that it shows. */
export function selectGiven(given: unknown, set: SelectionSetNode | undefined, types: GivenTypes): unknown {
  if (given === undefined) return 'missing';
  if (set === undefined || given === null) return given;
  if (Array.isArray(given)) return given.map((item: unknown) => selectGiven(item, set, types));
  if (typeof given !== 'object') return 'no object';
  return selectFields(given as Record<string, unknown>, set, types);
}

export interface GivenTypes {
  isOfType(typeName: string, condition: string): boolean;
  /** Says whether, to the subgraph, an object of the type is the only one that can stand wherever one can. */
  isAlone(typeName: string): boolean;
}

function selectFields(
  object: Record<string, unknown>,
  set: SelectionSetNode,
  types: GivenTypes,
): Record<string, unknown> {
  const selected: Record<string, unknown> = {};
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      const typeName = object['__typename'];
      const isCertain = condition === undefined || (typeName === undefined && types.isAlone(condition));
      // Without a type name it cannot be told whose fields these are, which a right engine does not let happen.
      if (!isCertain && typeof typeName !== 'string') selected['__typename'] = 'missing';
      else if (isCertain || types.isOfType(String(typeName), condition)) {
        Object.assign(selected, selectFields(object, selection.selectionSet, types));
      }
    } else if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
      const name = selection.name.value;
      selected[name] = selectGiven(object[name], selection.selectionSet, types);
    }
  }
  return selected;
}
