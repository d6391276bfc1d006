import { GraphQLError } from 'graphql';
import { texts } from '../texts.ts';
import { describeAnswer } from './describeAnswer.ts';
import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import type { Answer } from './answer.ts';
import type { IsReason } from './describeAnswer.ts';

export interface FetcherOptions {
  /** The gateway's GraphQL address. */
  readonly endpoint: URL;
  /** A token that is still valid; a new one when `renew` is true. `undefined` when signing in failed. */
  readonly token: (renew: boolean) => Promise<string | undefined>;
  /** Whether a type's name tells a reason for missing data. */
  readonly isReason: IsReason;
  readonly onAnswer: (answer: Answer) => void;
}

interface Exchange {
  readonly status: number;
  readonly text: string;
}

/**
 * Sends an operation with the caller's token. A 401 is met with a new token once: the sandbox makes new keys when it is
 * started again. What comes back is always something GraphiQL can show; failures have the shape of GraphQL errors.
 */
export function createFetcher({ endpoint, token, isReason, onAnswer }: FetcherOptions): Fetcher {
  return async ({ query, operationName, ...others }) => {
    const variables: unknown = others.variables;
    const startedAt = performance.now();
    const body = JSON.stringify({ query, variables, operationName: operationName ?? undefined });
    const first = await post(endpoint, body, await token(false));
    const exchange = first?.status === 401 ? await post(endpoint, body, await token(true)) : first;
    const answer = readBody(exchange);
    onAnswer(
      describeAnswer(answer, isReason, {
        status: exchange?.status ?? 0,
        durationMs: Math.round(performance.now() - startedAt),
        sizeBytes: exchange === undefined ? 0 : new TextEncoder().encode(exchange.text).length,
      }),
    );
    return answer;
  };
}

async function post(endpoint: URL, body: string, token: string | undefined): Promise<Exchange | undefined> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
    });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}

/** GraphiQL prints what it gets, so JSON of another shape does no harm. */
function readBody(exchange: Exchange | undefined): ExecutionResult {
  if (exchange === undefined) return failure(texts.problems.gatewayUnreachable);
  try {
    const value: unknown = JSON.parse(exchange.text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Falls through: text that is no JSON is told as such.
  }
  return failure(texts.problems.gatewayUnreadable(exchange.status));
}

function failure(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] };
}
