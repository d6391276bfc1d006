import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { isDataObject, type ClientPath, type IsOfType } from './planData.ts';

export interface PathTranslation {
  readonly document: DocumentNode;
  readonly set: SelectionSetNode;
  readonly data: unknown;
  /** Where the value of a field stands in the data; undefined when the field was not asked for. */
  keyOf(field: FieldNode): string | undefined;
  readonly isOfType: IsOfType;
}

/** The paths in the answer for a path in the data: several, when the client asked several times. */
export function findClientPaths(translation: PathTranslation, path: ClientPath): ClientPath[] {
  return follow(translation, [translation.set], { path, data: translation.data, client: [] });
}

interface Step {
  readonly path: ClientPath;
  readonly data: unknown;
  readonly client: ClientPath;
}

function follow(
  translation: PathTranslation,
  sets: readonly SelectionSetNode[],
  { path, data, client }: Step,
): ClientPath[] {
  const [key, ...rest] = path;
  if (key === undefined) return [client];
  if (typeof key === 'number') {
    const item: unknown = Array.isArray(data) ? data[key] : undefined;
    return follow(translation, sets, { path: rest, data: item, client: [...client, key] });
  }
  const fields = sets
    .flatMap((set) => fieldsOf(translation, set, data))
    .filter((field) => translation.keyOf(field) === key);
  const byResponseKey = new Map<string, SelectionSetNode[]>();
  for (const { alias, name, selectionSet } of fields) {
    const responseKey = (alias ?? name).value;
    const known = byResponseKey.get(responseKey) ?? [];
    byResponseKey.set(responseKey, selectionSet === undefined ? known : [...known, selectionSet]);
  }
  const value = isDataObject(data) ? data[key] : undefined;
  return [...byResponseKey].flatMap(([responseKey, inner]) =>
    follow(translation, inner, { path: rest, data: value, client: [...client, responseKey] }),
  );
}

function fieldsOf(translation: PathTranslation, set: SelectionSetNode, data: unknown): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : findFragment(translation, selection.name.value);
    const condition = inner.typeCondition?.name.value;
    const typename = isDataObject(data) ? data['__typename'] : undefined;
    const isExcluded =
      condition !== undefined && typename !== undefined && !translation.isOfType(typename, [condition]);
    return isExcluded ? [] : fieldsOf(translation, inner.selectionSet, data);
  });
}

function findFragment({ document }: PathTranslation, name: string): FragmentDefinitionNode {
  const found = document.definitions.find(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
  );
  if (found === undefined) throw new Error(`no fragment ${name}`);
  return found;
}
