import type { UnavailableReason } from '@helsegraf/upstream';
import { isAscii, isUtf8 } from 'node:buffer';
import { readGraphqlAnswer } from '../readGraphqlAnswer.ts';
import type { SubgraphAnswer, SubgraphFailure } from '../subgraphAnswer.ts';

/** What an answer of HTTP says, whose body is read here and now. Never throws. */
export function readAnswer(status: number, body: Buffer): SubgraphAnswer {
  if (status === 429) return unavailable('RATE_LIMITED');
  // Redirects are not followed: the request is not for whoever the subgraph may name.
  if (status >= 500 || (status >= 300 && status < 400)) return unavailable('FAILED');
  const value = parseJson(body);
  return value === undefined && status >= 400 ? unavailable('FAILED') : readGraphqlAnswer(value, status);
}

export function unavailable(reason: UnavailableReason): SubgraphFailure {
  return { kind: 'unavailable', reason, retryable: reason !== 'MALFORMED' };
}

function parseJson(bytes: Buffer): unknown {
  try {
    const text = readText(bytes);
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/**
 * Most answers are ASCII through and through, which is read much faster as Latin-1. What is no UTF-8 is not read: the
 * characters that would stand in the place of what was meant would look like somebody's data.
 */
function readText(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
