import { randomUUID } from 'node:crypto';
import { type CryptoKey, type JWTPayload, SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { RegisteredClient } from '../frame/clients.ts';

/** A system with a key of its own, as a test registers and plays it. */
export interface TestClient {
  readonly registration: RegisteredClient;
  /** A client assertion for that issuer; `claims` and `typ` change one thing. */
  assertion(issuer: string, change?: { claims?: JWTPayload; typ?: string; key?: CryptoKey }): Promise<string>;
}

export async function createTestClient(overrides: Partial<RegisteredClient> = {}): Promise<TestClient> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const registration: RegisteredClient = {
    clientId: 'test-client',
    keys: [{ ...(await exportJWK(publicKey)), kty: 'EC', kid: 'one' }],
    organisation: { parent: '310123455', child: '315000017' },
    exchanges: ['nhn:helsegraf'],
    ...overrides,
  };
  const { clientId } = registration;
  return {
    registration,
    assertion: (issuer, { claims, typ = 'client-authentication+jwt', key = privateKey } = {}) =>
      new SignJWT({ iss: clientId, sub: clientId, aud: issuer, jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', typ })
        .setIssuedAt()
        .setExpirationTime(typeof claims?.exp === 'number' ? claims.exp : '10s')
        .sign(key),
  };
}
