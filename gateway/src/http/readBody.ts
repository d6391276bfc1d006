import { GatewayError, type ErrorCode } from '@helsegraf/errors';
import type { RequestBody } from './gatewayRequest.ts';
import { scanJson, type JsonLimits, type JsonProblem } from './scanJson.ts';

/**
 * The GraphQL request in a body.
 *
 * @throws GatewayError BAD_JSON when it is not JSON in UTF-8, or names a member twice; BAD_REQUEST when it is JSON of
 *   another shape or has too much structure; BODY_TOO_LARGE when a text in it is too long; BATCHING_NOT_SUPPORTED;
 *   PERSISTED_QUERY_NOT_SUPPORTED
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
 */
export function readBody(bytes: Uint8Array, limits: JsonLimits): RequestBody {
  const body = parseJson(decode(bytes), limits);
  if (Array.isArray(body) && body.length > 0) throw new GatewayError('BATCHING_NOT_SUPPORTED');
  if (!isRecord(body)) throw new GatewayError('BAD_REQUEST');
  const { query, operationName, variables, extensions } = body;
  if (!isAbsent(extensions) && !isRecord(extensions)) throw new GatewayError('BAD_REQUEST');
  if (!isAbsent(extensions?.['persistedQuery'])) throw new GatewayError('PERSISTED_QUERY_NOT_SUPPORTED');
  if (typeof query !== 'string' || query === '') throw new GatewayError('BAD_REQUEST');
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw new GatewayError('BAD_REQUEST');
  if (!isAbsent(variables) && !isRecord(variables)) throw new GatewayError('BAD_REQUEST');
  return { query, variables: variables ?? {}, ...(isAbsent(operationName) ? {} : { operationName }) };
}

const problemCodes: Readonly<Record<JsonProblem, ErrorCode>> = {
  ambiguous: 'BAD_JSON',
  unfinished: 'BAD_JSON',
  excessive: 'BAD_REQUEST',
  'too long': 'BODY_TOO_LARGE',
};
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new GatewayError('BAD_JSON', { cause });
  }
}

function parseJson(text: string, limits: JsonLimits): unknown {
  const problem = scanJson(text, limits);
  if (problem !== undefined) throw new GatewayError(problemCodes[problem]);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // The parser's own error quotes the body, so it is not kept as the cause.
    throw new GatewayError('BAD_JSON');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
