import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema, OperationTypeNode } from 'graphql';
import { readVocabulary } from './readVocabulary.ts';
import type { Reading } from './describeAnswer.ts';

/**
 * What whoever reads an answer must know of the contract.
 *
 * @param fieldServices the national service behind each field that one answers, by `Type.field`
 */
export function createReading(schema: GraphQLSchema, fieldServices: Readonly<Record<string, string>>): Reading {
  const { missingReasons } = readVocabulary(schema);
  return {
    isReason: (typeName) => missingReasons.has(typeName),
    rootTypeOf: (operation) => schema.getRootType(operation as OperationTypeNode)?.name,
    fieldOf(typeName, field) {
      const type = schema.getType(typeName);
      const known = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
      return known && { typeName: getNamedType(known.type).name, service: fieldServices[`${typeName}.${field}`] };
    },
  };
}
