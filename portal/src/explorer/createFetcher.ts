import { GraphQLError, parse } from 'graphql';
import { createProvenSender } from './createProvenSender.ts';
import { describeAnswer } from './describeAnswer.ts';
import type { Fetcher } from '@graphiql/toolkit';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Answer } from './answer.ts';
import type { Exchange } from './createProvenSender.ts';
import type { Reading } from './describeAnswer.ts';
import type { GatewayAddresses } from '../session/readSettings.ts';
import type { TokenSource } from '../session/keepToken.ts';
import type { Texts } from '../texts/en.ts';

export interface FetcherOptions {
  readonly gateway: Pick<GatewayAddresses, 'graphql'>;
  readonly token: TokenSource;
  /** What is known of the contract. */
  readonly reading: Reading;
  /** In the reader's language. */
  readonly texts: () => Texts;
  readonly onAnswer: (answer: Answer) => void;
}

/**
 * Sends an operation, with a proof, and tells what came of it. What comes back is always something GraphiQL can show;
 * failures have the shape of GraphQL errors.
 */
export function createFetcher({ gateway, token, reading, texts, onAnswer }: FetcherOptions): Fetcher {
  const send = createProvenSender(token);
  return async ({ query, operationName, ...others }) => {
    const variables: unknown = others.variables;
    const startedAt = Date.now();
    const began = performance.now();
    const body = JSON.stringify({ query, variables, operationName: operationName ?? undefined });
    const exchange = await send(gateway.graphql, body);
    const answer = readBody(exchange, texts());
    onAnswer(
      describeAnswer(
        answer,
        { ...reading, document: parseQuietly(query), operationName: operationName ?? undefined },
        {
          status: exchange?.status ?? 0,
          startedAt,
          durationMs: Math.round(performance.now() - began),
          sizeBytes: exchange === undefined ? 0 : new TextEncoder().encode(exchange.text).length,
        },
      ),
    );
    return answer;
  };
}

/** What does not parse the gateway has something to say of. */
function parseQuietly(query: string): DocumentNode | undefined {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return undefined;
  }
}

/** GraphiQL prints what it gets, so JSON of another shape does no harm. */
function readBody(exchange: Exchange | undefined, { problems }: Texts): ExecutionResult {
  if (exchange === undefined) return failure(problems.gatewayUnreachable);
  try {
    const value: unknown = JSON.parse(exchange.text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Falls through: text that is no JSON is told as such.
  }
  return failure(problems.gatewayUnreadable(exchange.status));
}

function failure(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] };
}
