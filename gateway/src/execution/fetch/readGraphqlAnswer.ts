import type { ErrorCode } from '@helsegraf/errors';
import type { SubgraphAnswer, SubgraphError } from './subgraphAnswer.ts';

const variablesInvalid: ErrorCode = 'VARIABLES_INVALID';
const malformed = { kind: 'unavailable', reason: 'MALFORMED', retryable: false } as const;

// More than an answer shows. Each is looked for in the data, so their number decides how long that takes.
const maxErrors = 1_000;
// Deeper than a query may be.
const maxPathSegments = 200;

/** An error that does not say, in a way that can be relied on, what it is about: it is about all that was asked. */
const unclear: SubgraphError = {};

/**
 * What a subgraph's body says, parsed as JSON but not looked into. Whatever it may be, it does not throw, and what it
 * gives is bounded: errors past the thousandth are told of as one.
 */
export function readGraphqlAnswer(body: unknown, status: number): SubgraphAnswer {
  // The answer is said to be somewhere else, and what came instead is about that.
  if (!isRecord(body) || (status >= 300 && status < 400)) return malformed;
  const { data, errors } = body;
  const read = readErrors(errors);
  if (isRecord(data)) return { kind: 'answered', data, errors: read };
  if (data === null && read.length > 0) return { kind: 'answered', data, errors: read };
  // Errors alone: a value that the client sent and a scalar refused is the client's to hear of, all else is between us.
  if (read.some(({ extensions }) => extensions?.['code'] === variablesInvalid)) {
    return { kind: 'answered', data: null, errors: read };
  }
  return { kind: 'unavailable', reason: 'FAILED', retryable: status !== 401 };
}

// What cannot be read is an error as well: a null beside it is explained by nothing else.
function readErrors(errors: unknown): readonly SubgraphError[] {
  if (errors === undefined || errors === null) return [];
  if (!Array.isArray(errors)) return [unclear];
  const read = errors.slice(0, maxErrors).map(readError);
  return errors.length > maxErrors ? [...read, unclear] : read;
}

function readError(error: unknown): SubgraphError {
  if (!isRecord(error)) return unclear;
  const { message, path, extensions } = error;
  return {
    ...(typeof message === 'string' ? { message } : {}),
    ...(isPath(path) ? { path } : {}),
    ...(isRecord(extensions) ? { extensions } : {}),
  };
}

function isPath(path: unknown): path is (string | number)[] {
  return Array.isArray(path) && path.length <= maxPathSegments && path.every(isPathSegment);
}

function isPathSegment(segment: unknown): boolean {
  return typeof segment === 'number' ? Number.isInteger(segment) && segment >= 0 : typeof segment === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
