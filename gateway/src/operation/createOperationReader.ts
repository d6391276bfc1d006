import { GatewayError } from '@helsegraf/errors';
import type { SyntheticPolicy } from '@helsegraf/identifiers';
import { getOperationAST, getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestBody } from '../http/gatewayRequest.ts';
import type { DocumentReader } from './createDocumentReader.ts';
import { findRootFields } from './findRootFields.ts';
import type { Operation } from './operation.ts';
import { readPatient } from './readPatient.ts';

export interface OperationReaderOptions {
  readonly schema: GraphQLSchema;
  readonly documents: DocumentReader;
  readonly synthetic: SyntheticPolicy;
}

/**
 * Reads the operation that a request asks for.
 *
 * @throws (from the function) GatewayError that says what is wrong, without a value of the request
 */
export function createOperationReader({ schema, documents, synthetic }: OperationReaderOptions) {
  return function readOperation(body: RequestBody): Operation {
    const { hash, document } = documents.read(body.query);
    const node = getOperationAST(document, body.operationName);
    if (node == null) throw new GatewayError('OPERATION_NOT_FOUND');
    // Validation has nothing to say of an operation whose kind the schema does not know.
    if (node.operation === 'subscription' || schema.getRootType(node.operation) === undefined) {
      throw new GatewayError('OPERATION_NOT_SUPPORTED');
    }
    const rootFields = findRootFields(node, document);
    const variables = coerceVariables(schema, node, body.variables);
    return {
      text: body.query,
      hash,
      document,
      name: node.name?.value,
      variables,
      rootFields: [...new Set(rootFields.map(({ name }) => name.value))],
      patient: readPatient(rootFields, variables, synthetic),
    };
  };
}

function coerceVariables(
  schema: GraphQLSchema,
  node: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { coerced } = getVariableValues(schema, node.variableDefinitions ?? [], given, { maxErrors: 1 });
  // Its errors repeat the values they are about, so none of them is kept.
  if (coerced === undefined) throw new GatewayError('VARIABLES_INVALID');
  return coerced;
}
