import { base64url } from './base64url.ts';

/** A key that access tokens are bound to, and the maker of proofs that one holds it (DPoP, RFC 9449). */
export interface ProofKey {
  /** The public key as a JWK. */
  readonly jwk: PublicJwk;
  /** What a token that is bound to the key has in `cnf.jkt` (RFC 7638). */
  readonly thumbprint: string;
  /** A proof for one request. It holds once, and for seconds. */
  prove(request: ProvenRequest): Promise<string>;
}

export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export interface ProvenRequest {
  readonly method: string;
  /** What follows `?` or `#` is left out of the proof. */
  readonly url: string;
  /** The access token that is sent along. None when a token is asked for. */
  readonly token?: string | undefined;
  /** The last one that the server gave. */
  readonly nonce?: string | undefined;
  /** The time by the server's clock. This machine's unless said. */
  readonly nowMs?: number | undefined;
}

/** The two halves of a key of ECDSA on P-256. The private one need not be extractable, and should not be. */
export interface ProofKeyPair {
  readonly publicKey: PlatformKey;
  readonly privateKey: PlatformKey;
}

/** `CryptoKey`, which is a global name in browsers' types and none in Node's. */
type PlatformKey = Parameters<typeof crypto.subtle.sign>[1];

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };

/**
 * A new key whose private half no script can read, or a kept pair (a browser's IndexedDB keeps it as it is).
 *
 * @throws when the platform has no Web Crypto: in browsers, on pages that are not served by https
 */
export async function createProofKey(pair?: ProofKeyPair): Promise<ProofKey> {
  const { publicKey, privateKey } = pair ?? (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']));
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const jwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  // RFC 7638 §3.2: these members, in this order.
  const thumbprint = await sha256(JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x, y }));
  const header = base64url(JSON.stringify({ typ: 'dpop+jwt', alg: 'ES256', jwk }));
  return {
    jwk,
    thumbprint,
    async prove({ method, url, token, nonce, nowMs = Date.now() }) {
      const payload = {
        jti: crypto.randomUUID(),
        htm: method,
        htu: withoutQuery(url),
        iat: Math.floor(nowMs / 1_000),
        ...(token === undefined ? {} : { ath: await sha256(token) }),
        ...(nonce === undefined ? {} : { nonce }),
      };
      const signed = `${header}.${base64url(JSON.stringify(payload))}`;
      const signature = await crypto.subtle.sign(signing, privateKey, new TextEncoder().encode(signed));
      return `${signed}.${base64url(signature)}`;
    },
  };
}

async function sha256(text: string): Promise<string> {
  return base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function withoutQuery(url: string): string {
  const parsed = new URL(url);
  parsed.search = '';
  parsed.hash = '';
  return parsed.href;
}
