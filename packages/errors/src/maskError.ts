import { randomUUID } from 'node:crypto';
import { errorCodes } from './errorCodes.ts';
import { errorCodeOf, firstErrorOfResponse } from './errorCodeOf.ts';
import { field } from './field.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from './errorCodes.ts';

/** An error as a client meets it: nothing in it comes from the request or from a source. */
export interface MaskedError extends GraphQLFormattedError {
  readonly extensions: {
    readonly code: ErrorCode;
    /** Names this one failure in our trace. Random; the same in the gateway's trace and the subgraph's. */
    readonly reference: string;
    readonly retryable: boolean;
  };
}

/** What is known of an error when it is masked, for a trace. `error` holds what was hidden: never log it whole. */
export interface SeenError {
  readonly code: ErrorCode;
  readonly reference: string;
  readonly error: unknown;
}

/**
 * The error as the client may see it. For ApolloServer's `formatError`, in a subgraph and in the gateway alike: what
 * graphql-js, Apollo, a subgraph or a source wrote is replaced by the table's message, because most of it repeats the
 * request's values. Only the code, the message, the path and the reference are left.
 */
export function maskError(formatted: GraphQLFormattedError, original: unknown): MaskedError {
  const code = errorCodeOf(original, formatted.extensions);
  return buildMaskedError(code, readReference(formatted.extensions), readPath(formatted.path));
}

/** `maskError` that also hands each error to `onMasked` before it is hidden. */
export function createErrorMask(onMasked: (seen: SeenError) => void): typeof maskError {
  return (formatted, original) => {
    const masked = maskError(formatted, original);
    onMasked({ code: masked.extensions.code, reference: masked.extensions.reference, error: original });
    return masked;
  };
}

/** A masked error made from a code alone. */
export function buildMaskedError(
  code: ErrorCode,
  reference: string = randomUUID(),
  path?: MaskedError['path'],
): MaskedError {
  const { message, retryable } = errorCodes[code];
  const masked = { message, extensions: { code, reference, retryable } };
  return path === undefined ? masked : { ...masked, path };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

// A subgraph has already named its failure. Taken over only in the very form we write it ourselves.
function readReference(extensions: unknown): string | undefined {
  const inner = field(firstErrorOfResponse(extensions), 'extensions');
  const reference = field(extensions, 'reference') ?? field(inner, 'reference');
  return typeof reference === 'string' && uuid.test(reference) ? reference : undefined;
}

// A path consists of names from the query. An alias is the client's own word, so one that is no GraphQL name, or could
// hold a national identity number, takes the path with it.
function readPath(path: unknown): MaskedError['path'] {
  if (!Array.isArray(path) || path.length > 100) return undefined;
  return path.every(isPathSegment) ? path : undefined;
}

function isPathSegment(segment: unknown): segment is string | number {
  if (typeof segment === 'number') return Number.isInteger(segment);
  return typeof segment === 'string' && /^[_A-Za-z][_0-9A-Za-z]{0,99}$/.test(segment) && !/[0-9]{11}/.test(segment);
}
