import { createHash } from 'node:crypto';
import { type JWK, type JWTPayload, exportJWK, generateKeyPair } from 'jose';

/** An issuer's RSA key. Made anew at each start, so that no key is ever stored or shared. */
export interface SigningKey {
  readonly publicJwk: JWK & { readonly kid: string };
  /** Signs an access token (RS256, typ at+jwt unless told otherwise). */
  sign(claims: JWTPayload, header?: object): Promise<string>;
  /** Signs whatever it is given, for tokens that are wrong on purpose: text that is two segments of a token already. */
  signSegments(segments: string): Promise<string>;
}

export async function createSigningKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = createHash('sha256').update(String(jwk.n)).digest('hex').slice(0, 32).toUpperCase();
  const signSegments = async (segments: string) => {
    const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, Buffer.from(segments));
    return `${segments}.${Buffer.from(signature).toString('base64url')}`;
  };
  return {
    publicJwk: { ...jwk, kid, use: 'sig', alg: 'RS256' },
    sign: (claims, header) => signSegments(segmentsOf({ alg: 'RS256', kid, typ: 'at+jwt', ...header }, claims)),
    signSegments,
  };
}

/** Header and payload as a token has them. A text is taken as the payload's JSON, whatever it says. */
export function segmentsOf(header: object, payload: object | string): string {
  return `${encode(JSON.stringify(header))}.${encode(typeof payload === 'string' ? payload : JSON.stringify(payload))}`;
}

const encode = (text: string) => Buffer.from(text).toString('base64url');
