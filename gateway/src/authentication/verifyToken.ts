import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import type { Issuer } from '../config/issuer.ts';
import type { IssuerKeys } from './issuerKeys.ts';

/** An issuer together with its keys. */
export interface TrustedIssuer {
  readonly settings: Issuer;
  readonly keys: IssuerKeys;
}

/** What a token says, after it has been found genuine and meant for us. */
export interface VerifiedToken {
  readonly issuer: Issuer;
  readonly claims: JWTPayload;
}

/** HelseID sends either type (its rules for token validation); strict readers of RFC 9068 would refuse the second. */
const tokenTypes: ReadonlySet<string> = new Set(['at+jwt', 'jwt']);
const leewaySeconds = 5;

/**
 * Verifies an access token: issuer, type, algorithm, signature, audience, times and scope.
 *
 * The issuer is found by an exact look-up of the unverified `iss`, and everything after that comes from its settings:
 * nothing in the token says where its keys are or how it is signed.
 *
 * Not checked here: who the caller is (`readCaller`), and that the sender holds the token's key (DPoP). A token that is
 * bound to a key is therefore refused.
 * @throws JOSEError, or Error, when it does not hold
 */
export async function verifyToken(
  token: string,
  issuers: ReadonlyMap<string, TrustedIssuer>,
  nowMs: number = Date.now(),
): Promise<VerifiedToken> {
  const trusted = issuers.get(decodeJwt(token).iss ?? '');
  if (trusted === undefined) throw new Error('unknown issuer');
  const { settings, keys } = trusted;
  const { payload, protectedHeader } = await jwtVerify(token, (header, input) => keys.findKey(header, input), {
    issuer: settings.issuer,
    algorithms: settings.algorithms,
    clockTolerance: leewaySeconds,
    currentDate: new Date(nowMs),
    requiredClaims: ['exp', 'iat', 'aud'],
  });
  const type = protectedHeader.typ?.toLowerCase().replace(/^application\//, '') ?? '';
  if (!tokenTypes.has(type)) throw new Error('wrong type');
  checkTimes(payload, nowMs / 1_000);
  if (!isAudience(payload.aud, settings.audience)) throw new Error('wrong audience');
  if (!readScopes(payload['scope']).includes(settings.scope)) throw new Error('wrong scope');
  if (payload['cnf'] !== undefined) throw new Error('bound to a key');
  return { issuer: settings, claims: payload };
}

/** `jose` has compared `exp` and `nbf` to the clock; numbers too large to be a time would pass that. */
function checkTimes({ exp, iat = Infinity, nbf = 0 }: JWTPayload, nowSeconds: number): void {
  if (![exp, iat, nbf].every(Number.isSafeInteger)) throw new Error('not a time');
  if (iat > nowSeconds + leewaySeconds) throw new Error('issued in the future');
}

function isAudience(claimed: unknown, ours: string): boolean {
  return claimed === ours || (Array.isArray(claimed) && claimed.length === 1 && claimed[0] === ours);
}

/** HelseID sends a list, other issuers a text with spaces (RFC 9068 §2.2.3). */
function readScopes(claim: unknown): readonly unknown[] {
  return typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
}
