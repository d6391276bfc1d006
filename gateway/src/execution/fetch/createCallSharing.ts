import type { RequestLife } from '../../http/requestLife.ts';
import type { Sharing } from '../../http/createSharing.ts';
import { copyObject } from '../merge/copyData.ts';
import type { SubgraphClient } from './createSubgraphClient.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

/**
 * Sends a request to a subgraph once when several operations need the same at the same time. The same is the address and
 * the whole body, byte for byte; only for calls that say nothing of who asks.
 */
export function createCallSharing(
  call: SubgraphClient<RequestLife>,
  share: Sharing<SubgraphAnswer>,
): SubgraphClient<RequestLife> {
  return (asked) => {
    if (asked.isRepeatable !== true) return call(asked);
    return share(`${asked.url} ${asked.body}`, asked.context, (context) => call({ ...asked, context }));
  };
}

/** An answer of one's own: what it holds is changed when it is merged. */
export function copyAnswer(answer: SubgraphAnswer): SubgraphAnswer {
  if (answer.kind === 'unavailable' || answer.data === null) return answer;
  try {
    return { ...answer, data: copyObject(answer.data) };
  } catch {
    // It goes deeper than the stack does.
    return { kind: 'unavailable', reason: 'MALFORMED', retryable: false };
  }
}
