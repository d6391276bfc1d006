import { generateProof } from 'dpop';
import { GraphQLError } from 'graphql';
import { texts } from '../texts.ts';
import { describeAnswer } from './describeAnswer.ts';
import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import type { Answer } from './answer.ts';
import type { IsReason } from './describeAnswer.ts';
import type { GatewayAddresses } from '../session/readSettings.ts';
import type { TokenSource } from '../session/keepToken.ts';
import type { Token } from '../session/sandbox.ts';

export interface FetcherOptions {
  readonly gateway: GatewayAddresses;
  /** A token that is still valid; a new one when `renew` is true. `undefined` when signing in failed. */
  readonly token: TokenSource;
  /** Whether a type's name tells a reason for missing data. */
  readonly isReason: IsReason;
  readonly onAnswer: (answer: Answer) => void;
}

interface Exchange {
  readonly status: number;
  readonly text: string;
  /** What the gateway wants to see in the next proof (RFC 9449 §9). */
  readonly nonce: string | undefined;
}

/**
 * Sends an operation with the caller's token, and with a proof, made for that request alone, that the token is theirs. A
 * demand for a nonce is met once; so is any other 401, with a new token: the sandbox makes new keys when it is started
 * again. What comes back is always something GraphiQL can show; failures have the shape of GraphQL errors.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { gateway, token, isReason, onAnswer } = options;
  const send = createSender(gateway);
  return async ({ query, operationName, ...others }) => {
    const variables: unknown = others.variables;
    const startedAt = performance.now();
    const body = JSON.stringify({ query, variables, operationName: operationName ?? undefined });
    const first = await send(body, await token(false));
    const exchange = first?.status === 401 ? await send(body, await token(true)) : first;
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

function createSender({ graphql, provenAddress }: GatewayAddresses) {
  let nonce: string | undefined;

  async function post(body: string, token: Token | undefined): Promise<Exchange | undefined> {
    const credentials = token === undefined ? {} : await prove(token, provenAddress, nonce);
    const exchange = await exchangeWith(graphql, body, credentials);
    nonce = exchange?.nonce ?? nonce;
    return exchange;
  }

  return async (body: string, token: Token | undefined) => {
    const exchange = await post(body, token);
    const isNonceWanted = exchange?.status === 401 && exchange.nonce !== undefined;
    return isNonceWanted ? post(body, token) : exchange;
  };
}

async function prove({ value, key }: Token, address: URL, nonce: string | undefined): Promise<Record<string, string>> {
  return { authorization: `DPoP ${value}`, dpop: await generateProof(key, address.href, 'POST', nonce, value) };
}

async function exchangeWith(
  endpoint: URL,
  body: string,
  credentials: Readonly<Record<string, string>>,
): Promise<Exchange | undefined> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...credentials,
      },
      body,
    });
    const nonce = response.headers.get('dpop-nonce') ?? undefined;
    return { status: response.status, text: await response.text(), nonce };
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
