import type { Draft, DraftField, DraftType, ObjectDraft } from './draft.ts';
import type { Connection } from './ir.ts';

/** The draft of a named fragment. */
export type DraftOfFragment = (name: string) => Draft;

/**
 * Where a page of a list has its parts, when an object is one and asks for enough to go on.
 *
 * @see https://relay.dev/graphql/connections.htm#sec-Connection-Types
 */
export function connectionOf(draft: ObjectDraft, draftOfFragment: DraftOfFragment): Connection | undefined {
  if (!draft.typeName.endsWith('Connection')) return undefined;
  const pageInfo = fieldNamed(draft, 'pageInfo');
  const info = objectBelow(pageInfo?.type, draftOfFragment);
  const hasNextPage = fieldNamed(info, 'hasNextPage');
  const endCursor = fieldNamed(info, 'endCursor');
  if (pageInfo === undefined || hasNextPage === undefined || endCursor === undefined) return undefined;
  const edges = fieldNamed(draft, 'edges');
  const node = fieldNamed(objectBelow(edges?.type, draftOfFragment), 'node');
  return {
    edges: edges?.name,
    node: node?.name,
    pageInfo: pageInfo.name,
    hasNextPage: hasNextPage.name,
    endCursor: endCursor.name,
  };
}

function fieldNamed(draft: ObjectDraft | undefined, name: string): DraftField | undefined {
  return draft?.fields.find(({ node, isConditional }) => node.name.value === name && !isConditional);
}

function objectBelow(type: DraftType | undefined, draftOfFragment: DraftOfFragment): ObjectDraft | undefined {
  if (type?.kind === 'list') return objectBelow(type.of, draftOfFragment);
  const draft = draftBelow(type, draftOfFragment);
  return draft?.kind === 'object' ? draft : undefined;
}

/** What a field holds, when it is no list; undefined for a list, and for what has no fields. */
export function draftBelow(type: DraftType | undefined, draftOfFragment: DraftOfFragment): Draft | undefined {
  if (type?.kind === 'shape') return type.draft;
  return type?.kind === 'fragment' ? draftOfFragment(type.name) : undefined;
}
