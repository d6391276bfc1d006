import { isErrorCode } from './errorCodes.ts';
import { GatewayError } from './gatewayError.ts';
import { field } from './field.ts';
import type { ErrorCode } from './errorCodes.ts';

// What Apollo Server calls things, in our words.
const apolloCodes: ReadonlyMap<unknown, ErrorCode> = new Map([
  ['BAD_USER_INPUT', 'VARIABLES_INVALID'],
  ['OPERATION_RESOLUTION_FAILURE', 'OPERATION_NOT_FOUND'],
  ['INTERNAL_SERVER_ERROR', 'INTERNAL'],
  // From `extensions.validationErrorCode`, which says more than `code`.
  ['INTROSPECTION_DISABLED', 'INTROSPECTION_DISABLED'],
  ['MAX_RECURSIVE_SELECTIONS_EXCEEDED', 'QUERY_TOO_LARGE'],
]);

// What a subgraph may say to a client through the gateway. Anything else it says is about its talk with the gateway: a
// subgraph that does not accept the gateway's context answers UNAUTHENTICATED, and the client is not the one to sign in.
const subgraphCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'FORBIDDEN',
  'INSUFFICIENT_AUTHENTICATION',
  'PATIENT_CONTEXT_REQUIRED',
  'PATIENT_CONTEXT_MISMATCH',
  'ACCESS_BASIS_REQUIRED',
  'POLICY_DATA_UNAVAILABLE',
  'VARIABLES_INVALID',
  'INVALID_NATIONAL_ID',
  'INVALID_CURSOR',
  'INVALID_PAGE_SIZE',
  'NOT_FOUND',
  'SOURCE_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'RATE_LIMITED',
  'INTERNAL',
]);

/**
 * The code of the table for a caught error: our own error's wherever it is wrapped, the matching one for what Apollo
 * Server and the gateway's executor throw, and INTERNAL for the rest.
 *
 * @param error what was thrown
 * @param extensions the extensions Apollo made for it, when they are not the error's own
 */
export function errorCodeOf(error: unknown, extensions: unknown = field(error, 'extensions')): ErrorCode {
  const ours = findGatewayError(error);
  if (ours !== undefined) return ours.code;
  if (isTimeout(error)) return 'DEADLINE_EXCEEDED';
  return isFromSubgraph(extensions) ? subgraphCodeOf(extensions) : apolloCodeOf(extensions);
}

// graphql-js wraps what a resolver or a scalar throws, a scalar's twice. `cause` is not followed: it is ours alone.
function findGatewayError(error: unknown): GatewayError | undefined {
  let current = error;
  for (let depth = 0; depth < 8 && current !== undefined; depth += 1) {
    if (current instanceof GatewayError) return current;
    current = field(current, 'originalError');
  }
  return undefined;
}

function isTimeout(error: unknown): boolean {
  return field(error, 'name') === 'TimeoutError' || field(field(error, 'originalError'), 'name') === 'TimeoutError';
}

// `serviceName` is put there by @apollo/gateway on everything that comes from a subgraph, also when none answered.
function isFromSubgraph(extensions: unknown): boolean {
  return field(extensions, 'serviceName') !== undefined || field(extensions, 'response') !== undefined;
}

function subgraphCodeOf(extensions: unknown): ErrorCode {
  // With a status other than 200 the executor keeps the subgraph's own errors inside the response.
  const inner = field(field(firstErrorOfResponse(extensions), 'extensions'), 'code');
  const code = inner ?? (field(extensions, 'response') === undefined ? field(extensions, 'code') : undefined);
  if (code === undefined || code === 'DOWNSTREAM_SERVICE_ERROR') return 'SUBGRAPH_UNAVAILABLE';
  return isErrorCode(code) && subgraphCodes.has(code) ? code : 'INTERNAL';
}

/** The subgraph's first error, where the gateway's executor keeps it when the subgraph answered with a bad status. */
export function firstErrorOfResponse(extensions: unknown): unknown {
  const errors = field(field(field(extensions, 'response'), 'body'), 'errors');
  return Array.isArray(errors) ? errors[0] : undefined;
}

function apolloCodeOf(extensions: unknown): ErrorCode {
  const precise = apolloCodes.get(field(extensions, 'validationErrorCode'));
  if (precise !== undefined) return precise;
  const code = field(extensions, 'code');
  return apolloCodes.get(code) ?? (isErrorCode(code) ? code : 'INTERNAL');
}
