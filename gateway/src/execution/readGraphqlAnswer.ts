import type { ErrorCode } from '@helsegraf/errors';
import type { SubgraphAnswer, SubgraphError } from './subgraphAnswer.ts';

const variablesInvalid: ErrorCode = 'VARIABLES_INVALID';
const malformed = { kind: 'unavailable', reason: 'MALFORMED', retryable: false } as const;

/** What a subgraph's body says, parsed as JSON but not looked into. Whatever it may be, it does not throw. */
export function readGraphqlAnswer(body: unknown, status: number): SubgraphAnswer {
  if (!isRecord(body)) return malformed;
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

function readErrors(errors: unknown): SubgraphError[] {
  return Array.isArray(errors) ? errors.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
