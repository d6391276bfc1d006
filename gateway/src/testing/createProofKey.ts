import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { keyThumbprint } from '../authentication/keyThumbprint.ts';
import type { JsonObject } from '../authentication/readJws.ts';

/** A client's key, which its tokens are bound to. */
export interface ProofKey {
  readonly privateKey: KeyObject;
  readonly jwk: JsonObject;
  readonly thumbprint: string;
}

export function createProofKey(): ProofKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }) };
  return { privateKey, jwk, thumbprint: keyThumbprint(jwk) ?? '' };
}

/** The key of whoever asks in tests, unless said. */
export const testProofKey = createProofKey();
