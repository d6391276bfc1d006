import { GatewayError } from '@helsegraf/errors';
import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** The values of an operation's variables. @throws GatewayError VARIABLES_INVALID */
export function coerceVariables(
  schema: GraphQLSchema,
  node: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const definitions = node.variableDefinitions ?? [];
  if (definitions.length === 0) return {};
  const { coerced } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  // Its errors repeat the values they are about, so none of them is kept.
  if (coerced === undefined) throw new GatewayError('VARIABLES_INVALID');
  return coerced;
}
