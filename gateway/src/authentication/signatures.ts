import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { JsonObject, Jws } from './readJws.ts';

interface Algorithm {
  readonly hash: string;
  readonly keyType: 'rsa' | 'ec';
  readonly curve?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const pkcs1 = { padding: constants.RSA_PKCS1_PADDING };
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
const fixedLength = { dsaEncoding: 'ieee-p1363' };

/** Asymmetric algorithms of RFC 7518 §3.1. There is no `none` here, and nothing that is verified with a secret. */
const algorithms: ReadonlyMap<unknown, Algorithm> = new Map<unknown, Algorithm>([
  ['RS256', { hash: 'sha256', keyType: 'rsa', options: pkcs1 }],
  ['RS384', { hash: 'sha384', keyType: 'rsa', options: pkcs1 }],
  ['RS512', { hash: 'sha512', keyType: 'rsa', options: pkcs1 }],
  ['PS256', { hash: 'sha256', keyType: 'rsa', options: pss }],
  ['PS384', { hash: 'sha384', keyType: 'rsa', options: pss }],
  ['PS512', { hash: 'sha512', keyType: 'rsa', options: pss }],
  ['ES256', { hash: 'sha256', keyType: 'ec', curve: 'prime256v1', options: fixedLength }],
  ['ES384', { hash: 'sha384', keyType: 'ec', curve: 'secp384r1', options: fixedLength }],
  ['ES512', { hash: 'sha512', keyType: 'ec', curve: 'secp521r1', options: fixedLength }],
]);

export const signatureAlgorithms: readonly string[] = [...algorithms.keys()].map(String);

/** RFC 7518 §3.3 asks for no fewer bits; more than twice as many serve only to keep us busy. */
const rsaBits = { least: 2_048, most: 4_096 };
/** The usual one is 65 537; a huge one makes verifying slow. */
const mostRsaExponent = 2n ** 32n;

export function isSignatureAlgorithm(name: unknown): name is string {
  return algorithms.has(name);
}

/** The key of a public JWK, if it is one that signatures may be verified with. Undefined otherwise. */
export function importVerificationKey(jwk: JsonObject): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    return isStrong(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

function isStrong({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return true;
  const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails;
  const hasGoodLength = modulusLength >= rsaBits.least && modulusLength <= rsaBits.most;
  return asymmetricKeyType === 'rsa' && hasGoodLength && publicExponent > 2n && publicExponent < mostRsaExponent;
}

/** Whether a key is of the kind that an algorithm needs: an RSA key verifies no ES256, nor P-384. */
export function fitsAlgorithm(key: KeyObject, name: string): boolean {
  const algorithm = algorithms.get(name);
  if (algorithm === undefined || key.asymmetricKeyType !== algorithm.keyType) return false;
  return algorithm.curve === undefined || key.asymmetricKeyDetails?.namedCurve === algorithm.curve;
}

/**
 * Whether a key has signed what it is said to have signed, by a given algorithm. The key must fit it.
 *
 * Verified here and now: for the keys that clients mostly have (P-256: 0.06 ms, RSA: 0.03 to 0.07 ms) handing it to
 * another thread costs more than it frees. P-384 takes 0.5 ms and P-521 1.2 ms.
 */
export function isSignedBy(key: KeyObject, algorithmName: string, { signedBytes, signature }: Jws): boolean {
  const algorithm = algorithms.get(algorithmName);
  return algorithm !== undefined && verify(algorithm.hash, signedBytes, { key, ...algorithm.options }, signature);
}
