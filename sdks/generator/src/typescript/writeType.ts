import type { EnumType, TypeRef } from '../ir/ir.ts';
import { sdk } from './writeImports.ts';

/** Decimals and dates are texts: a number of JavaScript would lose digits, and a `Date` would add hours. */
const scalars: ReadonlyMap<string, string> = new Map([
  ['String', 'string'],
  ['ID', 'string'],
  ['Int', 'number'],
  ['Float', 'number'],
  ['Boolean', 'boolean'],
  ['NationalIdentityNumber', 'string'],
  ['Date', 'string'],
  ['PartialDate', 'string'],
  ['DateTime', 'string'],
  ['Decimal', 'string'],
]);

/**
 * A type of what is answered.
 *
 * @param prefix see `writeShape`
 */
export function writeOutputType(type: TypeRef, prefix: string): string {
  const text = type.kind === 'list' ? `readonly ${listOf(writeOutputType(type.of, prefix))}` : writeNamed(type, prefix);
  return type.isNullable ? `${text} | null` : text;
}

/** A type of what is sent. Of an enum that is answered, too, only the values that are known. */
export function writeInputType(type: TypeRef, enums: readonly EnumType[]): string {
  return type.isNullable ? `${writePresentInput(type, enums)} | null` : writePresentInput(type, enums);
}

function writePresentInput(type: TypeRef, enums: readonly EnumType[]): string {
  if (type.kind === 'list') return `readonly ${listOf(writeInputType(type.of, enums))}`;
  const isAnswered = type.kind === 'enum' && enums.find(({ name }) => name === type.name)?.isOutput === true;
  return isAnswered ? `Exclude<${type.name}, ${sdk}.UnknownValue>` : writeNamed(type);
}

function listOf(item: string): string {
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;
}

// What another schema calls a scalar may be anything that JSON has.
function writeNamed({ kind, name }: Exclude<TypeRef, { readonly kind: 'list' }>, prefix = ''): string {
  if (kind === 'scalar') return scalars.get(name) ?? 'unknown';
  return kind === 'shape' ? prefix + name : name;
}
