import { createHash } from 'node:crypto';
import { EmbeddedJWK, jwtVerify } from 'jose';

export interface ProofExpectation {
  readonly token: string;
  readonly url: string;
  /** The last one that the server gave. */
  readonly nonce: string | undefined;
  readonly clockAheadSeconds?: number | undefined;
  /** The ids of proofs seen so far; this one's is added. */
  readonly seen: Set<string>;
}

const maxAgeSeconds = 60;

/** What is wrong with the proof of possession of a request (RFC 9449 §4.3); undefined when nothing is. */
export async function checkProof(
  headers: Readonly<Record<string, string>>,
  { token, url, nonce, clockAheadSeconds = 0, seen }: ProofExpectation,
): Promise<string | undefined> {
  const { authorization, dpop } = headers;
  if (authorization !== `DPoP ${token}`) return 'the authorization header is not DPoP with the token';
  if (dpop === undefined) return 'there is no proof';
  const verified = await jwtVerify(dpop, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] }).catch(
    () => undefined,
  );
  if (verified === undefined) return 'the proof is not a JWT of type dpop+jwt, signed with ES256 by the key in it';
  const { payload, protectedHeader } = verified;
  if ('d' in (protectedHeader.jwk ?? {})) return 'the proof has the private key';
  if (payload['htm'] !== 'POST') return 'htm is not the method';
  if (payload['htu'] !== url) return 'htu is not the address';
  if (payload['ath'] !== createHash('sha256').update(token).digest('base64url'))
    return 'ath is not the hash of the token';
  if (Math.abs(Date.now() / 1000 + clockAheadSeconds - (payload.iat ?? 0)) > maxAgeSeconds) return 'iat is not now';
  if (payload['nonce'] !== nonce) return 'the nonce is not the last one that was given';
  if (payload.jti === undefined || seen.has(payload.jti)) return 'jti is missing or was used before';
  seen.add(payload.jti);
  return undefined;
}
