import {
  calculateJwkThumbprint,
  compactVerify,
  decodeProtectedHeader,
  EmbeddedJWK,
  exportJWK,
  generateKeyPair,
} from 'jose';
import type { JWK } from 'jose';
import type { ServerResponse } from 'node:http';
import type { HelseIdClient } from '../tokens/createClientAssertions.ts';
import { sendJson, startTestServer, type ReceivedRequest, type TestServer } from './startTestServer.ts';

/** What a proof of possession said. */
export interface ReceivedProof {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly thumbprint: string;
}

/** A token endpoint that gives out tokens, numbered, and can be told how. */
export interface TokenEndpoint {
  readonly server: TestServer;
  readonly client: HelseIdClient;
  /** Of the proofs so far. */
  readonly proofs: ReceivedProof[];
  /** Demanded in proofs from now on. */
  nonce: string | undefined;
  expiresInSeconds: number;
  /** Set to answer in another way. */
  misbehave: ((request: ReceivedRequest, response: ServerResponse) => void) | undefined;
}

export async function startTokenEndpoint(): Promise<TokenEndpoint> {
  let given = 0;

  async function answer(request: ReceivedRequest, response: ServerResponse): Promise<void> {
    if (endpoint.misbehave !== undefined) return endpoint.misbehave(request, response);
    const proof = await readProof(request);
    if (proof !== undefined) endpoint.proofs.push(proof);
    if (endpoint.nonce !== undefined && proof !== undefined && proof.claims['nonce'] !== endpoint.nonce) {
      response.setHeader('dpop-nonce', endpoint.nonce);
      return sendJson(response, 400, { error: 'use_dpop_nonce' });
    }
    given += 1;
    return sendJson(response, 200, {
      access_token: `token-${given}`,
      expires_in: endpoint.expiresInSeconds,
      token_type: proof === undefined ? 'Bearer' : 'DPoP',
    });
  }

  const server = await startTestServer(answer);
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const endpoint: TokenEndpoint = {
    server,
    client: {
      tokenEndpoint: `${server.url}/connect/token`,
      issuer: server.url,
      clientId: 'helsegraf-test',
      privateKey: { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'client-key' },
    },
    proofs: [],
    nonce: undefined,
    expiresInSeconds: 600,
    misbehave: undefined,
  };
  return endpoint;
}

/** The proof that came with a request, its signature checked. */
export async function readProof({ headers }: ReceivedRequest): Promise<ReceivedProof | undefined> {
  const { dpop } = headers;
  if (typeof dpop !== 'string') return undefined;
  const { payload } = await compactVerify(dpop, EmbeddedJWK);
  const { jwk } = decodeProtectedHeader(dpop) as { jwk: JWK };
  return {
    claims: JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>,
    thumbprint: await calculateJwkThumbprint(jwk),
  };
}
