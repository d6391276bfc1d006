import { type JWK, type JWTPayload, createLocalJWKSet, jwtVerify } from 'jose';
import { type SigningKey, createSigningKey } from './signingKey.ts';

/** The keys of one issuer: the newest signs, all that are published verify. */
export interface IssuerKeys {
  /** As the key set has them, newest first. */
  published(): readonly JWK[];
  current(): SigningKey;
  /** The claims of a token signed with a published key, for this issuer (and audience), valid now and an access token. */
  verify(token: string, expected: { issuer: string; audience?: string }): Promise<JWTPayload | undefined>;
  /** Signs with a new key from now on; the old stay published. @returns the new key's id */
  rotate(): Promise<string>;
  /** Takes a key out of the set, so that its tokens are worth nothing. False for the current key and unknown ones. */
  withdraw(keyId: string): boolean;
}

const accessTokenTypes: readonly string[] = ['at+jwt', 'jwt'];
const accessTokenRules = { algorithms: ['RS256'], clockTolerance: 5, requiredClaims: ['exp', 'client_id'] };

export async function createIssuerKeys(): Promise<IssuerKeys> {
  let current = await createSigningKey();
  let published: readonly JWK[] = [current.publicJwk];
  let keySet = createLocalJWKSet({ keys: [...published] });
  const publish = (keys: readonly JWK[]) => {
    published = keys;
    keySet = createLocalJWKSet({ keys: [...keys] });
  };
  return {
    published: () => published,
    current: () => current,
    async verify(token, expected) {
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keySet, { ...accessTokenRules, ...expected });
        return accessTokenTypes.includes(protectedHeader.typ?.toLowerCase() ?? '') ? payload : undefined;
      } catch {
        return undefined;
      }
    },
    async rotate() {
      current = await createSigningKey();
      publish([current.publicJwk, ...published]);
      return current.publicJwk.kid;
    },
    withdraw(keyId) {
      const others = published.filter(({ kid }) => kid !== keyId);
      if (keyId === current.publicJwk.kid || others.length === published.length) return false;
      publish(others);
      return true;
    },
  };
}
