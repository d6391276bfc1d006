import {
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { EntityPath, PlannedFetch, Rewrite } from '../../planning/plan.ts';

/**
 * What was asked for at one place of the data. An answer may hold more than that, and where it does, it must not stand for
 * what somebody else was asked for.
 */
export interface AskedKeys {
  /**
   * Whether whoever gave an answer was asked for the key: `own` when nobody else was. What of an own key is in the data
   * before its answer is merged, nobody was asked for.
   */
  standing(key: string): 'own' | 'shared' | 'unasked';
  /** Takes out of the data what stands there under keys that are this one's own. */
  takeOut(value: unknown): void;
  /** What was asked for below a key. */
  below(key: string): AskedKeys;
}

/** What one fetch was asked for: at the root, or of the entities of each of its lookups. */
export interface AskedOfFetch {
  readonly root: AskedKeys;
  readonly lookups: readonly AskedKeys[];
}

/**
 * Works out, for each fetch of a plan, what it alone is asked for at each place. It is known by response keys, whatever
 * type an object is of: a key that is asked for of one type counts as asked for of all that may stand in its place.
 *
 * Nothing is worked out before it is needed, which is when two answers meet under one key, or when an answer lacks
 * something.
 */
export function compileAskedKeys(
  fetches: readonly PlannedFetch[],
): (planned: PlannedFetch, position: number) => AskedOfFetch {
  let places: Place | undefined;
  const root = () => (places ??= buildPlaces(fetches));
  return ({ entities }, position) => ({
    root: lazily(() => askedKeys(nameOf(position), [root()])),
    lookups: entities.map(({ paths }, at) =>
      lazily(() =>
        askedKeys(
          nameOf(position, at),
          paths.map((path) => placeAt(root(), path)),
        ),
      ),
    ),
  });
}

/** One place of the data: who was asked for each key, and what is below. */
interface Place {
  readonly askers: Map<string, Set<string>>;
  readonly below: Map<string, Place>;
}

const newPlace = (): Place => ({ askers: new Map(), below: new Map() });
const nameOf = (fetch: number, lookup?: number) => (lookup === undefined ? `${fetch}` : `${fetch} ${lookup}`);

function askedKeys(asker: string, places: readonly Place[]): AskedKeys {
  const standing: AskedKeys['standing'] = (key) => {
    const askers = places.flatMap((place) => place.askers.get(key) ?? []);
    if (!askers.some((each) => each.has(asker))) return 'unasked';
    return askers.some((each) => each.size > 1) ? 'shared' : 'own';
  };
  const below = (key: string) =>
    askedKeys(
      asker,
      places.flatMap((place) => place.below.get(key) ?? []),
    );
  const takeOut = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || places.length === 0) return;
    if (Array.isArray(value)) {
      for (const item of value) takeOut(item);
      return;
    }
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const found = standing(key);
      if (found === 'own') delete object[key];
      else if (found === 'shared') below(key).takeOut(object[key]);
    }
  };
  return { standing, below, takeOut };
}

function lazily(build: () => AskedKeys): AskedKeys {
  let built: AskedKeys | undefined;
  const it = () => (built ??= build());
  return {
    standing: (key) => it().standing(key),
    takeOut: (value) => it().takeOut(value),
    below: (key) => it().below(key),
  };
}

function buildPlaces(fetches: readonly PlannedFetch[]): Place {
  const root = newPlace();
  for (const [position, fetch] of fetches.entries()) {
    const reader = readerOf(fetch.document);
    if (reader === undefined) continue;
    const { operation, fragments } = reader;
    if (fetch.entities.length === 0) {
      const asking = { asker: nameOf(position), fragments };
      askAll(root, { set: operation, asking, rewrites: fetch.outputRewrites });
    }
    for (const [at, { key, paths, outputRewrites }] of fetch.entities.entries()) {
      const asking = { asker: nameOf(position, at), fragments };
      const set = operation.selections.find((each): each is FieldNode => isField(each, key))?.selectionSet;
      if (set !== undefined) {
        for (const path of paths) askAll(placeAt(root, path), { set, asking, rewrites: outputRewrites });
      }
    }
  }
  return root;
}

const isField = (node: { readonly kind: string }, key: string): boolean =>
  node.kind === Kind.FIELD && keyOf(node as FieldNode) === key;

interface Asking {
  readonly asker: string;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

interface Asked {
  readonly set: SelectionSetNode;
  readonly asking: Asking;
  readonly rewrites: readonly Rewrite[];
}

function askAll(place: Place, { set, asking, rewrites }: Asked): void {
  ask(place, set, asking);
  for (const rewrite of rewrites) if (rewrite.kind === 'rename') rename(place, rewrite, asking.asker);
}

function ask(place: Place, set: SelectionSetNode, asking: Asking): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = keyOf(selection);
      entryOf(place.askers, key, () => new Set<string>()).add(asking.asker);
      if (selection.selectionSet !== undefined) {
        ask(entryOf(place.below, key, newPlace), selection.selectionSet, asking);
      }
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : asking.fragments.get(selection.name.value)?.selectionSet;
    if (inner !== undefined) ask(place, inner, asking);
  }
}

/** What was asked for under one key stands under another in the data. For some types only, perhaps: the first stays too. */
function rename(place: Place, { path, to }: Extract<Rewrite, { kind: 'rename' }>, asker: string): void {
  const keys = path.flatMap((segment) => (segment.kind === 'key' ? [segment.key] : []));
  const last = keys.pop();
  let at: Place | undefined = place;
  for (const key of keys) at = at?.below.get(key);
  if (at === undefined || last === undefined || at.askers.get(last)?.has(asker) !== true) return;
  entryOf(at.askers, to, () => new Set<string>()).add(asker);
  const moved = at.below.get(last);
  if (moved !== undefined) copyInto(entryOf(at.below, to, newPlace), moved, asker);
}

function copyInto(to: Place, from: Place, asker: string): void {
  for (const [key, askers] of from.askers) {
    if (askers.has(asker)) entryOf(to.askers, key, () => new Set<string>()).add(asker);
  }
  for (const [key, below] of from.below) copyInto(entryOf(to.below, key, newPlace), below, asker);
}

function placeAt(root: Place, path: EntityPath): Place {
  let place = root;
  for (const segment of path) {
    if (segment.kind === 'field') place = entryOf(place.below, segment.key, newPlace);
  }
  return place;
}

function entryOf<Value>(map: Map<string, Value>, key: string, build: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = build()));
  return value;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function readerOf(text: string) {
  const document: DocumentNode = parse(text, { noLocation: true });
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.selectionSet;
  if (operation === undefined) return undefined;
  const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: new Map(definitions.map((each) => [each.name.value, each])) };
}
