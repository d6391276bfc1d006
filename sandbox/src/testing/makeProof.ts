import { createHash, createHmac, randomUUID, sign } from 'node:crypto';
import { segmentsOf } from '../frame/keys/signingKey.ts';
import { type ProofKey, createProofKey } from './createProofKey.ts';

/** What a proof is made for. */
export interface ProofRequest {
  readonly key: ProofKey;
  readonly url: string;
  /** `POST` unless said. */
  readonly method?: string;
  /** The access token it goes with. At a token endpoint there is none. */
  readonly token?: string;
  readonly nonce?: string;
  /** Makes a proof with exactly this one thing wrong. */
  readonly flaw?: ProofFlaw;
}

interface Parts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

interface Flaw {
  readonly header?: (parts: Parts, key: ProofKey) => Readonly<Record<string, unknown>>;
  readonly claims?: (parts: Parts) => Readonly<Record<string, unknown>>;
  /** How the payload is written, when not as the claims' JSON. */
  readonly payload?: (parts: Parts) => string;
  readonly sign?: (segments: string, key: ProofKey) => string;
}

const without = (name: string) => ({ [name]: undefined });
const claimed = (claims: NonNullable<Flaw['claims']>): Flaw => ({ claims });
const headed = (header: NonNullable<Flaw['header']>): Flaw => ({ header });

/** Each is one change from a proof that holds. RFC 9449 §4.3 has a check for each, or the size limit of the server. */
const flaws = {
  'no-method': claimed(() => without('htm')),
  'other-method': claimed(({ claims }) => ({ htm: claims['htm'] === 'GET' ? 'POST' : 'GET' })),
  'lower-case-method': claimed(({ claims }) => ({ htm: String(claims['htm']).toLowerCase() })),
  'no-address': claimed(() => without('htu')),
  'other-host': claimed(({ claims }) => ({ htu: change(claims, (url) => (url.hostname = 'another.invalid')) })),
  'other-scheme': claimed(({ claims }) => ({ htu: change(claims, (url) => (url.protocol = otherScheme(url))) })),
  'other-path': claimed(({ claims }) => ({ htu: change(claims, (url) => (url.pathname += '/more')) })),
  'slash-too-many': claimed(({ claims }) => ({ htu: change(claims, (url) => (url.pathname += '/')) })),
  'other-case-of-path': claimed(({ claims }) => ({
    htu: change(claims, (url) => (url.pathname = swapCase(url.pathname))),
  })),
  'no-token-hash': claimed(() => without('ath')),
  'other-token-hash': claimed(() => ({ ath: hashOf('another token') })),
  'no-id': claimed(() => without('jti')),
  'empty-id': claimed(() => ({ jti: '' })),
  'id-is-number': claimed(() => ({ jti: 42 })),
  'long-id': claimed(() => ({ jti: 'x'.repeat(129) })),
  'no-time': claimed(() => without('iat')),
  'time-is-text': claimed(({ claims }) => ({ iat: String(claims['iat']) })),
  'too-old': claimed(({ claims }) => ({ iat: Number(claims['iat']) - 120 })),
  'from-the-future': claimed(({ claims }) => ({ iat: Number(claims['iat']) + 120 })),
  huge: claimed(() => ({ padding: 'x'.repeat(9_000) })),
  'not-an-object': { payload: ({ claims }) => JSON.stringify([claims]) },
  'no-type': headed(() => without('typ')),
  'wrong-type': headed(() => ({ typ: 'JWT' })),
  'no-algorithm': headed(() => without('alg')),
  'no-key': headed(() => without('jwk')),
  'private-key': headed((_parts, { privateKey }) => ({ jwk: privateKey.export({ format: 'jwk' }) })),
  'symmetric-key': {
    header: () => ({ alg: 'HS256', jwk: { kty: 'oct', k: hashOf('a secret') } }),
    sign: (segments) =>
      createHmac('sha256', Buffer.from(hashOf('a secret'), 'base64url'))
        .update(segments)
        .digest('base64url'),
  },
  'symmetric-algorithm': {
    header: () => ({ alg: 'HS256' }),
    sign: (segments, { publicJwk }) =>
      createHmac('sha256', JSON.stringify(publicJwk)).update(segments).digest('base64url'),
  },
  unsigned: { header: () => ({ alg: 'none' }), sign: () => '' },
  'broken-signature': { sign: (segments, key) => signature(`${segments}.`, key) },
  'signed-by-another': { sign: (segments) => signature(segments, stranger()) },
  'key-of-another': {
    header: () => ({ jwk: stranger().publicJwk, alg: stranger().algorithm }),
    sign: (segments) => signature(segments, stranger()),
  },
} as const satisfies Record<string, Flaw>;

export type ProofFlaw = keyof typeof flaws;

export const proofFlaws = Object.keys(flaws) as readonly ProofFlaw[];

/** A DPoP proof (RFC 9449 §4.2), by hand, so that it can be wrong in every way. Fresh at each call. */
export function makeProof({ key, url, method = 'POST', token, nonce, flaw }: ProofRequest): string {
  const wrong: Flaw = flaw === undefined ? {} : flaws[flaw];
  const right: Parts = {
    header: { typ: 'dpop+jwt', alg: key.algorithm, jwk: key.publicJwk },
    claims: {
      jti: randomUUID(),
      htm: method,
      htu: url,
      iat: Math.floor(Date.now() / 1000),
      ...(token === undefined ? {} : { ath: hashOf(token) }),
      ...(nonce === undefined ? {} : { nonce }),
    },
  };
  const claims = { ...right.claims, ...wrong.claims?.(right) };
  const payload = wrong.payload?.(right) ?? JSON.stringify(claims);
  const segments = segmentsOf({ ...right.header, ...wrong.header?.(right, key) }, payload);
  return `${segments}.${(wrong.sign ?? signature)(segments, key)}`;
}

function signature(segments: string, { privateKey: key, algorithm }: ProofKey): string {
  const options = algorithm === 'ES256' ? ({ key, dsaEncoding: 'ieee-p1363' } as const) : { key };
  return sign('sha256', Buffer.from(segments), options).toString('base64url');
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

let strangersKey: ProofKey | undefined;
const stranger = () => (strangersKey ??= createProofKey());

function change(claims: Parts['claims'], alter: (url: URL) => void): string {
  const url = new URL(String(claims['htu']));
  alter(url);
  return url.href;
}

const otherScheme = ({ protocol }: URL) => (protocol === 'https:' ? 'http:' : 'https:');

const swapCase = (text: string) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());
