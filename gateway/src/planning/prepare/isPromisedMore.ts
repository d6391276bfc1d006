import { isInterfaceType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { shapeOf } from './findAmbiguousNames.ts';

/** Whether a field that may be null by its interface may not be by some type that implements the interface. */
export function isPromisedMore(fieldName: string, parent: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (!isInterfaceType(parent)) return false;
  const field = parent.getFields()[fieldName];
  if (field === undefined) return false;
  const promised = shapeOf(field.type);
  return schema.getPossibleTypes(parent).some((type) => {
    const own = type.getFields()[fieldName];
    return own !== undefined && shapeOf(own.type) !== promised;
  });
}
