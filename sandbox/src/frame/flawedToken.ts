import { type JWTPayload, UnsecuredJWT } from 'jose';
import { claimNames } from './accessTokens.ts';
import { type SigningKey, createSigningKey } from './signingKey.ts';

/** Each is one change from a valid token, for testing that it is refused. */
export const tokenFlaws = [
  'expired',
  'not-yet-valid',
  'wrong-issuer',
  'two-audiences',
  'no-audience',
  'wrong-key',
  'unknown-kid',
  'wrong-type',
  'unsigned',
  'broken-signature',
  'weak-login',
] as const;

export type TokenFlaw = (typeof tokenFlaws)[number];

/** The token with that one thing wrong, signed as well as the flaw allows. */
export async function flawedToken(flaw: TokenFlaw, payload: JWTPayload, key: SigningKey): Promise<string> {
  const { iat = 0, exp = 0, aud } = payload;
  switch (flaw) {
    case 'expired':
      return key.sign({ ...payload, iat: iat - 3600, nbf: iat - 3600, exp: iat - 60 });
    case 'not-yet-valid':
      return key.sign({ ...payload, nbf: iat + 3600, exp: exp + 3600 });
    case 'wrong-issuer':
      return key.sign({ ...payload, iss: 'https://issuer.invalid' });
    case 'two-audiences':
      return key.sign({ ...payload, aud: [String(aud), 'nhn:another-service'] });
    case 'no-audience':
      return key.sign(Object.fromEntries(Object.entries(payload).filter(([name]) => name !== 'aud')));
    case 'wrong-key':
      return (await createSigningKey()).sign(payload, { kid: String(key.publicJwk.kid) });
    case 'unknown-kid':
      return key.sign(payload, { kid: 'unknown' });
    case 'wrong-type':
      return key.sign(payload, { typ: 'id+jwt' });
    case 'unsigned':
      return new UnsecuredJWT(payload).encode();
    case 'broken-signature':
      return breakSignature(await key.sign(payload));
    case 'weak-login':
      return key.sign(weakened(payload));
  }
}

/** Changes a character in the middle of the signature; the last ones hold unused bits. */
function breakSignature(token: string): string {
  const place = token.lastIndexOf('.') + 20;
  return `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
}

function weakened(payload: JWTPayload): JWTPayload {
  const isCitizen = payload['acr'] !== undefined;
  return isCitizen
    ? { ...payload, acr: 'idporten-loa-substantial' }
    : { ...payload, [claimNames.securityLevel]: '3', [claimNames.assuranceLevel]: 'substantial' };
}
