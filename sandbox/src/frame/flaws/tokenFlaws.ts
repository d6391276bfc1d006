import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { CompactEncrypt, type JWTPayload } from 'jose';
import { claimNames } from '../accessTokens.ts';
import { type SigningKey, createSigningKey, segmentsOf } from '../keys/signingKey.ts';

type MakeFlawed = (payload: JWTPayload, key: SigningKey) => Promise<string> | string;

/** With other claims, and all else as it should be. */
const withClaims =
  (change: (payload: JWTPayload) => Readonly<Record<string, unknown>>): MakeFlawed =>
  (payload, key) =>
    key.sign({ ...payload, ...change(payload) });

const withoutClaim =
  (...names: string[]): MakeFlawed =>
  (payload, key) =>
    key.sign(Object.fromEntries(Object.entries(payload).filter(([name]) => !names.includes(name))));

/** With other members of the header, or, when undefined, without them. */
const withHeader =
  (header: Readonly<Record<string, unknown>>): MakeFlawed =>
  (payload, key) =>
    key.sign(payload, header);

const nowOf = ({ iat = 0 }: JWTPayload) => iat;

/** Tokens that nobody may believe, whatever they are for. Each is one change from a valid one. */
export const forgeries = {
  expired: withClaims((payload) => ({
    iat: nowOf(payload) - 3600,
    nbf: nowOf(payload) - 3600,
    exp: nowOf(payload) - 60,
  })),
  // Six seconds: one more than clocks may differ by.
  'just-expired': withClaims((payload) => ({ exp: nowOf(payload) - 6 })),
  'not-yet-valid': withClaims((payload) => ({ nbf: nowOf(payload) + 3600, exp: nowOf(payload) + 7200 })),
  // Not six seconds, which may have gone by before the token is looked at.
  'soon-valid': withClaims((payload) => ({ nbf: nowOf(payload) + 60 })),
  'expiry-is-text': withClaims((payload) => ({ exp: String(payload.exp) })),
  'no-expiry': withoutClaim('exp'),
  'wrong-issuer': withClaims(() => ({ iss: 'https://issuer.invalid' })),
  'issuer-with-slash': withClaims(({ iss }) => ({ iss: `${iss}/` })),
  'test-issuer': withClaims(() => ({ iss: 'https://helseid-sts.test.nhn.no' })),
  'two-audiences': withClaims(({ aud }) => ({ aud: [String(aud), 'nhn:another-service'] })),
  'no-audience': withoutClaim('aud'),
  'other-audience': withClaims(() => ({ aud: 'nhn:another-service' })),
  'wrong-key': async (payload, key) => (await createSigningKey()).sign(payload, { kid: key.publicJwk.kid }),
  'unknown-kid': withHeader({ kid: 'unknown' }),
  'path-kid': withHeader({ kid: '../../etc/passwd' }),
  'embedded-key': async (payload) => {
    const stranger = await createSigningKey();
    return stranger.sign(payload, { jwk: stranger.publicJwk });
  },
  'key-address': async (payload) => (await createSigningKey()).sign(payload, { jku: 'https://attacker.invalid/jwks' }),
  'critical-extension': withHeader({ crit: ['x'], x: 1 }),
  'proof-type': withHeader({ typ: 'dpop+jwt' }),
  'wrong-type': withHeader({ typ: 'id+jwt' }),
  'no-type': withHeader({ typ: undefined }),
  unsigned: (payload) => `${segmentsOf({ alg: 'none', typ: 'at+jwt' }, payload)}.`,
  symmetric: signWithPublicKey,
  'broken-signature': async (payload, key) => breakSignature(await key.sign(payload)),
  'not-an-object': (payload, key) => key.signSegments(segmentsOf(headerOf(key), JSON.stringify([payload]))),
  encrypted: encrypt,
} as const satisfies Record<string, MakeFlawed>;

/** Tokens that are genuine and yet not to be believed by somebody who looks closely. */
export const irregularities = {
  'expiry-beyond-time': withClaims(() => ({ exp: 1e20 })),
  'issued-later': withClaims((payload) => ({ iat: nowOf(payload) + 60 })),
  'duplicate-claim': (payload, key) =>
    key.signSegments(segmentsOf(headerOf(key), JSON.stringify(payload).replace('{', '{"aud":"nhn:another-service",'))),
  padded: (payload, key) => key.signSegments(`${segmentsOf(headerOf(key), payload)}=`),
  huge: withClaims(() => ({ padding: 'x'.repeat(1_000_000) })),
} as const satisfies Record<string, MakeFlawed>;

