import type { FetchRewrite, FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';

export interface DataObject {
  [key: string]: unknown;
}

/** Says whether a type is one of these, or belongs to one of them. */
export type IsOfType = (typename: unknown, types: readonly string[]) => boolean;

export type ClientPath = readonly (string | number)[];

export interface FoundObject {
  readonly object: DataObject;
  readonly path: ClientPath;
}

export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of the data that a path of the planner leads to. */
export function findObjects(
  data: unknown,
  { segments, isOfType }: { readonly segments: readonly FlattenNodePathSegment[]; readonly isOfType: IsOfType },
  at: ClientPath = [],
): FoundObject[] {
  const [segment, ...rest] = segments;
  const next = { segments: rest, isOfType };
  if (Array.isArray(data)) {
    // The planner writes no `@` for the inner lists of lists.
    const inner = segment === '@' ? next : { segments, isOfType };
    return data.flatMap((item: unknown, i) => findObjects(item, inner, [...at, i]));
  }
  if (!isDataObject(data)) return [];
  if (segment === undefined) return [{ object: data, path: at }];
  if (segment === '@') return findObjects(data, next, at);
  if ('Field' in segment) return findObjects(data[segment.Field], next, [...at, segment.Field]);
  return isUntypedOr(data, segment.TypeCondition, isOfType) ? findObjects(data, next, at) : [];
}

/** What a subgraph is told of an object; undefined when the object has not all that is needed, or is of no such type. */
export function represent(value: unknown, selections: readonly RequiresSelection[], isOfType: IsOfType): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => represent(item, selections, isOfType));
  if (!isDataObject(value)) return value;
  const represented: DataObject = {};
  for (const selection of selections) {
    if (selection.kind === 'FragmentSpread') throw new Error('a fragment spread in a requirement');
    if (selection.kind === 'InlineFragment') {
      if (!isUntypedOr(value, [selection.typeCondition], isOfType)) continue;
      const inner = represent(value, selection.selections, isOfType);
      if (inner === undefined) return undefined;
      Object.assign(represented, inner);
    } else {
      const held = value[selection.name];
      if (held === undefined && selection.name === '__typename') continue;
      const { selections: nested = [] } = selection;
      const part = nested.length === 0 ? held : represent(held, nested, isOfType);
      if (part === undefined || (Array.isArray(part) && part.includes(undefined))) return undefined;
      represented[selection.alias ?? selection.name] = part;
    }
  }
  return represented;
}

/** Carries out the planner's changes of a value, in place. */
export function rewrite(value: unknown, rewrites: readonly FetchRewrite[], isOfType: IsOfType): void {
  for (const one of rewrites) {
    const change = 'KeyRenamer' in one ? one.KeyRenamer : 'ValueSetter' in one ? one.ValueSetter : one;
    rewriteAt(value, change.path, (object, key) => {
      if (!(key in object)) return;
      if ('setValueTo' in change) {
        object[key] = change.setValueTo;
      } else {
        object[change.renameKeyTo] = object[key];
        delete object[key];
      }
    });
  }

  function rewriteAt(
    from: unknown,
    path: readonly ({ TypenameEquals: string[] } | { Key: string })[],
    change: (object: DataObject, key: string) => void,
  ): void {
    if (Array.isArray(from)) return from.forEach((item: unknown) => rewriteAt(item, path, change));
    const [segment, ...rest] = path;
    if (!isDataObject(from) || segment === undefined) return;
    if ('TypenameEquals' in segment) {
      if (isUntypedOr(from, segment.TypenameEquals, isOfType)) rewriteAt(from, rest, change);
    } else if (rest.length > 0) {
      rewriteAt(from[segment.Key], rest, change);
    } else {
      change(from, segment.Key);
    }
  }
}

/** Adds what `source` holds to `target`: a null never replaces a value, an interface's name never an object type's. */
export function merge(target: DataObject, source: DataObject, isObjectType: (name: unknown) => boolean): void {
  for (const [key, value] of Object.entries(source)) {
    if (key === '__typename' && isObjectType(target[key])) continue;
    target[key] = mergeValues(target[key], value, isObjectType);
  }
}

function mergeValues(present: unknown, added: unknown, isObjectType: (name: unknown) => boolean): unknown {
  if (present === undefined || present === null) return structuredClone(added);
  if (added === null || added === undefined) return present;
  if (Array.isArray(present) && Array.isArray(added)) {
    return present.map((item: unknown, i) => mergeValues(item, added[i], isObjectType));
  }
  if (isDataObject(present) && isDataObject(added)) {
    merge(present, added, isObjectType);
    return present;
  }
  return structuredClone(added);
}

function isUntypedOr(object: DataObject, types: readonly string[], isOfType: IsOfType): boolean {
  return object['__typename'] === undefined || isOfType(object['__typename'], types);
}
