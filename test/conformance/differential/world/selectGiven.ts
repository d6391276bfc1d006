import { Kind, type SelectionSetNode } from 'graphql';

/** The part of a representation that a field set names. What is missing is `'missing'`, so that it shows. */
export function selectGiven(given: unknown, set: SelectionSetNode | undefined, isOfType: IsOfType): unknown {
  if (given === undefined) return 'missing';
  if (set === undefined || given === null) return given;
  if (Array.isArray(given)) return given.map((item: unknown) => selectGiven(item, set, isOfType));
  if (typeof given !== 'object') return 'no object';
  return selectFields(given as Record<string, unknown>, set, isOfType);
}

type IsOfType = (typeName: string, condition: string) => boolean;

function selectFields(
  object: Record<string, unknown>,
  set: SelectionSetNode,
  isOfType: IsOfType,
): Record<string, unknown> {
  const selected: Record<string, unknown> = {};
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      const typeName = object['__typename'];
      // Without a type name it cannot be told whose fields these are, which a right engine does not let happen.
      if (condition !== undefined && typeof typeName !== 'string') selected['__typename'] = 'missing';
      else if (condition === undefined || isOfType(String(typeName), condition)) {
        Object.assign(selected, selectFields(object, selection.selectionSet, isOfType));
      }
    } else if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
      const name = selection.name.value;
      selected[name] = selectGiven(object[name], selection.selectionSet, isOfType);
    }
  }
  return selected;
}
