import { createHash } from 'node:crypto';
import { type JWK, type JWTPayload, SignJWT, exportJWK, generateKeyPair, jwtVerify } from 'jose';

/** An issuer's RSA key. Made anew at each start, so that no key is ever stored or shared. */
export interface SigningKey {
  readonly publicJwk: JWK;
  /** Signs an access token (RS256, typ at+jwt unless told otherwise). */
  sign(claims: JWTPayload, header?: { typ?: string; kid?: string }): Promise<string>;
  /** The claims of a token signed with this key, for this issuer (and audience), valid now and of an access token's type. */
  verify(token: string, expected: { issuer: string; audience?: string }): Promise<JWTPayload | undefined>;
}

const accessTokenTypes: readonly string[] = ['at+jwt', 'jwt'];
const accessTokenRules = { algorithms: ['RS256'], clockTolerance: 5, requiredClaims: ['exp', 'client_id'] };

export async function createSigningKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = createHash('sha256').update(String(jwk.n)).digest('hex').slice(0, 32).toUpperCase();
  return {
    publicJwk: { ...jwk, kid, use: 'sig', alg: 'RS256' },
    sign: (claims, header) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: header?.kid ?? kid, typ: header?.typ ?? 'at+jwt' })
        .sign(privateKey),
    verify: async (token, expected) => {
      try {
        const { payload, protectedHeader } = await jwtVerify(token, publicKey, { ...accessTokenRules, ...expected });
        return accessTokenTypes.includes(protectedHeader.typ?.toLowerCase() ?? '') ? payload : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
