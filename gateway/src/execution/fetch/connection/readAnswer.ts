import type { UnavailableReason } from '@helsegraf/upstream';
import { isAscii, isUtf8 } from 'node:buffer';
import { readGraphqlText } from '../readGraphqlText.ts';
import type { SubgraphAnswer, SubgraphFailure } from '../subgraphAnswer.ts';

/** What an answer of HTTP says, by its status and body. The body is read here and now. Never throws. */
export type ReadAnswer = (status: number, body: Buffer) => SubgraphAnswer;

/** What an answer of HTTP says, whose body is read here and now. Never throws. */
export function readAnswer(status: number, body: Buffer): SubgraphAnswer {
  if (status === 429) return unavailable('RATE_LIMITED');
  // Redirects are not followed: the request is not for whoever the subgraph may name.
  if (status >= 500 || (status >= 300 && status < 400)) return unavailable('FAILED');
  const text = readText(body);
  const answer = text === undefined ? undefined : readGraphqlText(text, status);
  return answer ?? unavailable(status >= 400 ? 'FAILED' : 'MALFORMED');
}

export function unavailable(reason: UnavailableReason): SubgraphFailure {
  return { kind: 'unavailable', reason, retryable: reason !== 'MALFORMED' };
}

/**
 * Most answers are ASCII through and through, which is read much faster as Latin-1. What is no UTF-8 is not read: the
 * characters that would stand in the place of what was meant would look like somebody's data.
 */
function readText(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
