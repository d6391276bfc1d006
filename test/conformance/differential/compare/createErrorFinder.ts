import {
  execute,
  GraphQLList,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { ComposedSupergraph } from '../../federation/composeSupergraph.ts';
import type { OperationContext } from '../world/operationContext.ts';
import type { MonolithRequest, WorldResolver } from '../world/startWorldMonolith.ts';
import type { AnswerPath } from './placeOfNull.ts';

/** Finds the paths of all errors that an operation can meet, as JSON: also where another error has already made a null. */
export type ErrorFinder = (request: MonolithRequest, context: OperationContext) => Promise<Set<string>>;

/** The operation is executed as if every field could be null, and the nulls that may not be are noted. */
export function createErrorFinder(
  { apiSchema, buildApiSchema }: ComposedSupergraph,
  resolve: WorldResolver,
): ErrorFinder {
  const lenient = allowNulls(buildApiSchema());
  return async ({ document, operationName, variables }, contextValue) => {
    const found = new Set<string>();
    const note = (path: AnswerPath) => found.add(JSON.stringify(path));
    const fieldResolver: WorldResolver = (source, args, ...[context, info]) => {
      const value: unknown = resolve(source, args, context, info);
      const parent = apiSchema.getType(info.parentType.name);
      const field = isObjectType(parent) ? parent.getFields()[info.fieldName] : undefined;
      if (field !== undefined) {
        for (const below of forbiddenNulls(value, field.type)) note([...responsePathAsArray(info.path), ...below]);
      }
      return value;
    };
    const { errors = [] } = await execute({
      schema: lenient,
      document,
      operationName,
      variableValues: variables,
      contextValue,
      fieldResolver,
    });
    for (const { path = [] } of errors) note(path);
    return found;
  };
}

/** The places in a value, as paths from it, that are null and may not be. */
function forbiddenNulls(value: unknown, type: GraphQLOutputType): AnswerPath[] {
  if (value === null || value === undefined) return isNonNullType(type) ? [[]] : [];
  const present = isNonNullType(type) ? type.ofType : type;
  if (!isListType(present) || !Array.isArray(value)) return [];
  const itemType = present.ofType as GraphQLOutputType;
  return value.flatMap((item: unknown, i) => forbiddenNulls(item, itemType).map((path) => [i, ...path]));
}

/** Changes the schema so that no field is known not to be null. */
function allowNulls(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) field.type = nullable(field.type);
  }
  return schema;
}

function nullable(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return nullable(type.ofType);
  return isListType(type) ? new GraphQLList(nullable(type.ofType)) : type;
}
