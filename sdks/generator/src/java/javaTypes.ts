import type { TypeRef } from '../ir/ir.ts';
import { typeName } from './javaNames.ts';

interface ScalarType {
  readonly type: string;
  /** When it cannot be null and stands alone. */
  readonly primitive?: string;
  readonly reader: string;
}

const scalars: ReadonlyMap<string, ScalarType> = new Map<string, ScalarType>([
  ['String', { type: 'String', reader: 'Json::text' }],
  ['NationalIdentityNumber', { type: 'String', reader: 'Json::text' }],
  ['Int', { type: 'Integer', primitive: 'int', reader: 'Json::integer' }],
  ['Float', { type: 'Double', primitive: 'double', reader: 'Json::number' }],
  ['Boolean', { type: 'Boolean', primitive: 'boolean', reader: 'Json::bool' }],
  ['Date', { type: 'LocalDate', reader: 'Json::date' }],
  ['DateTime', { type: 'OffsetDateTime', reader: 'Json::dateTime' }],
  ['Decimal', { type: 'BigDecimal', reader: 'Json::decimal' }],
  ['PartialDate', { type: 'PartialDate', reader: 'Json::partialDate' }],
]);
// `ID`, and scalars that this generator does not know.
const anyScalar: ScalarType = { type: 'String', reader: 'Json::scalar' };

/** Where a reader of a shape or a fragment is: `CoreRecordReader::readPatient`. */
export type ReaderOf = (kind: 'shape' | 'fragment', name: string) => string;

/** The type of a member or a parameter, with what it says of null. */
export function annotatedType(ref: TypeRef): string {
  const primitive = ref.kind === 'scalar' ? scalarType(ref.name).primitive : undefined;
  if (!ref.isNullable && primitive !== undefined) return primitive;
  return `${ref.isNullable ? '@Nullable' : '@NotNull'} ${bareType(ref)}`;
}

function bareType(ref: TypeRef): string {
  if (ref.kind === 'list') return `List<${ref.of.isNullable ? '@Nullable ' : ''}${bareType(ref.of)}>`;
  return ref.kind === 'scalar' ? scalarType(ref.name).type : typeName(ref.name);
}

/** What reads a value that is there. */
export function readerText(ref: TypeRef, readerOf: ReaderOf): string {
  switch (ref.kind) {
    case 'list':
      return `Json.${ref.of.isNullable ? 'listOfNullable' : 'listOf'}(${readerText(ref.of, readerOf)})`;
    case 'scalar':
      return scalarType(ref.name).reader;
    case 'enum':
      return `${typeName(ref.name)}::read`;
    case 'input':
      throw new Error(`the input ${ref.name} is in an answer`);
    case 'shape':
    case 'fragment':
      return readerOf(ref.kind, ref.name);
  }
}

function scalarType(name: string): ScalarType {
  return scalars.get(name) ?? anyScalar;
}
