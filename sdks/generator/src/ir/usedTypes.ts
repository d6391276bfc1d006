import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The enums, input objects and scalars that operations use, noted as they are met. */
export interface UsedTypes {
  readonly noteOutput: (typeName: string) => void;
  /** Of an input object, what is in it too. */
  readonly noteInput: (type: GraphQLInputType) => void;
  readonly enums: ReadonlyMap<string, UsedEnum>;
  readonly inputs: ReadonlyMap<string, GraphQLInputObjectType>;
  readonly scalars: ReadonlySet<string>;
}

export interface UsedEnum {
  readonly type: GraphQLEnumType;
  isInput: boolean;
  isOutput: boolean;
}

export function createUsedTypes(schema: GraphQLSchema): UsedTypes {
  const enums = new Map<string, UsedEnum>();
  const inputs = new Map<string, GraphQLInputObjectType>();
  const scalars = new Set<string>();

  const noteLeaf = (typeName: string, use: 'isInput' | 'isOutput'): void => {
    const type = schema.getType(typeName);
    if (isScalarType(type) && !isSpecifiedScalarType(type)) scalars.add(type.name);
    if (!isEnumType(type)) return;
    const known = enums.get(typeName) ?? { type, isInput: false, isOutput: false };
    known[use] = true;
    enums.set(typeName, known);
  };
  const noteInput = (declared: GraphQLInputType): void => {
    const type = getNamedType(declared);
    if (!isInputObjectType(type)) return noteLeaf(type.name, 'isInput');
    if (inputs.has(type.name)) return undefined;
    inputs.set(type.name, type);
    for (const field of Object.values(type.getFields())) noteInput(field.type);
    return undefined;
  };
  return { noteOutput: (typeName) => noteLeaf(typeName, 'isOutput'), noteInput, enums, inputs, scalars };
}
