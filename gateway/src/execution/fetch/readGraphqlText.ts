import { readGraphqlAnswer } from './readGraphqlAnswer.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

/** What the text of a subgraph's body says. Undefined when it is not JSON. */
export function readGraphqlText(text: string, status: number): SubgraphAnswer | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  const answer = readGraphqlAnswer(body, status);
  // What JSON escapes, it escapes by a backslash: without any, its strings can be written as they are.
  if (answer.kind === 'answered') answer.isPlain = !text.includes('\\');
  return answer;
}
