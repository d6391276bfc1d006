import { readJson } from '@helsegraf/upstream';
import { readGraphqlAnswer } from '../readGraphqlAnswer.ts';
import type { SubgraphAnswer } from '../subgraphAnswer.ts';
import { unavailable } from './readAnswer.ts';

const backslash = 0x5c;

/**
 * What an answer of HTTP says, where two readers could read nothing else in it: no member stands there twice, none is
 * called `__proto__`, and nothing goes deeper than any answer of ours.
 *
 * @see docs/threats.md 5.3 (7), SEC-46
 */
export function readAnswerStrictly(status: number, body: Buffer): SubgraphAnswer {
  if (status === 429) return unavailable('RATE_LIMITED');
  if (status >= 500) return unavailable('FAILED');
  const answer = readGraphqlAnswer(readJson(body)?.value, status);
  // What JSON escapes, it escapes by a backslash: without any, its strings can be written as they are.
  if (answer.kind === 'answered') answer.isPlain = !body.includes(backslash);
  return answer;
}
