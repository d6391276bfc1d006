import { Kind, type TypeNode } from 'graphql';
import type { JoinGraph } from './joinGraph.ts';

/**
 * Whether a field can take its object with it, and what else was asked of that: it may not be null, and is no part of a
 * key, which every entity has.
 */
export function mayBeLost(
  { type, name }: { readonly type: string; readonly name: string },
  fieldType: TypeNode,
  types: JoinGraph['types'],
): boolean {
  if (fieldType.kind !== Kind.NON_NULL_TYPE) return false;
  const own = types.get(type);
  const presences = [type, ...(own?.interfaces ?? [])].flatMap((one) => [...(types.get(one)?.in.values() ?? [])]);
  const keys = presences.flatMap((presence) => presence.keys);
  return !keys.some(({ fields }) =>
    fields.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name),
  );
}
