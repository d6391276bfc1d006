import { GatewayError } from '@helsegraf/errors';
import type { DocumentName, RequestBody } from './gatewayRequest.ts';

/**
 * The parameters of a GraphQL request, from JSON that has been parsed: with the text of the operation, or with the name of
 * one that is known. Both at once would be an attempt to have a text kept under a name.
 *
 * @throws GatewayError BAD_REQUEST when it has another shape; BATCHING_NOT_SUPPORTED; PERSISTED_QUERY_NOT_SUPPORTED
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters and its appendix on persisted documents
 */
export function readParameters(given: unknown): RequestBody {
  if (Array.isArray(given) && given.length > 0) throw new GatewayError('BATCHING_NOT_SUPPORTED');
  if (!isRecord(given)) throw new GatewayError('BAD_REQUEST');
  const { query, operationName, variables } = given;
  const named = readName(given);
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw new GatewayError('BAD_REQUEST');
  if (!isAbsent(variables) && !isRecord(variables)) throw new GatewayError('BAD_REQUEST');
  const others = { variables: variables ?? {}, ...(isAbsent(operationName) ? {} : { operationName }) };
  if (isAbsent(query) && named !== undefined) return { named, ...others };
  if (typeof query !== 'string' || query === '') throw new GatewayError('BAD_REQUEST');
  if (named?.by === 'persisted query') throw new GatewayError('PERSISTED_QUERY_NOT_SUPPORTED');
  if (named !== undefined) throw new GatewayError('BAD_REQUEST');
  return { query, ...others };
}

function readName({ documentId, extensions }: Record<string, unknown>): DocumentName | undefined {
  if (!isAbsent(extensions) && !isRecord(extensions)) throw new GatewayError('BAD_REQUEST');
  const persisted = extensions?.['persistedQuery'];
  if (isAbsent(documentId)) return isAbsent(persisted) ? undefined : readPersistedQuery(persisted);
  if (typeof documentId !== 'string' || !isAbsent(persisted)) throw new GatewayError('BAD_REQUEST');
  return { by: 'document id', hash: /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1] };
}

/** As Apollo's clients name a document: `{ version: 1, sha256Hash }`. */
function readPersistedQuery(given: unknown): DocumentName {
  if (!isRecord(given)) throw new GatewayError('BAD_REQUEST');
  const { version, sha256Hash } = given;
  if (version !== 1) throw new GatewayError('PERSISTED_QUERY_NOT_SUPPORTED');
  if (typeof sha256Hash !== 'string') throw new GatewayError('BAD_REQUEST');
  return { by: 'persisted query', hash: /^[0-9a-f]{64}$/.test(sha256Hash) ? sha256Hash : undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
