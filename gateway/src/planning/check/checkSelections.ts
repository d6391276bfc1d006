import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import { identityOf } from '../exact/createKeys.ts';
import { findProvided } from '../exact/findProvided.ts';
import { hasForShare } from '../joinGraph/isActive.ts';
import type { FieldInSubgraph, JoinGraph } from '../joinGraph/joinGraph.ts';
import { mayBeLost } from '../joinGraph/mayBeLost.ts';
import { nameOfType } from '../joinGraph/nameOfType.ts';
import { shapeOfNode } from '../joinGraph/shapeOfNode.ts';
import type { Rewrite } from '../plan.ts';
import { createDataPlace, findDataFields, type DataField, type DataObjects, type DataPlace } from './dataTree.ts';
import { takeStep, WrongPlan, type FetchCheck } from './planCheck.ts';

/** Objects in the hands of the subgraph that is asked. */
export interface AskedObjects extends DataObjects {
  /** What the subgraph calls the type. */
  readonly seenAs: string;
  /** External fields that the subgraph has here. */
  readonly provided: readonly SelectionSetNode[];
  /** Whether it is by this fetch that the type is known. */
  readonly isTold: boolean;
  /** Whether what a field of it requires has come along. */
  hasRequired(requires: SelectionSetNode): boolean;
}

export interface AskedSelections {
  readonly set: SelectionSetNode;
  /** Response keys from the root of the fetch, or from the entity. */
  readonly keys: readonly string[];
  readonly rewrites: readonly Rewrite[];
  /** The type that the selections are on; undefined where it is that of all entities. */
  readonly on: string | undefined;
}

/** Checks that a subgraph resolves what it is asked of some objects, and writes down that it brings it. */
export function checkSelections(objects: readonly AskedObjects[], asked: AskedSelections, check: FetchCheck): void {
  for (const selection of asked.set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('a fragment that was not written out');
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition !== undefined) checkSpread(asked.on, condition, check);
      const some = objects.flatMap((one) => narrowTo(one, condition, check));
      checkSelections(some, { ...asked, set: selection.selectionSet, on: condition ?? asked.on }, check);
    } else if (selection.name.value === '__typename') {
      for (const one of objects) bringTypename(one, check);
    } else {
      checkField(objects, { field: selection, asked }, check);
    }
  }
}

/** @throws when nothing of the one type can be of the other, which subgraphs refuse */
function checkSpread(on: string | undefined, condition: string, { graph, fetch }: FetchCheck): void {
  if (on === undefined || on === condition) return;
  const [one, other] = [on, condition].map((type) => graph.types.get(type)?.in.get(fetch.subgraph)?.possible ?? []);
  if (one?.some((type) => other?.includes(type)) !== true) {
    throw new WrongPlan(`${fetch.subgraph} is asked for objects of ${on} that are ${condition}`);
  }
}

/** The objects that fulfill a condition, to this subgraph. */
function narrowTo(one: AskedObjects, condition: string | undefined, { graph, fetch }: FetchCheck): AskedObjects[] {
  if (condition === undefined || condition === one.seenAs) return [one];
  const possibleOf = (type: string) => graph.types.get(type)?.in.get(fetch.subgraph)?.possible ?? [];
  if (possibleOf(condition).includes(one.seenAs)) return [one];
  // A subgraph that is asked about an interface tells its objects apart.
  const isInterface = graph.types.get(one.seenAs)?.kind !== 'object' && !isAsObject(one.seenAs, fetch.subgraph, graph);
  if (!isInterface) return [];
  const types = possibleOf(one.seenAs).filter((type) => type === condition || possibleOf(condition).includes(type));
  return types.map((type) => ({ ...one, type, seenAs: type, isTold: one.type === one.seenAs }));
}

function isAsObject(type: string, subgraph: string, { types }: JoinGraph): boolean {
  return types.get(type)?.in.get(subgraph)?.isInterfaceObject === true;
}

function bringTypename({ places, type, seenAs }: AskedObjects, check: FetchCheck): void {
  const [own] = places;
  if (own === undefined) return;
  const { graph, fetch, position } = check;
  const isTold = graph.types.get(seenAs)?.kind === 'interface' && !isAsObject(seenAs, fetch.subgraph, graph);
  if (isTold) own.tellers.set(seenAs, new Set([...(own.tellers.get(seenAs) ?? []), position]));
  bring(
    own,
    { type, key: '__typename', field: { name: '__typename', identity: '__typename', child: undefined } },
    check,
  );
}

interface AskedField {
  readonly field: FieldNode;
  readonly asked: AskedSelections;
}

function checkField(objects: readonly AskedObjects[], { field, asked }: AskedField, check: FetchCheck): void {
  const fetchKey = (field.alias ?? field.name).value;
  const keys = [...asked.keys, fetchKey];
  const key = renamed(keys, asked.rewrites);
  const declared = declaredField(asked.on, field.name.value, check);
  const below = objects.flatMap((one) => {
    const resolved = resolve(one, field.name.value, check);
    checkDepth(field, resolved.in, check);
    const named = { type: one.type, name: field.name.value };
    if (one.isTold && mayBeLost(named, resolved.in.type, check.graph.types)) {
      throw new WrongPlan(`a null of ${one.type}.${field.name.value} would hide what the object is`);
    }
    checkShape(keys, declared ?? resolved.in, check);
    return bringField(one, { key, field, resolved }, check);
  });
  if (field.selectionSet !== undefined) {
    const on = declared === undefined ? undefined : nameOfType(declared.type);
    checkSelections(below, { ...asked, set: field.selectionSet, keys, on }, check);
  }
}

