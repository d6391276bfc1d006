import { getNullableType, GraphQLID, GraphQLString, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import type { Tally } from './addUp.ts';
import type { Leaf } from './compileLeaf.ts';
import { compileNote, type TakeNote } from './compileNote.ts';
import type { ProjectedField, ProjectedType, Projection } from './compileProjection.ts';
import { isDataObject } from '../merge/mergeData.ts';
import { writeJson } from './writeJson.ts';

/** What is known of the data before it is written. */
export interface DataToWrite {
  readonly data: unknown;
  /** Lists and objects that stand in several places; each is written once for each selection. */
  readonly shared: ReadonlySet<unknown>;
  /** Whether no string in it has a character that JSON escapes. */
  readonly isPlain: boolean;
}

/**
 * The data of an answer as JSON, in one pass. Undefined when something in it does not fit the schema: then
 * `completeData` must say what.
 *
 * @param tally takes notes of what is written; of no use when nothing could be written
 */
export function writeData(
  { data, shared, isPlain }: DataToWrite,
  projection: Projection,
  tally?: Tally,
): string | undefined {
  let write = writers.get(projection);
  if (write === undefined) writers.set(projection, (write = compileObject(projection)));
  return write(data, { shared, isPlain, written: new Map(), tally });
}

/** A projection is compiled when its first answer is written. */
const writers = new WeakMap<Projection, Write>();

/** Writes a value as JSON; undefined when it does not fit. */
type Write = (value: unknown, writing: Writing) => string | undefined;

interface Writing {
  readonly shared: ReadonlySet<unknown>;
  readonly isPlain: boolean;
  /** What has been written of shared values, by the writer of their place. */
  readonly written: Map<Write, Map<unknown, WrittenOnce>>;
  readonly tally: Tally | undefined;
}

interface WrittenOnce {
  readonly text: string;
  readonly notes: Tally | undefined;
}

interface ObjectWriter {
  readonly fields: readonly FieldWriter[];
  readonly takeNote: TakeNote | undefined;
}

interface FieldWriter {
  readonly key: string;
  readonly prefix: string;
  /** The prefix with the quotation mark of a string, for fields whose values are strings as they stand in the data. */
  readonly stringPrefix: string | undefined;
  readonly write: Write;
  readonly classBit: number;
}

function compileObject(projection: Projection): Write {
  const writersOf = new Map<ProjectedType, ObjectWriter>();
  return (value, writing) => {
    if (!isDataObject(value)) return undefined;
    const type = projection.typeOf(value);
    if (type === undefined) return undefined;
    let writer = writersOf.get(type);
    if (writer === undefined) {
      writer = { fields: compileFields(projection, type), takeNote: compileNote(projection, type) };
      writersOf.set(type, writer);
    }
    let written = '{';
    let classBits = 0;
    for (const { key, prefix, stringPrefix, write, classBit } of writer.fields) {
      const part = value[key];
      if (part != null) classBits |= classBit;
      if (stringPrefix !== undefined && typeof part === 'string' && writing.isPlain) {
        // Nearly all that there is, and so written here without any detour.
        written += stringPrefix;
        written += part;
        written += '"';
        continue;
      }
      const whole = write(part, writing);
      if (whole === undefined) return undefined;
      written += prefix;
      written += whole;
    }
    if (writer.takeNote !== undefined && writing.tally !== undefined) {
      const note = writer.takeNote(value, classBits);
      if (note !== undefined) writing.tally.push(note);
    }
    return `${written}}`;
  };
}

function compileFields(projection: Projection, type: ProjectedType): FieldWriter[] {
  return projection.fieldsOf(type).map((field) => ({
    key: field.dataKey,
    prefix: field.prefix,
    stringPrefix: isStringField(field) ? `${field.prefix}"` : undefined,
    write: compileField(field, JSON.stringify(type.name)),
    classBit: field.classBit,
  }));
}

function isStringField({ kind, type }: ProjectedField): boolean {
  const bare = getNullableType(type);
  return kind === 'value' && (bare === GraphQLString || bare === GraphQLID);
}

function compileField(field: ProjectedField, typename: string): Write {
  if (field.kind === 'typename') return () => typename;
  const { below, leaf } = field;
  if (below !== undefined) return writeOnce(compileType(field.type, compileObject(below)));
  return compileType(field.type, compileLeafWriter(leaf));
}

function compileLeafWriter(leaf: Leaf | undefined): Write {
  return (value) => {
    const fitting = leaf?.(value);
    return fitting === undefined ? undefined : writeJson(fitting);
  };
}

/** Around a writer of what the type names: lists, and nulls where they may be. */
function compileType(type: GraphQLOutputType, named: Write): Write {
  if (isNonNullType(type)) {
    const write = compileNonNull(type.ofType, named);
    return (value, writing) => (value === null || value === undefined ? undefined : write(value, writing));
  }
  const write = compileNonNull(type, named);
  return (value, writing) => (value === null || value === undefined ? 'null' : write(value, writing));
}

function compileNonNull(type: GraphQLOutputType, named: Write): Write {
  return isListType(type) ? compileList(compileType(type.ofType, named)) : named;
}

function compileList(writeItem: Write): Write {
  return (value, writing) => {
    if (!Array.isArray(value)) return undefined;
    let written = '[';
    for (let i = 0; i < value.length; i += 1) {
      const item = writeItem(value[i], writing);
      if (item === undefined) return undefined;
      if (i > 0) written += ',';
      written += item;
    }
    return `${written}]`;
  };
}

function writeOnce(write: Write): Write {
  const writeShared: Write = (value, writing) => {
    if (writing.shared.size === 0 || !writing.shared.has(value)) return write(value, writing);
    let known = writing.written.get(writeShared);
    if (known === undefined) writing.written.set(writeShared, (known = new Map<unknown, WrittenOnce>()));
    const once = known.get(value);
    if (once !== undefined) {
      // What stands in the answer twice is disclosed twice.
      for (const note of once.notes ?? []) writing.tally?.push(note);
      return once.text;
    }
    const from = writing.tally?.length;
    const text = write(value, writing);
    if (text !== undefined) known.set(value, { text, notes: writing.tally?.slice(from) });
    return text;
  };
  return writeShared;
}
