import { SignJWT, type JWK } from 'jose';
import { createPrivateKey, randomUUID, type JsonWebKey } from 'node:crypto';

/** How this process proves to HelseID who it is. */
export interface HelseIdClient {
  readonly tokenEndpoint: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Private key as JWK; `alg` is required. A secret: comes from configuration, never from a default. */
  readonly privateKey: JWK;
}

// NHN's own library uses ten seconds: the assertion is made for one call and is worthless after it.
const assertionLifetimeSeconds = 10;

/**
 * Signs client assertions, each for one call to the token endpoint (`private_key_jwt`, RFC 7523 §2.2). The key is
 * imported once.
 *
 * @throws when the key is none, or has no `alg`
 */
export function createClientAssertions(client: HelseIdClient): () => Promise<string> {
  const { alg, kid } = client.privateKey;
  if (alg === undefined) throw new Error('the client key has no alg');
  const key = createPrivateKey({ key: client.privateKey as JsonWebKey, format: 'jwk' });
  const header = { alg, typ: 'client-authentication+jwt', ...(kid === undefined ? {} : { kid }) };
  return () =>
    new SignJWT({})
      .setProtectedHeader(header)
      .setIssuer(client.clientId)
      .setSubject(client.clientId)
      .setAudience(client.issuer)
      .setJti(randomUUID())
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${assertionLifetimeSeconds}s`)
      .sign(key);
}
