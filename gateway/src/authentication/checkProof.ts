import { createHash, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { check, FailedCheck } from './failedCheck.ts';
import { keyThumbprint } from './keyThumbprint.ts';
import type { Nonces } from './createNonces.ts';
import { normalizeUri } from './normalizeUri.ts';
import { isObject, readJws, type JsonObject } from './readJws.ts';
import { fitsAlgorithm, importVerificationKey, isSignatureAlgorithm, isSignedBy } from './signatures.ts';

export interface ProofRules {
  readonly method: string;
  /** As clients know it, from configuration: what a request says of its own address is anybody's. */
  readonly url: string;
  readonly maxAgeSeconds: number;
  readonly nonces: Nonces | undefined;
  isUnambiguous(json: string): boolean;
}

/** A proof that holds, save that it may have been used before. */
export interface CheckedProof {
  /** Identifies the proof; says nothing of who made it. */
  readonly replayKey: string;
  /** How long it must be remembered, so that it is too old when it is forgotten. */
  readonly rememberMs: number;
}

export interface ProofBinding {
  /** Base64url SHA-256 of the access token. */
  readonly tokenHash: string;
  /** `cnf.jkt` of the access token. */
  readonly thumbprint: string;
  readonly nowMs: number;
}

const maxProofCharacters = 8_192;
const maxIdCharacters = 128;
/** How far ahead of ours the client's clock may be. */
const aheadSeconds = 5;
const marginMs = 5_000;
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'oth'];
const curves: ReadonlySet<unknown> = new Set(['P-256', 'P-384', 'P-521']);
const maxKnownKeys = 10_000;

/**
 * Checks that a request was sent by whoever holds the key that its token is bound to, with a proof made for this very
 * request (RFC 9449 §4.3). The order is that of HelseID's own reader.
 *
 * Not checked here: whether the proof was used before. That must come last, and only once.
 * @throws (from the function) FailedCheck
 */
export function createProofCheck(rules: ProofRules) {
  const url = normalizeUri(rules.url);
  if (url === undefined) throw new Error('the public address is none');
  // Keys are public, and known by what they are: keeping them saves reading them again for every request.
  const keys = new LRUCache<string, KeyObject>({ max: maxKnownKeys });

  function keyOf(jwk: JsonObject, thumbprint: string): KeyObject | undefined {
    const known = keys.get(thumbprint);
    if (known !== undefined) return known;
    const key = importVerificationKey(jwk);
    if (key !== undefined) keys.set(thumbprint, key);
    return key;
  }

  return function checkProof(proofs: readonly string[], { tokenHash, thumbprint, nowMs }: ProofBinding): CheckedProof {
    const [proof = ''] = proofs;
    check('one proof', proofs.length === 1);
    check('proof size', proof.length <= maxProofCharacters);
    const jws = readJws(proof, rules.isUnambiguous);
    if (jws === undefined) throw new FailedCheck('proof form');
    const { header, payload } = jws;
    check('proof type', header['typ'] === 'dpop+jwt');
    const { alg: algorithm, jwk } = header;
    check('proof algorithm', isSignatureAlgorithm(algorithm));
    check('proof key', isPublicKey(jwk));
    check('proof thumbprint', keyThumbprint(jwk) === thumbprint);
    const key = keyOf(jwk, thumbprint);
    check('proof key', key !== undefined && fitsAlgorithm(key, algorithm));
    check('proof signature', isSignedBy(key, algorithm, jws));
    check('proof token hash', payload['ath'] === tokenHash);
    const id = payload['jti'];
    check('proof id', typeof id === 'string' && id !== '' && id.length <= maxIdCharacters);
    check('proof method', payload['htm'] === rules.method);
    const address = payload['htu'];
    check('proof address', typeof address === 'string' && normalizeUri(address) === url);
    check('proof time', isTimely(payload['iat'], nowMs, rules.maxAgeSeconds));
    check('proof nonce', rules.nonces?.isOurs(payload['nonce'], nowMs) !== false);
    const replayKey = createHash('sha256').update(`${thumbprint}\0${id}`).digest('base64url');
    return { replayKey, rememberMs: (rules.maxAgeSeconds + aheadSeconds) * 1_000 + marginMs };
  };
}

function isPublicKey(jwk: unknown): jwk is JsonObject {
  if (!isObject(jwk) || privateMembers.some((name) => name in jwk)) return false;
  return jwk['kty'] === 'RSA' || (jwk['kty'] === 'EC' && curves.has(jwk['crv']));
}

function isTimely(issuedAt: unknown, nowMs: number, maxAgeSeconds: number): boolean {
  if (typeof issuedAt !== 'number' || !Number.isSafeInteger(issuedAt)) return false;
  const ageMs = nowMs - issuedAt * 1_000;
  return ageMs <= maxAgeSeconds * 1_000 && ageMs >= -aheadSeconds * 1_000;
}
