import { hasForShare } from '../joinGraph/isActive.ts';
import type { FieldInSubgraph, JoinGraph } from '../joinGraph/joinGraph.ts';

/** A subgraph that has a field, and what it calls the type of the object. */
export interface Resolver {
  readonly subgraph: string;
  readonly as: string;
  readonly field: FieldInSubgraph;
}

/**
 * The subgraphs that have a field of a type, those first that can be asked without more ado. A subgraph may know the
 * type by an interface alone (`@interfaceObject`).
 */
export function findResolvers(
  { types }: JoinGraph,
  { type, name }: { readonly type: string; readonly name: string },
  share: number,
): Resolver[] {
  const own = types.get(type);
  const names = [type, ...(own?.interfaces ?? [])];
  const found = names.flatMap((as) => {
    const known = types.get(as);
    return [...(known?.fields.get(name)?.in ?? [])].flatMap(([subgraph, field]): Resolver[] => {
      const isSeenSo = as === type || known?.in.get(subgraph)?.isInterfaceObject === true;
      return isSeenSo && hasForShare(field, share) ? [{ subgraph, as, field }] : [];
    });
  });
  const cost = ({ field }: Resolver) => (field.isExternal ? 2 : 0) + (field.requires === undefined ? 0 : 1);
  return found.toSorted((one, other) => cost(one) - cost(other));
}
