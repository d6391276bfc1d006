import type { SyntheticPolicy } from '@helsegraf/identifiers';
import type { GraphQLSchema } from 'graphql';
import type { RequestBody } from '../http/gatewayRequest.ts';
import { coerceVariables } from './coerceVariables.ts';
import type { DocumentReader } from './createDocumentReader.ts';
import { findOperation } from './findOperation.ts';
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
    const node = findOperation(schema, document, body.operationName);
    const rootFields = findRootFields(node, document);
    const variables = coerceVariables(schema, node, body.variables);
    return {
      text: body.query,
      hash,
      document,
      name: node.name?.value,
      variables,
      rootFields: [...new Set(rootFields.map(({ name }) => name.value))],
      action: node.operation === 'mutation' ? 'write' : 'read',
      patient: readPatient(rootFields, variables, synthetic),
    };
  };
}
