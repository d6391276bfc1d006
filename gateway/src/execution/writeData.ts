import { isListType, isNonNullType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { Leaf } from './compileLeaf.ts';
import type { ProjectedField, Projection } from './compileProjection.ts';
import { isDataObject } from './mergeData.ts';
import { writeJson } from './writeJson.ts';

/**
 * The data of an answer as JSON, in one pass. Undefined when something in it does not fit the schema: then
 * `completeData` must say what.
 *
 * @param shared lists and objects that stand in several places; each is written once for each selection
 */
export function writeData(data: unknown, projection: Projection, shared: ReadonlySet<unknown>): string | undefined {
  let write = writers.get(projection);
  if (write === undefined) writers.set(projection, (write = compileObject(projection)));
  return write(data, { shared, written: new Map() });
}

/** A projection is compiled when its first answer is written. */
const writers = new WeakMap<Projection, Write>();

/** Writes a value as JSON; undefined when it does not fit. */
type Write = (value: unknown, writing: Writing) => string | undefined;

interface Writing {
  readonly shared: ReadonlySet<unknown>;
  /** What has been written of shared values, by the writer of their place. */
  readonly written: Map<Write, Map<unknown, string>>;
}

interface FieldWriter {
  readonly key: string;
  readonly prefix: string;
  readonly write: Write;
}

function compileObject(projection: Projection): Write {
  const writersOf = new Map<GraphQLObjectType, readonly FieldWriter[]>();
  return (value, writing) => {
    if (!isDataObject(value)) return undefined;
    const type = projection.typeOf(value);
    if (type === undefined) return undefined;
    let fields = writersOf.get(type);
    if (fields === undefined) writersOf.set(type, (fields = compileFields(projection, type)));
    let written = '{';
    for (const { key, prefix, write } of fields) {
      const part = write(value[key], writing);
      if (part === undefined) return undefined;
      written += prefix;
      written += part;
    }
    return `${written}}`;
  };
}

function compileFields(projection: Projection, type: GraphQLObjectType): FieldWriter[] {
  return projection.fieldsOf(type).map((field) => ({
    key: field.dataKey,
    prefix: field.prefix,
    write: compileField(field, JSON.stringify(type.name)),
  }));
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
    if (known === undefined) writing.written.set(writeShared, (known = new Map<unknown, string>()));
    let written = known.get(value);
    if (written === undefined) {
      written = write(value, writing);
      if (written !== undefined) known.set(value, written);
    }
    return written;
  };
  return writeShared;
}
