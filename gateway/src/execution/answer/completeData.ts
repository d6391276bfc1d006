import { isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { isDataObject, type DataObject } from '../merge/mergeData.ts';
import type { Tally } from './addUp.ts';
import { compileNote } from './compileNote.ts';
import type { ProjectedField, ProjectedType, Projection } from './compileProjection.ts';
import type { TypedMember } from '../gaps/sourceUnavailable.ts';

export type ResponsePath = readonly (string | number)[];

/** Something in the data that does not fit the schema, and that no error explains yet. */
export interface Violation {
  readonly path: ResponsePath;
  readonly kind: 'null' | 'unfit';
}

export interface CompletedData {
  /** Null when a null had to rise all the way. */
  readonly data: Record<string, unknown> | null;
  readonly violations: readonly Violation[];
}

/**
 * The data of an answer, completed to the letter (specification §6.4.3 and §6.4.4): a null where none may be rises to the
 * nearest place where one may.
 *
 * Where the contract has a member for a source that failed, a value of it that does not fit is answered by that member,
 * and so is a null that may not be there, unless it was refused.
 */
export function completeData(
  data: unknown,
  projection: Projection,
  { explained, refused = [], standIn = noStandIn, tally = [] }: CompletionOptions,
): CompletedData {
  const paths = { explained: growTree(explained), refused: growTree(refused) };
  const completion: Completion = { violations: [], ...paths, standIn, tally };
  const completed = stopNull({ path: [], completion }, (place) => completeObject(data, projection, place));
  return { data: completed as CompletedData['data'], violations: completion.violations };
}

export interface CompletionOptions {
  /** Paths of the errors that are known already; a null at, above or below one needs no other. */
  readonly explained: readonly ResponsePath[];
  /** Those of them at which something was refused. */
  readonly refused?: readonly ResponsePath[] | undefined;
  /** What is answered for a field whose value does not fit; undefined where there is nothing to say but null. */
  readonly standIn?: StandIn | undefined;
  /** Takes notes of what is in the completed data. */
  readonly tally?: Tally | undefined;
}

export type StandIn = (coordinate: string, type: GraphQLOutputType) => TypedMember | undefined;

const noStandIn: StandIn = () => undefined;

const rises = Symbol('a null that rises');

interface Completion {
  readonly violations: Violation[];
  readonly explained: PathTree;
  readonly refused: PathTree;
  readonly standIn: StandIn;
  /** What rises to null takes its notes with it. */
  readonly tally: Tally;
}

/** Paths, by their segments. There may be thousands, each asked for thousands of times. */
interface PathTree {
  /** Whether a path ends here. */
  isEnd: boolean;
  readonly below: Map<string | number, PathTree>;
}

function growTree(paths: readonly ResponsePath[]): PathTree {
  const root: PathTree = { isEnd: false, below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const segment of path) {
      let next = at.below.get(segment);
      if (next === undefined) at.below.set(segment, (next = { isEnd: false, below: new Map() }));
      at = next;
    }
    at.isEnd = true;
  }
  return root;
}

interface Place {
  readonly path: ResponsePath;
  readonly completion: Completion;
}

function completeObject(value: unknown, projection: Projection, place: Place): Record<string, unknown> | typeof rises {
  const type = isDataObject(value) ? projection.typeOf(value) : undefined;
  if (!isDataObject(value) || type === undefined) return violate('unfit', place);
  const completed = Object.create(null) as Record<string, unknown>;
  let hasRisen = false;
  let classBits = 0;
  for (const field of projection.fieldsOf(type)) {
    const part = field.kind === 'typename' ? type.name : completeField({ object: value, type }, field, place);
    if (part === rises) hasRisen = true;
    else completed[field.responseKey] = part;
    if (part !== null) classBits |= field.classBit;
  }
  if (hasRisen) return rises;
  const note = compileNote(projection, type)?.(value, classBits);
  if (note !== undefined) place.completion.tally.push(note);
  return completed;
}

