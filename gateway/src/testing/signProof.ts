import { createHash, randomUUID, sign } from 'node:crypto';
import { testProofKey, type ProofKey } from './createProofKey.ts';

export interface ProofParts {
  readonly token: string;
  /** Where the request is sent, as the client knows it. */
  readonly url: string;
  readonly key?: ProofKey;
  /** Members to change, add or, when undefined, leave out. */
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A proof of possession (RFC 9449 §4.2), good for one POST now. */
export function signProof({ token, url, key = testProofKey, header = {}, claims = {} }: ProofParts): string {
  const whole = {
    jti: randomUUID(),
    htm: 'POST',
    htu: url,
    iat: Math.floor(Date.now() / 1_000),
    ath: createHash('sha256').update(token).digest('base64url'),
    ...claims,
  };
  return signJws({ typ: 'dpop+jwt', alg: 'ES256', jwk: key.jwk, ...header }, whole, key);
}

/** A compact JWS of whatever it is given, by ES256. */
export function signJws(header: object | string, payload: object | string, { privateKey }: ProofKey): string {
  const signed = `${encode(header)}.${encode(payload)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

function encode(part: object | string): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}
