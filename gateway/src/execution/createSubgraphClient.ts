import type { ErrorCode } from '@helsegraf/errors';
import type { HttpClient, UpstreamResult } from '@helsegraf/upstream';
import type { ContextSigner } from './createContextSigner.ts';
import type { RequestContext } from './requestContext.ts';
import type { SubgraphAnswer, SubgraphError } from './subgraphAnswer.ts';

/** One GraphQL request to one subgraph. */
export interface SubgraphCall {
  readonly subgraph: string;
  readonly url: string;
  /** The request, written as JSON. */
  readonly body: string;
  readonly context: RequestContext;
}

export type SubgraphClient = (call: SubgraphCall) => Promise<SubgraphAnswer>;

/** Calls subgraphs. Nothing of the client's own request travels with the call, only the signed context. */
export function createSubgraphClient(http: HttpClient, signContext: ContextSigner): SubgraphClient {
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

const variablesInvalid: ErrorCode = 'VARIABLES_INVALID';
const malformed = { kind: 'unavailable', reason: 'MALFORMED', retryable: false } as const;

function readAnswer(result: UpstreamResult): SubgraphAnswer {
  if (result.kind === 'unavailable') return result;
  if (!isRecord(result.body)) return malformed;
  const { data, errors } = result.body;
  const read = readErrors(errors);
  if (isRecord(data)) {
    return { kind: 'answered', data, errors: read };
  }
  if (data === null && read.length > 0) return { kind: 'answered', data, errors: read };
  // Errors alone: a value that the client sent and a scalar refused is the client's to hear of, all else is between us.
  if (read.some(({ extensions }) => extensions?.['code'] === variablesInvalid)) {
    return { kind: 'answered', data: null, errors: read };
  }
  return { kind: 'unavailable', reason: 'FAILED', retryable: result.status !== 401 };
}

function readErrors(errors: unknown): SubgraphError[] {
  return Array.isArray(errors) ? errors.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
