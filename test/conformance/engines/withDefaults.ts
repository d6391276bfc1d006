import { isInputType, typeFromAST, valueFromAST, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { EngineRequest } from '../engineUnderTest.ts';

/** The variables of a request, with the defaults of the operation for those that are not given. */
export function withDefaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  request: EngineRequest,
): Record<string, unknown> {
  const variables: Record<string, unknown> = { ...request.variables };
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (definition.defaultValue === undefined || Object.hasOwn(variables, name) || !isInputType(type)) continue;
    variables[name] = valueFromAST(definition.defaultValue, type);
  }
  return variables;
}