/** Genuine tokens that do not suffice. */
export const insufficiencies = {
  'no-scope': withoutClaim('scope', 'scp'),
  'scope-prefix': withClaims(shortenScopes),
  'weak-login': withClaims(weakened),
  'security-level-1337': withClaims(() => ({ [claimNames.securityLevel]: '1337', acr: 'idporten-loa-1337' })),
  'no-security-level': withoutClaim(claimNames.securityLevel, 'acr'),
  'substantial-assurance': withClaims(() => ({ [claimNames.assuranceLevel]: 'substantial' })),
  'short-national-id': withClaims((payload) => changeNationalId(payload, (id) => id.slice(0, 10))),
  'wrong-control-digit': withClaims((payload) =>
    changeNationalId(payload, (id) => `${id.slice(0, 10)}${(Number(id[10]) + 1) % 10}`),
  ),
  'no-national-id': withoutClaim(claimNames.nationalId, 'pid'),
  'no-organisation': withoutClaim(claimNames.parentOrganisation, claimNames.childOrganisation),
  // To be sent under the scheme DPoP, with a proof that has nothing to be compared to.
  'not-bound': withoutClaim('cnf'),
} as const satisfies Record<string, MakeFlawed>;

const makers = { ...forgeries, ...irregularities, ...insufficiencies };

export type TokenFlaw = keyof typeof makers;

export const tokenFlaws = Object.keys(makers) as readonly TokenFlaw[];

export const isTokenFlaw = (flaw: string | undefined): flaw is TokenFlaw =>
  flaw !== undefined && Object.hasOwn(makers, flaw);

/** The token with that one thing wrong, signed as well as the flaw allows. */
export async function flawedToken(flaw: TokenFlaw, payload: JWTPayload, key: SigningKey): Promise<string> {
  return makers[flaw](payload, key);
}

const headerOf = (key: SigningKey) => ({ alg: 'RS256', kid: key.publicJwk.kid, typ: 'at+jwt' });

/** The public key, which everybody has, taken for a secret. */
function signWithPublicKey(payload: JWTPayload, key: SigningKey): string {
  const segments = segmentsOf({ ...headerOf(key), alg: 'HS256' }, payload);
  const pem = createPublicKey({ key: { ...key.publicJwk, kty: 'RSA' }, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  });
  return `${segments}.${createHmac('sha256', pem).update(segments).digest('base64url')}`;
}

/** Changes a character in the middle of the signature; the last ones hold unused bits. */
function breakSignature(token: string): string {
  const place = token.lastIndexOf('.') + 20;
  return `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
}

/** Five parts instead of three. */
async function encrypt(payload: JWTPayload, key: SigningKey): Promise<string> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new CompactEncrypt(Buffer.from(await key.sign(payload)))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: key.publicJwk.kid })
    .encrypt(publicKey);
}

function weakened(payload: JWTPayload): JWTPayload {
  const isCitizen = payload['acr'] !== undefined;
  return isCitizen
    ? { acr: 'idporten-loa-substantial' }
    : { [claimNames.securityLevel]: '3', [claimNames.assuranceLevel]: 'substantial' };
}

/** `nhn:helsegraf/rea` for `nhn:helsegraf/read`, under the name and in the form that the issuer uses. */
function shortenScopes(payload: JWTPayload): JWTPayload {
  const shorten = (scope: unknown) =>
    Array.isArray(scope)
      ? scope.map((one: unknown) => String(one).slice(0, -1))
      : String(scope).replace(/.(?= |$)/g, '');
  const names = ['scope', 'scp'].filter((name) => name in payload);
  return Object.fromEntries(names.map((name) => [name, shorten(payload[name])]));
}

function changeNationalId(payload: JWTPayload, change: (nationalId: string) => string): JWTPayload {
  const names = [claimNames.nationalId, 'pid'].filter((name) => typeof payload[name] === 'string');
  return Object.fromEntries(names.map((name) => [name, change(String(payload[name]))]));
}
