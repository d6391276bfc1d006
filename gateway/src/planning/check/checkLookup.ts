import type { SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { identityOf } from '../exact/createKeys.ts';
import { gatherFields } from '../exact/gatherFields.ts';
import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import { nameOfType } from '../joinGraph/nameOfType.ts';
import type { EntityLookup, Requirement } from '../plan.ts';
import { checkSelections, type AskedObjects } from './checkSelections.ts';
import { findDataFields, objectsAt, tellersOf, type DataObjects, type DataPlace } from './dataTree.ts';
import { takeStep, WrongPlan, type FetchCheck } from './planCheck.ts';

export interface AskedLookup {
  readonly lookup: EntityLookup;
  /** The selections of the fetch, with the field that asks about the entities. */
  readonly set: SelectionSetNode;
  readonly root: DataObjects;
}

/** Checks a fetch of entities: that they are there, can be told by what is sent, and that the subgraph resolves the rest. */
export function checkLookup({ lookup, set, root }: AskedLookup, check: FetchCheck): void {
  const field = set.selections.find(
    (selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === lookup.key,
  );
  if (field?.kind !== Kind.FIELD || field.selectionSet === undefined) throw new WrongPlan('a lookup without a field');
  const found = lookup.paths.flatMap((path) => follow(path, root, check));
  const asked = found.flatMap((objects) => represent(objects, lookup, check));
  checkSelections(
    asked,
    { set: field.selectionSet, keys: [lookup.key], rewrites: prefixed(lookup), on: undefined },
    check,
  );
}

// Changes to what is answered about an entity have paths from the entity.
function prefixed({ key, outputRewrites }: EntityLookup): EntityLookup['outputRewrites'] {
  return outputRewrites.map((rewrite) => ({ ...rewrite, path: [{ kind: 'key', key }, ...rewrite.path] }));
}

/** The objects at the end of a path. */
function follow(path: EntityLookup['paths'][number], root: DataObjects, check: FetchCheck): DataObjects[] {
  const { types } = check.graph;
  let at: DataObjects[] = [root];
  for (const segment of path) {
    if (segment.kind === 'each') continue;
    if (segment.kind === 'type') {
      at = at.filter(({ type }) => segment.types.some((one) => one === type || types.get(one)?.objects.has(type)));
      for (const objects of at) checkTold(objects, check);
    } else {
      at = at.flatMap((objects) => objectsAt(placesBelow(objects, segment.key, check), types));
    }
  }
  return at;
}

/** @throws when what they are is not known by then */
function checkTold({ places, type }: DataObjects, { graph, before }: FetchCheck): void {
  const [own] = places;
  if (own === undefined || own.possible.includes(type)) return;
  const tellers = [...(graph.types.get(type)?.interfaces ?? [])].flatMap((name) => tellersOf(places, name));
  if (tellers.length > 0 && !tellers.some((teller) => before.has(teller))) {
    throw new WrongPlan(`nobody has told by then which objects are ${type}`);
  }
}

function placesBelow(objects: DataObjects, key: string, { graph, before }: FetchCheck): DataPlace[] {
  const fields = findDataFields(objects, key, graph.types).filter(({ by }) => [...by].some((one) => before.has(one)));
  return fields.flatMap(({ child }) => child ?? []);
}

/** What the subgraph has of the objects; nothing where no representation is meant for them. */
function represent(objects: DataObjects, lookup: EntityLookup, check: FetchCheck): AskedObjects[] {
  const { types } = check.graph;
  const { subgraph } = check.fetch;
  const sent = selectionsFor(objects.type, lookup.requires, types);
  if (sent === undefined) return [];
  const seenAs = sentType(objects.type, lookup, types);
  const keys = (types.get(seenAs)?.in.get(subgraph)?.keys ?? []).filter(({ isResolvable }) => isResolvable);
  checkBrought({ objects, sent }, check);
  const has = (set: SelectionSetNode) => isSent(set, { objects, sent }, check);
  if (!keys.some(({ fields }) => has(fields))) {
    throw new WrongPlan(`${subgraph} is asked about ${seenAs} without a key`);
  }
  return [{ ...objects, seenAs, provided: [], isTold: false, hasRequired: has }];
}

/** What is sent of objects of a type; undefined when nothing is meant for them. */
function selectionsFor(
  type: string,
  requires: readonly Requirement[],
  types: JoinGraph['types'],
): Requirement[] | undefined {
  const own = requires.filter((one) => one.kind === 'type' && isOf(type, one.type, types));
  return own.length === 0 ? undefined : own.flatMap((one) => one.selections);
}

function isOf(type: string, other: string, types: JoinGraph['types']): boolean {
  return (
    type === other || types.get(other)?.objects.has(type) === true || types.get(type)?.interfaces.has(other) === true
  );
}

function sentType(type: string, { inputRewrites }: EntityLookup, types: JoinGraph['types']): string {
  const rewrite = inputRewrites.find(
    ({ kind, path }) =>
      kind === 'set' &&
      path.length <= 2 &&
      path.every((one) =>
        one.kind === 'key' ? one.key === '__typename' : one.types.some((name) => isOf(type, name, types)),
      ),
  );
  return rewrite?.kind === 'set' ? rewrite.value : type;
}

interface Sent {
  readonly objects: DataObjects;
  readonly sent: readonly Requirement[];
}

/**
 * An object is not asked about when anything that is sent of it is not there.
 *
 * @throws when nobody has brought it by then
 */
function checkBrought({ objects, sent }: Sent, check: FetchCheck): void {
  const { types } = check.graph;
  for (const one of sent) {
    takeStep(check);
    if (one.kind === 'type') {
      if (isOf(objects.type, one.type, types)) checkBrought({ objects, sent: one.selections }, check);
    } else if (one.as !== '__typename') {
      const fields = findDataFields(objects, one.key, types).filter(({ by }) =>
        [...by].some((fetch) => check.before.has(fetch)),
      );
      if (fields.length === 0) throw new WrongPlan(`${one.as} is sent before it is there`);
      const children = fields.flatMap(({ child }) => child ?? []);
      if (one.selections.length === 0) continue;
      for (const inner of objectsAt(children, types)) checkBrought({ objects: inner, sent: one.selections }, check);
    }
  }
}

/** Whether all fields of a set are sent, and are there by then. */
function isSent(set: SelectionSetNode, { objects, sent }: Sent, check: FetchCheck): boolean {
  const { types } = check.graph;
  const own = sent.flatMap((one) => {
    if (one.kind === 'field') return [one];
    return isOf(objects.type, one.type, types) ? one.selections.filter((inner) => inner.kind === 'field') : [];
  });
  const toAsked = (field: Parameters<typeof identityOf>[0]) => {
    const identity = identityOf(field);
    return { name: field.name.value, key: identity, arguments: [] };
  };
  return gatherFields([set], objects.type, { types, toAsked }).every(({ asked, sets }) =>
    own.some((requirement) => {
      takeStep(check);
      if (requirement.as !== asked.name) return false;
      const fields = findDataFields(objects, requirement.key, types).filter(
        ({ identity, by }) => identity === asked.key && [...by].some((one) => check.before.has(one)),
      );
      if (fields.length === 0) return false;
      if (sets.length === 0) return true;
      const below = objectsAt(
        fields.flatMap(({ child }) => child ?? []),
        types,
      );
      const mustBeNamed = isAbstract(objects.type, asked.name, types);
      return below.every((inner) => {
        const isNamed = !mustBeNamed || isTypenameSent({ objects: inner, sent: requirement.selections }, check);
        return isNamed && sets.every((one) => isSent(one, { objects: inner, sent: requirement.selections }, check));
      });
    }),
  );
}

function isAbstract(type: string, name: string, types: JoinGraph['types']): boolean {
  const field = types.get(type)?.fields.get(name);
  return field !== undefined && types.get(nameOfType(field.type))?.kind !== 'object';
}

/** A subgraph cannot tell otherwise what an object of an interface or a union is. */
function isTypenameSent({ objects, sent }: Sent, { graph, before }: FetchCheck): boolean {
  const named = sent.some((one) =>
    (one.kind === 'field' ? [one] : one.selections).some(
      (inner) => inner.kind === 'field' && inner.as === '__typename',
    ),
  );
  const fields = findDataFields(objects, '__typename', graph.types);
  return named && fields.some(({ by }) => [...by].some((one) => before.has(one)));
}
