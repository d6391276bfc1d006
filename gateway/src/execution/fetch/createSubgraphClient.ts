import type { RequestContext } from '../requestContext.ts';
import type { RequestLife } from '../../http/requestLife.ts';
import type { ContextSigner } from './createContextSigner.ts';
import type { PlainClient } from './createPlainClient.ts';
import type { ShareCall } from './createContextSharing.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

/** One GraphQL request to one subgraph. */
export interface SubgraphCall<Context> {
  readonly subgraph: string;
  readonly url: string;
  /** The request, written as JSON. */
  readonly body: string;
  readonly context: Context;
  /** Whether it may be sent again when nobody knows what became of it: a mutation may not, nor what does not say so. */
  readonly isRepeatable?: boolean;
}

/** Never rejects. */
export type SubgraphClient<Context> = (call: SubgraphCall<Context>) => Promise<SubgraphAnswer>;

/**
 * Calls subgraphs. Nothing of the client's own request travels with the call, only the signed context. What several
 * operations of the same authority need at the same time is asked once.
 */
export function createSubgraphClient(
  call: PlainClient['call'],
  { signContext, share }: { readonly signContext: ContextSigner; readonly share: ShareCall },
): SubgraphClient<RequestContext> {
  return (asked) => {
    const { subgraph, body, context } = asked;
    const send = (life: RequestLife) => {
      const signed = signContext(subgraph, body, { ...context, deadline: life.deadline });
      return call({ ...asked, context: life, fields: `helsegraf-context: ${signed}\r\n` });
    };
    return share(asked, send);
  };
}
