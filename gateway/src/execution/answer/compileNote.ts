import { isInterfaceType } from 'graphql';
import type { DataClass, ServiceName } from '@helsegraf/schema';
import type { DataObject } from '../merge/mergeData.ts';
import type { ProjectedType, Projection } from './compileProjection.ts';
import { bitOf, classesOf, type Standing } from './standing.ts';

/** What one object of an answer discloses, or that it says why something is withheld. */
export interface Note {
  readonly source: ServiceName;
  /** The classes of which the object has information. */
  readonly disclosed: readonly DataClass[];
  /** The class of what is withheld or not there. */
  readonly missing: DataClass | undefined;
  /** How much of it is withheld. */
  readonly withheld: number;
  readonly isRestriction: boolean;
  /** Scratch space of whoever adds up notes, and zero again when that is done: there are hundreds in an answer. */
  times: number;
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
  if (always === 0 && projection.fieldsOf(type).every(({ classBit }) => classBit === 0)) return undefined;
  const notes = new Map<number, Note | undefined>();
  const noteOf = (bits: number): Note | undefined => {
    const all = bits | always;
    if (all === 0) return undefined;
    return { source, disclosed: classesOf(all), missing: undefined, withheld: 0, isRestriction: false, times: 0 };
  };
  // Nearly all objects of one type in one place have the same.
  let last: { readonly bits: number; readonly note: Note | undefined } = { bits: 0, note: noteOf(0) };
  return (_object, bits) => {
    if (bits === last.bits) return last.note;
    if (!notes.has(bits)) notes.set(bits, noteOf(bits));
    last = { bits, note: notes.get(bits) };
    return last.note;
  };
}

function compileReason(projection: Projection, type: ProjectedType, standing: Standing): TakeNote | undefined {
  const { source, dataClass: missing } = standing;
  if (missing === undefined || failures.has(type.name) || isInterfaceType(type)) return undefined;
  const isRestriction = type.name === 'Restricted';
  const withheld = withholding.has(type.name) ? 1 : 0;
  const note: Note = { source, disclosed: [], missing, withheld, isRestriction, times: 0 };
  const countKey = projection.fieldsOf(type).find(({ name }) => isRestriction && name === 'count')?.dataKey;
  if (countKey === undefined) return () => note;
  return (object) => {
    const count = object[countKey];
    return typeof count === 'number' && count > 1 ? { ...note, withheld: count } : note;
  };
}
