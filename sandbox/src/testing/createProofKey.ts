import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';

/** A key that a client proves to hold. */
export interface ProofKey {
  readonly publicJwk: JWK;
  /** Never leaves the tests. Made anew for each. */
  readonly privateKey: KeyObject;
  readonly algorithm: 'ES256' | 'RS256';
  /** Thumbprint of the public key (RFC 7638), which tokens are bound to. */
  readonly jkt: string;
}

/** @param kind `weak-RSA` has 1024 bits, which nobody may accept */
export function createProofKey(kind: 'ES256' | 'RS256' | 'weak-RSA' = 'ES256'): ProofKey {
  const { publicKey, privateKey } =
    kind === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: kind === 'RS256' ? 2048 : 1024 });
  const publicJwk = publicKey.export({ format: 'jwk' }) as JWK;
  const algorithm = kind === 'ES256' ? 'ES256' : 'RS256';
  return { publicJwk, privateKey, algorithm, jkt: thumbprintOf(publicJwk) };
}

function thumbprintOf({ crv, e, kty, n, x, y }: JWK): string {
  const members = kty === 'EC' ? { crv, kty, x, y } : { e, kty, n };
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}
