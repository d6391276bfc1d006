import { GatewayError, type ErrorCode } from '@helsegraf/errors';
import {
  Kind,
  OperationTypeNode,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Limits } from '../config/limits.ts';
import { measureSelections, type Measure } from './measureSelections.ts';

interface Bound {
  readonly of: keyof Measure;
  readonly limit: keyof Limits;
  readonly code: ErrorCode;
  /** For operations of one kind. */
  readonly only?: OperationTypeNode;
}

/** Each bound on what an operation asks for, and how a client is told that it was crossed. */
const bounds: readonly Bound[] = [
  { of: 'depth', limit: 'depth', code: 'QUERY_TOO_DEEP' },
  { of: 'introspectionDepth', limit: 'introspectionDepth', code: 'QUERY_TOO_DEEP' },
  { of: 'aliases', limit: 'aliases', code: 'TOO_MANY_ALIASES' },
  { of: 'rootFields', limit: 'rootFields', code: 'TOO_MANY_ROOT_FIELDS' },
  { of: 'rootFields', limit: 'changes', code: 'TOO_MANY_ROOT_FIELDS', only: OperationTypeNode.MUTATION },
  { of: 'fields', limit: 'expandedFields', code: 'QUERY_TOO_LARGE' },
];

/**
 * Refuses a parsed document that asks for too much, before validation and planning, whose work grows with what it asks
 * for and not with how long it is.
 *
 * @throws GatewayError with the code of the first bound that is crossed
 */
export function limitDocument(document: DocumentNode, limits: Limits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) sortDefinition(definition, operations, fragments);
  if (operations.length === 0) throw new GatewayError('OPERATION_NOT_FOUND');
  if (operations.length > limits.operations) throw new GatewayError('QUERY_TOO_LARGE');
  if (fragments.size > limits.fragments) throw new GatewayError('TOO_MANY_FRAGMENTS');
  for (const { selectionSet, operation } of operations) {
    const measure = measureSelections(selectionSet, fragments);
    const crossed = bounds.find(({ of, limit, only = operation }) => only === operation && measure[of] > limits[limit]);
    if (crossed !== undefined) throw new GatewayError(crossed.code);
  }
}

function sortDefinition(
  definition: DefinitionNode,
  operations: OperationDefinitionNode[],
  fragments: Map<string, FragmentDefinitionNode>,
): void {
  switch (definition.kind) {
    case Kind.OPERATION_DEFINITION:
      operations.push(definition);
      return;
    case Kind.FRAGMENT_DEFINITION:
      // Of two fragments with one name, only one could be measured.
      if (fragments.has(definition.name.value)) throw new GatewayError('GRAPHQL_VALIDATION_FAILED');
      fragments.set(definition.name.value, definition);
      return;
    default:
      throw new GatewayError('GRAPHQL_VALIDATION_FAILED');
  }
}
