import type { HttpClient, UpstreamResult } from '@helsegraf/upstream';
import type { ContextSigner } from './createContextSigner.ts';
import { readGraphqlAnswer } from './readGraphqlAnswer.ts';
import type { RequestContext } from '../requestContext.ts';
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

/** Calls subgraphs. Nothing of the client's own request travels with the call, only the signed context. */
export function createSubgraphClient(http: HttpClient, signContext: ContextSigner): SubgraphClient<RequestContext> {
  return async ({ subgraph, url, body, context }) => {
    const result = await http.send({
      method: 'POST',
      url: new URL(url),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'helsegraf-context': signContext(subgraph, body, context),
      },
      body,
      deadline: context.deadline,
      signal: context.signal,
    });
    return readAnswer(result);
  };
}

function readAnswer(result: UpstreamResult): SubgraphAnswer {
  return result.kind === 'unavailable' ? result : readGraphqlAnswer(result.body, result.status);
}