/** @throws when a subgraph is asked for objects and for nothing of them, or for something of a leaf */
function checkDepth(field: FieldNode, { type }: FieldInSubgraph, { graph, fetch }: FetchCheck): void {
  const isLeaf = (graph.types.get(nameOfType(type))?.kind ?? 'leaf') === 'leaf';
  if (isLeaf === (field.selectionSet === undefined)) return;
  throw new WrongPlan(
    `${fetch.subgraph} is asked for ${field.name.value} as if it were ${isLeaf ? 'an object' : 'a leaf'}`,
  );
}

/** The field as the subgraph declares it for the type that it is asked of, which may be an interface of the objects. */
function declaredField(
  on: string | undefined,
  name: string,
  { graph, fetch }: FetchCheck,
): FieldInSubgraph | undefined {
  return graph.types
    .get(on ?? '')
    ?.fields.get(name)
    ?.in.get(fetch.subgraph);
}

interface Resolved {
  readonly in: FieldInSubgraph;
  readonly provided: readonly SelectionSetNode[];
}

/** @throws when the subgraph does not resolve the field of these objects */
function resolve(one: AskedObjects, name: string, check: FetchCheck): Resolved {
  const { graph, share, fetch } = check;
  const { types } = graph;
  const type = types.get(one.seenAs);
  const found = type?.fields.get(name)?.in.get(fetch.subgraph);
  const what = `${fetch.subgraph} is asked for ${one.seenAs}.${name}`;
  if (found === undefined) throw new WrongPlan(`${what}, which it does not have`);
  const provided = findProvided(one.provided, { name, types: [one.type, one.seenAs] }, types);
  if (found.isExternal && provided.length === 0) throw new WrongPlan(`${what}, which is external`);
  if (!hasForShare(found, share)) throw new WrongPlan(`${what}, which is another's`);
  if (found.requires !== undefined && !one.hasRequired(found.requires)) {
    throw new WrongPlan(`${what} without what it requires`);
  }
  if (type?.kind === 'interface' && !isAsObject(one.seenAs, fetch.subgraph, graph)) {
    for (const object of type.in.get(fetch.subgraph)?.possible ?? []) {
      resolve({ ...one, type: object, seenAs: object, hasRequired: () => false }, name, check);
    }
  }
  return { in: found, provided: found.provides === undefined ? provided : [...provided, found.provides] };
}

function checkShape(keys: readonly string[], { type }: FieldInSubgraph, { graph, shapes }: FetchCheck): void {
  const place = keys.join('\n');
  const shape = shapeOfNode(type, graph.types);
  if ((shapes.get(place) ?? shape) !== shape) throw new WrongPlan('fields of different shapes have one response key');
  shapes.set(place, shape);
}

interface BroughtField {
  readonly key: string;
  readonly field: FieldNode;
  readonly resolved: Resolved;
}

/** Writes down that a field is brought, and gives its objects as the subgraph has them. */
function bringField(one: AskedObjects, { key, field, resolved }: BroughtField, check: FetchCheck): AskedObjects[] {
  const { types } = check.graph;
  const identity = identityOf(field);
  const known = findDataFields(one, key, types);
  if (known.some((other) => other.identity !== identity)) throw new WrongPlan(`two fields have the key ${key}`);
  const [own] = one.places;
  if (own === undefined) return [];
  const type = nameOfType(resolved.in.type);
  const possible = types.get(type)?.in.get(check.fetch.subgraph)?.possible;
  const child = field.selectionSet === undefined ? undefined : createDataPlace(possible ?? []);
  const brought = bring(own, { type: one.type, key, field: { name: field.name.value, identity, child } }, check);
  if (brought.child === undefined) return [];
  const others = known.flatMap((other) => (other.child === undefined || other === brought ? [] : [other.child]));
  const places = [brought.child, ...others];
  const { provided } = resolved;
  return (possible ?? []).map((name) => ({
    places,
    type: name,
    seenAs: name,
    provided,
    isTold: false,
    hasRequired: () => false,
  }));
}

interface Bringing {
  readonly type: string;
  readonly key: string;
  readonly field: Omit<DataField, 'by'>;
}

function bring(place: DataPlace, { type, key, field }: Bringing, check: FetchCheck): DataField {
  takeStep(check);
  const fields = place.typed.get(type) ?? new Map<string, DataField>();
  place.typed.set(type, fields);
  const known = fields.get(key) ?? { ...field, by: new Set<number>() };
  fields.set(key, known);
  known.by.add(check.position);
  return known;
}

/** The key in the data. */
function renamed(keys: readonly string[], rewrites: readonly Rewrite[]): string {
  const written = keys.join('\n');
  const rename = rewrites.find(
    ({ kind, path }) =>
      kind === 'rename' &&
      path.flatMap((segment) => (segment.kind === 'key' ? [segment.key] : [])).join('\n') === written,
  );
  return rename?.kind === 'rename' ? rename.to : (keys.at(-1) ?? '');
}
