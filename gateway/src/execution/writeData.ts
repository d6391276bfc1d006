import { isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { isDataObject } from './mergeData.ts';
import type { ProjectedField, Projection } from './compileProjection.ts';

/**
 * The data of an answer as JSON, in one pass. Undefined when something in it does not fit the schema: then
 * `completeData` must say what.
 *
 * @param shared lists and objects that stand in several places; each is written once for each selection
 */
export function writeData(data: unknown, projection: Projection, shared: ReadonlySet<unknown>): string | undefined {
  return writeObject(data, projection, { shared, written: new Map() });
}

interface Writing {
  readonly shared: ReadonlySet<unknown>;
  readonly written: Map<ProjectedField, Map<unknown, string>>;
}

function writeObject(value: unknown, projection: Projection, writing: Writing): string | undefined {
  if (!isDataObject(value)) return undefined;
  const type = projection.typeOf(value);
  if (type === undefined) return undefined;
  const fields = projection.fieldsOf(type);
  let written = '{';
  for (let i = 0; i < fields.length; i += 1) {
    const field = fields[i] as ProjectedField;
    const part = field.kind === 'typename' ? `"${type.name}"` : writeField(value[field.dataKey], field, writing);
    if (part === undefined) return undefined;
    written += field.prefix + part;
  }
  return `${written}}`;
}

function writeField(value: unknown, field: ProjectedField, writing: Writing): string | undefined {
  if (field.below === undefined || writing.shared.size === 0 || !writing.shared.has(value)) {
    return writeValue(value, field.type, { field, writing });
  }
  let known = writing.written.get(field);
  if (known === undefined) writing.written.set(field, (known = new Map<unknown, string>()));
  let written = known.get(value);
  if (written === undefined) {
    written = writeValue(value, field.type, { field, writing });
    if (written !== undefined) known.set(value, written);
  }
  return written;
}

interface Place {
  readonly field: ProjectedField;
  readonly writing: Writing;
}

function writeValue(value: unknown, type: GraphQLOutputType, place: Place): string | undefined {
  if (value === null || value === undefined) return isNonNullType(type) ? undefined : 'null';
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return writeList(value, bare.ofType, place);
  const { field } = place;
  if (field.below !== undefined) return writeObject(value, field.below, place.writing);
  const leaf = field.leaf?.(value);
  return leaf === undefined ? undefined : JSON.stringify(leaf);
}

function writeList(value: unknown, type: GraphQLOutputType, place: Place): string | undefined {
  if (!Array.isArray(value)) return undefined;
  let written = '[';
  for (let i = 0; i < value.length; i += 1) {
    const item = writeValue(value[i], type, place);
    if (item === undefined) return undefined;
    written += i === 0 ? item : `,${item}`;
  }
  return `${written}]`;
}
