import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { randomUUID } from 'node:crypto';
import { testProofKey } from './createProofKey.ts';
import { sendJson, startTestServer, type TestServer } from '@helsegraf/upstream/testing';

/** An issuer of access tokens, with keys, discovery and a token endpoint that exchanges whatever it is given. */
export interface TestIssuer {
  readonly server: TestServer;
  readonly issuer: string;
  /** Signs a token, bound to the test's key unless said; claims and header members that are undefined are left out. */
  issueToken(claims: JWTPayload, header?: Partial<JWTHeaderParameters>, key?: CryptoKey): Promise<string>;
  /** From now on signs with a new key, and publishes it alone. */
  rotateKey(kid: string): Promise<void>;
  /** What the token endpoint answers from now on: a token, a refusal, or a status of its own. */
  exchange: (form: URLSearchParams) => { status: number; body: unknown };
  publishedKeys: JWK[];
}

interface SigningPair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

export async function startTestIssuer(): Promise<TestIssuer> {
  const server = await startTestServer((request, response) => {
    if (request.url.endsWith('/openid-configuration')) {
      sendJson(response, 200, { issuer: server.url, jwks_uri: `${server.url}/jwks` });
    } else if (request.url === '/jwks') {
      sendJson(response, 200, { keys: issuer.publishedKeys });
    } else {
      const { status, body } = issuer.exchange(new URLSearchParams(request.body));
      sendJson(response, status, body);
    }
  });
  let pair: SigningPair;
  const issuer: TestIssuer = {
    server,
    issuer: server.url,
    issueToken: (claims, header = {}, key = pair.privateKey) =>
      new SignJWT(withoutUndefined({ cnf: { jkt: testProofKey.thumbprint }, ...claims }))
        .setProtectedHeader({ alg: 'RS256', ...withoutUndefined({ typ: 'at+jwt', kid: pair.kid, ...header }) })
        .sign(key),
    async rotateKey(kid) {
      const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
      pair = { kid, privateKey };
      issuer.publishedKeys = [{ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' }];
    },
    exchange: (form) => ({
      status: 200,
      body: {
        access_token: `exchanged.${form.get('audience')?.replaceAll(':', '-')}.${randomUUID()}`,
        token_type: 'DPoP',
        expires_in: 600,
      },
    }),
    publishedKeys: [],
  };
  await issuer.rotateKey('first');
  return issuer;
}

function withoutUndefined<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}
