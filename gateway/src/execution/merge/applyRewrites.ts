import type { Rewrite } from '../../planning/plan.ts';
import { isDataObject, type DataObject } from './mergeData.ts';

/** Says whether a type name is one of these types, or a type that belongs to one of them. */
export type IsOfType = (typename: unknown, types: readonly string[]) => boolean;

/** Carries out the changes on a value, in place. Places that are not there are passed over. */
export function applyRewrites(value: unknown, rewrites: readonly Rewrite[], isOfType: IsOfType): void {
  for (const rewrite of rewrites) rewriteAt(value, rewrite, { at: 0, isOfType });
}

interface Place {
  readonly at: number;
  readonly isOfType: IsOfType;
}

function rewriteAt(value: unknown, rewrite: Rewrite, place: Place): void {
  if (Array.isArray(value)) {
    for (const item of value) rewriteAt(item, rewrite, place);
    return;
  }
  const segment = rewrite.path[place.at];
  if (!isDataObject(value) || segment === undefined) return;
  const next = { ...place, at: place.at + 1 };
  if (segment.kind === 'type') {
    if (value['__typename'] === undefined || place.isOfType(value['__typename'], segment.types)) {
      rewriteAt(value, rewrite, next);
    }
  } else if (next.at < rewrite.path.length) {
    rewriteAt(value[segment.key], rewrite, next);
  } else {
    change(value, segment.key, rewrite);
  }
}

function change(object: DataObject, key: string, rewrite: Rewrite): void {
  if (!Object.hasOwn(object, key)) return;
  if (rewrite.kind === 'set') {
    object[key] = rewrite.value;
  } else {
    object[rewrite.to] = object[key];
    delete object[key];
  }
}
