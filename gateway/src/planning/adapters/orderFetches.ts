import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { EntityLookup, EntityPath, Plan, PlannedFetch, Requirement, Rewrite, UnorderedFetch } from '../plan.ts';

/**
 * Says of each fetch which others it needs. The planner works in steps, and a step waits for the whole one before it;
 * here a fetch waits only for those that bring what its entities are found by and made of. Where that cannot be told,
 * it waits for all that the planner put before it. Mutations keep the planner's order.
 */
export function orderFetches(fetches: readonly UnorderedFetch[]): Plan {
  const brings = fetches.map(broughtBy);
  const isMutation = fetches.some(({ kind }) => kind === 'mutation');
  return {
    fetches: fetches.map(({ after, ...fetch }) => ({
      ...fetch,
      needs: isMutation ? after : (neededBy(fetch, after, brings) ?? after),
    })),
  };
}

function neededBy(
  fetch: Omit<PlannedFetch, 'needs'>,
  after: readonly number[],
  brings: readonly ReadonlySet<string>[],
): number[] | undefined {
  const needs = new Set<number>();
  for (const place of fetch.entities.flatMap(placesNeededBy)) {
    const bringers = after.filter((earlier) => brings[earlier]?.has(place));
    // Nobody has to bring the type of an object that can have only one.
    if (bringers.length === 0 && !isTypename(place)) return undefined;
    for (const earlier of bringers) needs.add(earlier);
  }
  return [...needs].toSorted((one, other) => one - other);
}

/** The places in the data, as keys from the root, that a lookup reads. */
function placesNeededBy({ paths, requires }: EntityLookup): string[] {
  return paths.flatMap((path) => {
    const keys = keysOf(path);
    const along = keys.flatMap((_key, i) => placesAt(keys.slice(0, i + 1)));
    return [...along, ...requires.flatMap((requirement) => placesOf(requirement, keys))];
  });
}

function placesOf(requirement: Requirement, at: readonly string[]): string[] {
  if (requirement.kind === 'type') return requirement.selections.flatMap((selection) => placesOf(selection, at));
  const here = [...at, requirement.key];
  return [...placesAt(here), ...requirement.selections.flatMap((selection) => placesOf(selection, here))];
}

/**
 * A value, and the type of the object that it may be: who knows an object only by its interface brings another type than
 * who knows it itself, and the entity is told by the last of them.
 */
function placesAt(keys: readonly string[]): string[] {
  return [placeOf(keys), placeOf([...keys, typenameKey])];
}

const typenameKey = '__typename';

function isTypename(place: string): boolean {
  return place === typenameKey || place.endsWith(`\n${typenameKey}`);
}

/** The places that a fetch writes to. */
function broughtBy(fetch: UnorderedFetch): Set<string> {
  const document = parse(fetch.document, { noLocation: true });
  const places = new Set<string>();
  const set = operationSet(document);
  if (fetch.entities.length === 0) {
    collect(set, [], { document, places });
    addRenames(fetch.outputRewrites, [], places);
    return places;
  }
  for (const { key, paths, outputRewrites } of fetch.entities) {
    const lookup = set.selections.find(
      (selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === key,
    );
    if (lookup?.kind !== Kind.FIELD || lookup.selectionSet === undefined) throw new Error('a lookup without a field');
    for (const path of paths) {
      collect(lookup.selectionSet, keysOf(path), { document, places });
      addRenames(outputRewrites, keysOf(path), places);
    }
  }
  return places;
}

interface Collection {
  readonly document: DocumentNode;
  readonly places: Set<string>;
}

function collect(set: SelectionSetNode, at: readonly string[], to: Collection): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, at, to);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = to.document.definitions.find(
        (node): node is FragmentDefinitionNode =>
          node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
      );
      if (fragment !== undefined) collect(fragment.selectionSet, at, to);
    } else {
      const here = [...at, (selection.alias ?? selection.name).value];
      to.places.add(placeOf(here));
      if (selection.selectionSet !== undefined) collect(selection.selectionSet, here, to);
    }
  }
}

function addRenames(rewrites: readonly Rewrite[], at: readonly string[], places: Set<string>): void {
  for (const rewrite of rewrites) {
    if (rewrite.kind !== 'rename') continue;
    const keys = rewrite.path.flatMap((segment) => (segment.kind === 'key' ? [segment.key] : []));
    const from = placeOf([...at, ...keys]);
    const to = placeOf([...at, ...keys.slice(0, -1), rewrite.to]);
    // What is added does not begin with `from`, so the loop does not meet it again.
    for (const place of places) {
      if (place === from || place.startsWith(`${from}\n`)) places.add(to + place.slice(from.length));
    }
  }
}

function operationSet(document: DocumentNode): SelectionSetNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a fetch without an operation');
  return operation.selectionSet;
}

function keysOf(path: EntityPath): string[] {
  return path.flatMap((segment) => (segment.kind === 'field' ? [segment.key] : []));
}

// A GraphQL name holds no line break, so places that differ are written differently.
function placeOf(keys: readonly string[]): string {
  return keys.join('\n');
}
