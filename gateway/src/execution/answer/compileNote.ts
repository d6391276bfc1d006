import type { SourceState } from '@helsegraf/insight';
import { getNamedType, isEnumType, isInterfaceType, type GraphQLOutputType } from 'graphql';
import type { DataClass, ServiceName } from '@helsegraf/schema';
import type { DataObject } from '../merge/mergeData.ts';
import type { ProjectedType, Projection } from './compileProjection.ts';
import { bitOf, classesOf, type Standing } from './standing.ts';

/** What one object of an answer discloses, or that it says why something is withheld. */
export interface Note {
  /** The classes of which the object has information, and their source. */
  readonly disclosed: readonly Account[];
  /** Where what is withheld or not there belongs. */
  readonly missing: Account | undefined;
  /** How much of it is withheld. */
  readonly withheld: number;
  readonly isRestriction: boolean;
  /** How the source fared, where the object is its answer. */
  readonly state: SourceState | undefined;
}

/** One class of one source; there is one such object for each. */
export interface Account {
  readonly source: ServiceName;
  readonly dataClass: DataClass;
  /** Scratch space of `addUp`, which leaves it as it is here: a look-up for each of hundreds of objects would cost more. */
  sum: Sum | undefined;
}

export interface Sum {
  readonly source: ServiceName;
  readonly dataClass: DataClass;
  count: number;
  withheld: number;
}

const accounts = new Map<string, Account>();

function accountOf(source: ServiceName, dataClass: DataClass): Account {
  const key = `${source} ${dataClass}`;
  let account = accounts.get(key);
  if (account === undefined) accounts.set(key, (account = { source, dataClass, sum: undefined }));
  return account;
}

/** @param bits of the classes of those fields of the object that are not null */
export type TakeNote = (object: DataObject, bits: number) => Note | undefined;

const reasonType = 'MissingData';
/** Reasons by which something that may be there is not shown. */
const withholding: ReadonlySet<string> = new Set([
  'Restricted',
  'Blocked',
  'Reserved',
  'ConsentMissing',
  'AccessRefused',
  'PrescriptionsLocked',
]);
/** Fields that tell how much of what else stands there is sealed. Elevated access is for that as for what is restricted. */
export const sealedCounts: ReadonlySet<string> = new Set([
  'CriticalInformation.withheld',
  'MedicationList.withheld',
  'TreatmentPlan.withheld',
  'WithheldPrescriptions.sealed',
]);
/** These say nothing of the person at all. */
const failures: ReadonlySet<string> = new Set(['SourceUnavailable', 'SectionUnavailable']);

const compiled = new WeakMap<Projection, Map<ProjectedType, TakeNote | undefined>>();

/** What is noted of the objects of one type in one selection set, compiled once; undefined when nothing ever is. */
export function compileNote(projection: Projection, type: ProjectedType): TakeNote | undefined {
  const { standing } = projection;
  if (standing === undefined) return undefined;
  let known = compiled.get(projection);
  if (known === undefined) compiled.set(projection, (known = new Map<ProjectedType, TakeNote | undefined>()));
  if (!known.has(type)) {
    known.set(
      type,
      isReason(type) ? compileReason(projection, type, standing) : compileDisclosure(projection, type, standing),
    );
  }
  return known.get(type);
}

function isReason(type: ProjectedType): boolean {
  return type.name === reasonType || type.getInterfaces().some(({ name }) => name === reasonType);
}

function compileDisclosure(
  projection: Projection,
  type: ProjectedType,
  { source, dataClass, isAnswer }: Standing,
): TakeNote | undefined {
  // That the source knows something at all is told by the object's being there, even when nothing is asked of it.
  const always = isAnswer ? bitOf(dataClass) : 0;
  const state = isAnswer ? stateOf({ service: source, outcome: 'answered' }) : undefined;
  const fields = projection.fieldsOf(type);
  if (always === 0 && state === undefined && fields.every(({ classBit }) => classBit === 0)) return undefined;
  const sealed = fields.find(({ name }) => sealedCounts.has(`${type.name}.${name}`));
  const [sealedClass] = classesOf(sealed?.classBit ?? 0);
  const notes = new Map<number, Note | undefined>();
  const noteOf = (bits: number): Note | undefined => {
    const all = bits | always;
    if (all === 0 && state === undefined) return undefined;
    const disclosed = classesOf(all).map((one) => accountOf(source, one));
    return { disclosed, missing: undefined, withheld: 0, isRestriction: false, state };
  };
  // Nearly all objects of one type in one place have the same.
  let last: { readonly bits: number; readonly note: Note | undefined } = { bits: 0, note: noteOf(0) };
  const takeNote: TakeNote = (_object, bits) => {
    if (bits === last.bits) return last.note;
    if (!notes.has(bits)) notes.set(bits, noteOf(bits));
    last = { bits, note: notes.get(bits) };
    return last.note;
  };
  if (sealed === undefined || sealedClass === undefined) return takeNote;
  const missing = accountOf(source, sealedClass);
  return (object, bits) => {
    const note = takeNote(object, bits);
    const count = object[sealed.dataKey];
    if (note === undefined || typeof count !== 'number' || count < 1) return note;
    return { ...note, missing, withheld: count, isRestriction: true };
  };
}

function compileReason(projection: Projection, type: ProjectedType, standing: Standing): TakeNote | undefined {
  const { source, dataClass, isAnswer } = standing;
  if (isInterfaceType(type)) return undefined;
  if (failures.has(type.name)) return isAnswer ? compileFailure(projection, type, source) : undefined;
  const isRestriction = type.name === 'Restricted';
  const withheld = withholding.has(type.name) ? 1 : 0;
  const state = isAnswer ? stateOf({ service: source, outcome: withheld > 0 ? 'withheld' : 'nothing' }) : undefined;
  if (dataClass === undefined && state === undefined) return undefined;
  const missing = dataClass && accountOf(source, dataClass);
  const note: Note = { disclosed: [], missing, withheld, isRestriction, state };
  const countKey = projection.fieldsOf(type).find(({ name }) => isRestriction && name === 'count')?.dataKey;
  if (countKey === undefined) return () => note;
  return (object) => {
    const count = object[countKey];
    return typeof count === 'number' && count > 1 ? { ...note, withheld: count } : note;
  };
}

/** A source that did not answer discloses nothing and withholds nothing. Why it did not is known if the client asked. */
function compileFailure(projection: Projection, type: ProjectedType, service: ServiceName): TakeNote {
  const asked = projection.fieldsOf(type).find(({ name }) => name === 'reason');
  return (object) => {
    const reason = asked && valueOf(asked.type, object[asked.dataKey]);
    const state = stateOf({ service, outcome: 'unavailable', reason });
    return { disclosed: [], missing: undefined, withheld: 0, isRestriction: false, state };
  };
}

/** A value of the contract's own; undefined for whatever else a subgraph may have answered. */
function valueOf(type: GraphQLOutputType, value: unknown): string | undefined {
  const named = getNamedType(type);
  return isEnumType(named) && typeof value === 'string' ? named.getValue(value)?.name : undefined;
}

const states = new Map<string, SourceState>();

/** The same object for the same state, so that those of an answer are told apart by themselves. */
function stateOf(state: SourceState): SourceState {
  const { service, outcome, reason = '' } = state;
  const key = `${service} ${outcome} ${reason}`;
  const known = states.get(key);
  if (known === undefined) states.set(key, state);
  return known ?? state;
}
