import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  astFromValue,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { InputField, InputType, TypeRef } from './ir.ts';

/** Names in code, by GraphQL's. */
export interface InputNames {
  readonly enums: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, string>;
}

/** A type of what is sent. */
export function inputTypeRef(declared: GraphQLInputType, names: InputNames): TypeRef {
  const isNullable = !isNonNullType(declared);
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (isListType(type)) return { kind: 'list', of: inputTypeRef(type.ofType, names), isNullable };
  const named = getNamedType(type);
  if (isEnumType(named)) return { kind: 'enum', name: names.enums.get(named.name) ?? named.name, isNullable };
  if (isInputObjectType(named)) return { kind: 'input', name: names.inputs.get(named.name) ?? named.name, isNullable };
  return { kind: 'scalar', name: named.name, isNullable };
}

export function describeInput(type: GraphQLInputObjectType, names: InputNames): InputType {
  return {
    name: names.inputs.get(type.name) ?? type.name,
    graphqlName: type.name,
    description: type.description ?? '',
    isOneOf: type.isOneOf,
    fields: Object.values(type.getFields()).map((field) => describeField(field, names)),
  };
}

function describeField(field: GraphQLInputField, names: InputNames): InputField {
  const type = inputTypeRef(field.type, names);
  const fallback = field.defaultValue === undefined ? undefined : astFromValue(field.defaultValue, field.type);
  return {
    name: field.name,
    type,
    isOptional: type.isNullable || field.defaultValue !== undefined,
    defaultText: fallback == null ? undefined : print(fallback),
    description: field.description ?? '',
    deprecationReason: field.deprecationReason ?? undefined,
  };
}
