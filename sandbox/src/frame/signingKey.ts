import { createHash } from 'node:crypto';
import { type CryptoKey, type JWK, SignJWT, type JWTPayload, exportJWK, generateKeyPair } from 'jose';

/** An issuer's RSA key. Made anew at each start, so that no key is ever stored or shared. */
export interface SigningKey {
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
  /** Signs an access token (RS256, typ at+jwt unless told otherwise). */
  sign(claims: JWTPayload, header?: { typ?: string; kid?: string }): Promise<string>;
}

export async function createSigningKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = createHash('sha256').update(String(jwk.n)).digest('hex').slice(0, 32).toUpperCase();
  return {
    publicKey,
    publicJwk: { ...jwk, kid, use: 'sig', alg: 'RS256' },
    sign: (claims, header) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: header?.kid ?? kid, typ: header?.typ ?? 'at+jwt' })
        .sign(privateKey),
  };
}
