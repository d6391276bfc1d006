import { GatewayError } from '@helsegraf/errors';
import { getOperationAST, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/**
 * The operation of a valid document that is to be run.
 *
 * @throws GatewayError OPERATION_NOT_FOUND when no or no single one is meant; OPERATION_NOT_SUPPORTED
 */
export function findOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode {
  const node = getOperationAST(document, name);
  if (node == null) throw new GatewayError('OPERATION_NOT_FOUND');
  // Validation has nothing to say of an operation whose kind the schema does not know.
  if (node.operation === 'subscription' || schema.getRootType(node.operation) === undefined) {
    throw new GatewayError('OPERATION_NOT_SUPPORTED');
  }
  return node;
}
