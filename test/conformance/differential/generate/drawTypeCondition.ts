import { doTypesOverlap, isCompositeType, isObjectType, type GraphQLCompositeType } from 'graphql';
import type { OperationDrawing } from './operationDrawing.ts';

/** A type that values of the parent can have. */
export function drawTypeCondition(
  { choices, schema }: OperationDrawing,
  parent: GraphQLCompositeType,
): GraphQLCompositeType {
  const possible = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType =>
      isCompositeType(type) && !type.name.startsWith('__') && doTypesOverlap(schema, parent, type),
  );
  const objects = possible.filter((type) => isObjectType(type));
  return choices.pick(!isObjectType(parent) && objects.length > 0 && choices.chance(70) ? objects : possible);
}
