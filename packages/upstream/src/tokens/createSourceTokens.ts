import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { HttpClient } from '../httpClient.ts';
import type { ProofKey } from '../proof/createProofKey.ts';
import { createProver, type Prover } from '../proof/createProver.ts';
import { property } from '../property.ts';
import type { Caller } from '../sourceRequest.ts';
import { unavailable, type UpstreamFailure, type UpstreamResult } from '../upstreamResult.ts';
import { createClientAssertions, type HelseIdClient } from './createClientAssertions.ts';
import { bearerToken, boundToken, type SourceToken } from './sourceToken.ts';
import { tokenKey } from './tokenKey.ts';

/** `dpop`: the token is bound to a key of this process. `bearer`: for services that do not know that yet. */
export type TokenProof = 'dpop' | 'bearer';

/** What a token is wanted for. Without a subject token it speaks for the system alone (client credentials). */
export interface TokenRequest {
  readonly audience: string;
  readonly scope: string;
  readonly subjectToken?: string;
  /** Whose subject token it is, and a hash of all else that decides what it may; see `SourceRequest`. */
  readonly caller?: Caller;
  readonly authority?: string;
  /** `dpop` unless said. */
  readonly proof?: TokenProof;
  /** When to give up, milliseconds since the epoch. */
  readonly deadline: number;
}

export type TokenResult = { readonly kind: 'token'; readonly token: SourceToken } | UpstreamFailure | TokenRefusal;

/** HelseID answered, and will not give a token for this caller and audience. */
export interface TokenRefusal {
  readonly kind: 'refused';
}

/** Tokens for national services, one audience each, kept in memory until shortly before they expire. */
export interface SourceTokens {
  tokenFor(request: TokenRequest): Promise<TokenResult>;
  /** Told that a service did not believe the token: the next request asks for a new one, unless this one is new. */
  distrust(request: TokenRequest, token: SourceToken): void;
}

const maxKeptTokens = 10_000;
const expiryMarginSeconds = 30;
const maxLifetimeSeconds = 24 * 60 * 60;
const exchangeTimeoutMs = 10_000;
// A service that believes no token at all must not drive us to the token endpoint with every call.
const distrustAfterMs = 30_000;

const TokenResponse = z.object({
  // RFC 6750 §2.1. Longer ones would not fit into a header.
  access_token: z.string().regex(/^[\w.~+/-]{1,16384}={0,2}$/),
  expires_in: z.number().positive(),
  token_type: z.string(),
});

// These are about how we asked, not about who asks.
const ownFaults: ReadonlySet<unknown> = new Set([
  'invalid_client',
  'invalid_dpop_proof',
  'use_dpop_nonce',
  'unsupported_grant_type',
]);

/** A token, or the request for one that is under way. */
type Kept =
  | { readonly kind: 'token'; readonly result: IssuedToken; readonly since: number }
  | { readonly kind: 'asked'; readonly result: Promise<TokenResult> };

type IssuedToken = Extract<TokenResult, { kind: 'token' }>;

/**
 * Tokens from HelseID: token exchange (RFC 8693) for a caller, client credentials for the system. Bound to a key of this
 * process (RFC 9449) unless asked for otherwise; the endpoint's demand for a nonce is met once. A token that should be
 * bound and is not is not used.
 *
 * No two callers share one (see `tokenKey`). Concurrent calls for the same token make one request; what whoever asked
 * first does not wait for is there for the next.
 */
export function createSourceTokens(
  client: HelseIdClient,
  http: HttpClient,
  prover: Prover = createProver(),
): SourceTokens {
  const kept = new LRUCache<string, Kept>({ max: maxKeptTokens });
  const assertion = createClientAssertions(client);
  const url = new URL(client.tokenEndpoint);

  async function ask(request: TokenRequest, key: ProofKey | undefined): Promise<UpstreamResult> {
    const proof = key === undefined ? {} : { dpop: prover.prove(key, { method: 'POST', url }) };
    return http.send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', ...proof },
      body: new URLSearchParams(tokenParameters(client, request, await assertion())).toString(),
      deadline: Date.now() + exchangeTimeoutMs,
    });
  }

  async function requestToken(request: TokenRequest, name: string, key: ProofKey | undefined): Promise<TokenResult> {
    let answer = await ask(request, key);
    if (key !== undefined && prover.heed(url, answer)) {
      answer = await ask(request, key);
      prover.heed(url, answer);
    }
    const read = readAnswer(answer);
    if (!('access_token' in read)) return read;
    const token = tokenOf(read, key);
    if (token === undefined) return unavailable('MALFORMED');
    const result = { kind: 'token', token } as const;
    const lifetimeSeconds = Math.min(read.expires_in, maxLifetimeSeconds);
    const ttl = Math.floor((lifetimeSeconds - expiryMarginSeconds) * 1_000);
    if (ttl > 0) kept.set(name, { kind: 'token', result, since: Date.now() }, { ttl });
    return result;
  }

  function tokenOf({ access_token: value, token_type: type }: TokenAnswer, key: ProofKey | undefined) {
    if (key === undefined) return type.toLowerCase() === 'bearer' ? bearerToken(value) : undefined;
    return type.toLowerCase() === 'dpop' ? boundToken(value, { key, prover }) : undefined;
  }

  const keyFor = ({ proof = 'dpop' }: TokenRequest) => (proof === 'dpop' ? prover.currentKey() : undefined);

  return {
    tokenFor(request) {
      const key = keyFor(request);
      const name = tokenKey(request, key?.thumbprint);
      const known = kept.get(name);
      if (known?.kind === 'token') return Promise.resolve(known.result);
      if (known !== undefined) return within(request.deadline, known.result);
      const result: Promise<TokenResult> = requestToken(request, name, key).finally(() => {
        if (kept.peek(name)?.result === result) kept.delete(name);
      });
      kept.set(name, { kind: 'asked', result }, { ttl: 2 * exchangeTimeoutMs });
      return within(request.deadline, result);
    },
    distrust(request, token) {
      const name = tokenKey(request, keyFor(request)?.thumbprint);
      const known = kept.peek(name);
      if (known?.kind !== 'token' || known.result.token !== token) return;
      if (Date.now() - known.since >= distrustAfterMs) kept.delete(name);
    },
  };
}

type TokenAnswer = z.infer<typeof TokenResponse>;

function readAnswer(answer: UpstreamResult): TokenAnswer | UpstreamFailure | TokenRefusal {
  if (answer.kind === 'unavailable') return answer;
  if (answer.status !== 200) {
    return ownFaults.has(property(answer.body, 'error')) ? unavailable('FAILED') : { kind: 'refused' };
  }
  const response = TokenResponse.safeParse(answer.body);
  return response.success ? response.data : unavailable('MALFORMED');
}

/** What has come by then. The request goes on: others may wait for it. */
async function within(deadline: number, result: Promise<TokenResult>): Promise<TokenResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<TokenResult>((resolve) => {
    timer = setTimeout(() => resolve(unavailable('TIMEOUT')), Math.max(0, deadline - Date.now()));
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tokenParameters(client: HelseIdClient, request: TokenRequest, assertion: string): Record<string, string> {
  return {
    client_id: client.clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    audience: request.audience,
    scope: request.scope,
    ...(request.subjectToken === undefined
      ? { grant_type: 'client_credentials' }
      : {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token: request.subjectToken,
          subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        }),
  };
}
