import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { createClientAssertion, type HelseIdClient } from './clientAssertion.ts';
import type { HttpClient } from './httpClient.ts';
import { unavailable, type UpstreamFailure } from './upstreamResult.ts';

/** What a token is wanted for. Without a subject token it speaks for the system alone (client credentials). */
export interface TokenRequest {
  readonly audience: string;
  readonly scope: string;
  readonly subjectToken?: string;
  /** When to give up, milliseconds since the epoch. */
  readonly deadline: number;
}

export type TokenResult = { readonly kind: 'token'; readonly token: string } | UpstreamFailure | TokenRefusal;

/** HelseID answered, and will not give a token for this caller and audience. */
export interface TokenRefusal {
  readonly kind: 'refused';
}

/** Tokens for national services, one audience each, kept in memory until shortly before they expire. */
export interface SourceTokens {
  tokenFor(request: TokenRequest): Promise<TokenResult>;
}

const maxKeptTokens = 10_000;
const expiryMarginSeconds = 30;

const TokenResponse = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/**
 * Tokens from HelseID: token exchange (RFC 8693) for a caller, client credentials for the system.
 *
 * A token is kept under a hash of the subject token, audience and scope, so that no two callers share one and no
 * token can be read from a key. Concurrent calls for the same token make one request.
 */
export function createSourceTokens(client: HelseIdClient, http: HttpClient): SourceTokens {
  const kept = new LRUCache<string, Promise<TokenResult>>({ max: maxKeptTokens });

  async function requestToken(request: TokenRequest, key: string): Promise<TokenResult> {
    const answer = await http.send({
      method: 'POST',
      url: new URL(client.tokenEndpoint),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(await tokenParameters(client, request)).toString(),
      deadline: request.deadline,
    });
    if (answer.kind === 'unavailable') return answer;
    if (answer.status !== 200) return { kind: 'refused' };
    const response = TokenResponse.safeParse(answer.body);
    if (!response.success) return unavailable('MALFORMED');
    const ttl = (response.data.expires_in - expiryMarginSeconds) * 1_000;
    if (ttl > 0) kept.set(key, Promise.resolve({ kind: 'token', token: response.data.access_token }), { ttl });
    return { kind: 'token', token: response.data.access_token };
  }

  return {
    async tokenFor(request) {
      const key = tokenKey(request);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const pending = requestToken(request, key).finally(() => {
        if (kept.peek(key) === pending) kept.delete(key);
      });
      kept.set(key, pending, { ttl: Math.max(1, request.deadline - Date.now()) });
      return pending;
    },
  };
}

async function tokenParameters(client: HelseIdClient, request: TokenRequest): Promise<Record<string, string>> {
  return {
    client_id: client.clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await createClientAssertion(client),
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

function tokenKey({ audience, scope, subjectToken }: TokenRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([audience, scope, subjectToken ?? null]))
    .digest('base64url');
}
