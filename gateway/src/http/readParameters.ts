import { GatewayError } from '@helsegraf/errors';
import type { RequestBody } from './gatewayRequest.ts';

/**
 * The parameters of a GraphQL request, from JSON that has been parsed.
 *
 * @throws GatewayError BAD_REQUEST when it has another shape; BATCHING_NOT_SUPPORTED; PERSISTED_QUERY_NOT_SUPPORTED
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
 */
export function readParameters(given: unknown): RequestBody {
  if (Array.isArray(given) && given.length > 0) throw new GatewayError('BATCHING_NOT_SUPPORTED');
  if (!isRecord(given)) throw new GatewayError('BAD_REQUEST');
  const { query, operationName, variables, extensions } = given;
  if (!isAbsent(extensions) && !isRecord(extensions)) throw new GatewayError('BAD_REQUEST');
  if (!isAbsent(extensions?.['persistedQuery'])) throw new GatewayError('PERSISTED_QUERY_NOT_SUPPORTED');
  if (typeof query !== 'string' || query === '') throw new GatewayError('BAD_REQUEST');
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw new GatewayError('BAD_REQUEST');
  if (!isAbsent(variables) && !isRecord(variables)) throw new GatewayError('BAD_REQUEST');
  return { query, variables: variables ?? {}, ...(isAbsent(operationName) ? {} : { operationName }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
