import type { Shape, TypeRef } from '../ir/ir.ts';
import type { CsharpNames } from './planNames.ts';

/** Where shapes are written: an operation or a fragment, with the names that hold there. */
export interface Scope {
  readonly names: CsharpNames;
  readonly shapes: readonly Shape[];
  readonly typeNames: ReadonlyMap<string, string>;
}

/** How C# writes a type, reads it from an answer, and writes it into variables. */
export interface CsharpType {
  /** Without the question mark. */
  readonly type: string;
  /** Whether a question mark makes another type of it. */
  readonly isValue: boolean;
  readonly read: string;
  readonly write: string;
}

const text = scalar('string', 'Text');
const scalars: Readonly<Record<string, CsharpType>> = {
  ID: text,
  String: text,
  NationalIdentityNumber: text,
  Int: scalar('int', 'Int', true),
  Float: scalar('double', 'Float', true),
  Boolean: scalar('bool', 'Boolean', true),
  Decimal: scalar('decimal', 'Decimal', true),
  Date: scalar('DateOnly', 'Date', true),
  DateTime: scalar('DateTimeOffset', 'DateTime', true),
  PartialDate: scalar('PartialDate', 'PartialDate', true),
};
const anything = scalar('JsonElement', 'Any', true);

function scalar(type: string, name: string, isValue = false): CsharpType {
  return { type, isValue, read: `AnswerReader.${name}`, write: `VariableWriter.${name}` };
}

/** The type that a field of an answer has. */
export function typeOfField(ref: TypeRef, scope: Scope): CsharpType {
  if (ref.kind === 'enum') {
    const known = nameIn(scope.names.enums, ref.name);
    return { type: `Open<${known}>`, isValue: true, read: `${nameIn(scope.names.codecs, ref.name)}.Read`, write: '' };
  }
  return typeOf(ref, scope, typeOfField);
}

/** The type that a variable, or a field of an input, has. What is sent is always known, so enums are plain ones. */
export function typeOfInput(ref: TypeRef, scope: Scope): CsharpType {
  if (ref.kind === 'enum') {
    const known = nameIn(scope.names.enums, ref.name);
    return { type: known, isValue: true, read: '', write: `${nameIn(scope.names.codecs, ref.name)}.Write` };
  }
  return typeOf(ref, scope, typeOfInput);
}

function typeOf(ref: TypeRef, scope: Scope, inner: typeof typeOfField): CsharpType {
  const { names, typeNames } = scope;
  switch (ref.kind) {
    case 'list':
      return listOf(inner(ref.of, scope), ref.of.isNullable);
    case 'scalar':
      return scalars[ref.name] ?? anything;
    case 'shape': {
      const type = nameIn(typeNames, ref.name);
      return { type, isValue: false, read: `Read${type}`, write: '' };
    }
    case 'fragment': {
      const type = nameIn(names.fragments, ref.name);
      return { type, isValue: false, read: `${nameIn(names.codecs, ref.name)}.Read${type}`, write: '' };
    }
    default: {
      const write = `${nameIn(names.codecs, ref.name)}.Write`;
      return { type: nameIn(names.inputs, ref.name), isValue: false, read: '', write };
    }
  }
}

function listOf({ type, isValue, read, write }: CsharpType, mayHoldNull: boolean): CsharpType {
  const item = mayHoldNull ? `${type}?` : type;
  const readItem = mayHoldNull ? (isValue ? 'ListOfNullableValues' : 'ListOfNullable') : 'ListOf';
  const writeNull = `VariableWriter.${isValue ? 'NullableValue' : 'Nullable'}<${type}>(${write})`;
  return {
    type: `IReadOnlyList<${item}>`,
    isValue: false,
    read: `AnswerReader.${readItem}(${read})`,
    write: `VariableWriter.ListOf<${item}>(${mayHoldNull ? writeNull : write})`,
  };
}

/** A name that must be there. */
export function nameIn(names: ReadonlyMap<string, string>, name: string): string {
  const found = names.get(name);
  if (found === undefined) throw new Error(`${name} was given no name in C#`);
  return found;
}
