import { Kind, type FieldNode } from 'graphql';
import { connectionOf, draftBelow, type DraftOfFragment } from './connectionOf.ts';
import type { Draft, DraftField } from './draft.ts';
import type { PagedField } from './ir.ts';

/** The lists of an answer that can be gone through page by page, from the outermost. None that is below another list. */
export function findPages(root: Draft, draftOfFragment: DraftOfFragment): PagedField[] {
  const pages = new Map<string, PagedField>();
  const visit = (draft: Draft, path: readonly string[]): void => {
    if (draft.kind === 'union') {
      for (const variant of draft.variants) visit(variant, path);
      return;
    }
    for (const field of draft.fields) {
      const below = draftBelow(field.type, draftOfFragment);
      if (below === undefined) continue;
      const here = [...path, field.name];
      const page = pageAt(field, { below, path: here, draftOfFragment });
      if (page !== undefined) pages.set(here.join('.'), page);
      visit(below, here);
    }
  };
  visit(root, []);
  return [...pages.values()];
}

interface At {
  readonly below: Draft;
  readonly path: readonly string[];
  readonly draftOfFragment: DraftOfFragment;
}

function pageAt({ node }: DraftField, { below, path, draftOfFragment }: At): PagedField | undefined {
  const after = variableOf(node, 'after');
  const objects = below.kind === 'union' ? below.variants : [below];
  const connection = objects.find((object) => connectionOf(object, draftOfFragment) !== undefined);
  if (after === undefined || connection === undefined) return undefined;
  return { path, typeName: connection.typeName, after, first: variableOf(node, 'first') };
}

/** The variable that goes into an argument of a field. */
export function variableOf({ arguments: given = [] }: FieldNode, argument: string): string | undefined {
  const value = given.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