interface Parent {
  readonly object: DataObject;
  readonly type: ProjectedType;
}

function completeField({ object, type }: Parent, field: ProjectedField, { path, completion }: Place): unknown {
  const value = Object.hasOwn(object, field.dataKey) ? object[field.dataKey] : undefined;
  const place = { path: [...path, field.responseKey], completion };
  const known = completion.violations.length;
  const noted = completion.tally.length;
  const completed = completeValue(value, { type: field.type, field }, place);
  const isMisfit = completed === rises || (completed === null && completion.violations.length > known);
  const mayStandIn = isMisfit && !isExplained(place.path, completion.refused);
  const member = mayStandIn ? completion.standIn(`${type.name}.${field.name}`, field.type) : undefined;
  if (member === undefined || field.below === undefined) return completed;
  completion.tally.length = noted;
  return completeObject(memberAsData(member, field.below), field.below, place);
}

/** A member as a subgraph would have answered it: under the keys that were asked for. */
function memberAsData(member: TypedMember, projection: Projection): DataObject {
  const data: DataObject = { __typename: member.__typename };
  const type = projection.typeOf(data);
  for (const { kind, name, dataKey, below } of type === undefined ? [] : projection.fieldsOf(type)) {
    if (kind === 'typename') continue;
    const part = member[name] ?? null;
    data[dataKey] = below !== undefined && isTyped(part) ? memberAsData(part, below) : part;
  }
  return data;
}

function isTyped(value: unknown): value is TypedMember {
  return isDataObject(value) && '__typename' in value;
}

interface Expected {
  readonly type: GraphQLOutputType;
  readonly field: ProjectedField;
}

function completeValue(value: unknown, { type, field }: Expected, place: Place): unknown {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) return violate('null', place);
    return completeNonNull(value, { type: type.ofType, field }, place);
  }
  if (value === null || value === undefined) return null;
  return stopNull(place, () => completeNonNull(value, { type, field }, place));
}

/**
 * Where a null may be, none rises further. When an error that is known already is a reason for it, others are not told of:
 * a subgraph that gives up an object for one of its fields has not said what it did not get to.
 */
function stopNull(place: Place, complete: (place: Place) => unknown): unknown {
  const { violations, explained, tally } = place.completion;
  const known = violations.length;
  const noted = tally.length;
  const completed = complete(place);
  if (completed !== rises) return completed;
  tally.length = noted;
  if (isExplained(place.path, explained)) violations.length = known;
  return null;
}

function completeNonNull(value: unknown, { type, field }: Expected, place: Place): unknown {
  if (isListType(type)) return completeList(value, { type: type.ofType, field }, place);
  if (field.below !== undefined) return completeObject(value, field.below, place);
  const leaf = field.leaf?.(value);
  return leaf === undefined ? violate('unfit', place) : leaf;
}

function completeList(value: unknown, expected: Expected, { path, completion }: Place): unknown {
  if (!Array.isArray(value)) return violate('unfit', { path, completion });
  const items = value.map((item: unknown, i) => completeValue(item, expected, { path: [...path, i], completion }));
  return items.includes(rises) ? rises : items;
}

// Many more than an answer shows.
const maxViolations = 5_000;

function violate(kind: Violation['kind'], { path, completion }: Place): typeof rises {
  const { violations, explained } = completion;
  if (violations.length < maxViolations && !isExplained(path, explained)) violations.push({ kind, path });
  return rises;
}

/** Whether some path of the tree leads to this one, or this one to it, or they are the same. */
function isExplained(path: ResponsePath, tree: PathTree): boolean {
  let at: PathTree | undefined = tree;
  for (const segment of path) {
    if (at.isEnd) return true;
    at = at.below.get(segment);
    if (at === undefined) return false;
  }
  return at.isEnd || at.below.size > 0;
}
