import { GatewayError } from '@helsegraf/errors';
import { keepUntold, type SyntheticPolicy } from '@helsegraf/identifiers';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ClientRules } from '../config/budgets.ts';
import type { Limits } from '../config/limits.ts';
import type { RequestBody } from '../http/gatewayRequest.ts';
import { coerceVariables } from './coerceVariables.ts';
import { compileCost, type CostRules } from './compileCost.ts';
import type { FoundDocument } from './createDocumentFinder.ts';
import { findOperation } from './findOperation.ts';
import { findRootFields } from './findRootFields.ts';
import type { Operation } from './operation.ts';
import { readChange } from './readChange.ts';
import { readPatient } from './readPatient.ts';

export interface OperationReaderOptions {
  readonly schema: GraphQLSchema;
  readonly synthetic: SyntheticPolicy;
  readonly nationalSources: CostRules['nationalSources'];
  readonly limits: Pick<Limits, 'cost'>;
}

/**
 * Reads the operation of a document that a request asks for.
 *
 * @throws (from the function) GatewayError that says what is wrong, without a value of the request
 */
export function createOperationReader(options: OperationReaderOptions) {
  const { schema, synthetic, limits } = options;
  const weighed = new WeakMap<OperationDefinitionNode, ReturnType<typeof compileCost>>();

  function weigh(node: OperationDefinitionNode, document: DocumentNode): ReturnType<typeof compileCost> {
    let known = weighed.get(node);
    if (known === undefined) weighed.set(node, (known = compileCost(node, document, options)));
    return known;
  }

  return function readOperation(found: FoundDocument, body: RequestBody, own: ClientRules['limits']): Operation {
    const { text, hash, document, knownAs } = found;
    const node = findOperation(schema, document, body.operationName);
    const rootFields = findRootFields(node, document);
    const variables = keepUntold(coerceVariables(schema, node, body.variables), 'personal, sent as JSON');
    const cost = weigh(node, document)(variables);
    if (cost.points > Math.min(limits.cost, own.cost ?? Infinity)) throw new GatewayError('QUERY_TOO_COSTLY');
    return {
      text,
      hash,
      document,
      name: node.name?.value,
      knownAs,
      variables,
      rootFields: [...new Set(rootFields.map(({ name }) => name.value))],
      action: node.operation === 'mutation' ? 'write' : 'read',
      cost,
      ...readPatient(rootFields, variables, synthetic),
      ...(node.operation === 'mutation' && { change: readChange(rootFields, variables) }),
    };
  };
}
