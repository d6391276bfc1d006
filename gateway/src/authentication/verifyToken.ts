import type { Issuer } from '../config/issuer.ts';
import { issuerProfile } from '../config/issuerProfile.ts';
import { check, FailedCheck } from './failedCheck.ts';
import type { IssuerKey } from './fetchKeys.ts';
import type { IssuerKeys } from './issuerKeys.ts';
import { readJws, type JsonObject, type Jws } from './readJws.ts';
import { fitsAlgorithm, isSignedBy } from './signatures.ts';

/** An issuer together with its keys. */
export interface TrustedIssuer {
  readonly settings: Issuer;
  readonly keys: IssuerKeys;
}

/** What a token says, after it has been found genuine and meant for us. */
export interface VerifiedToken {
  readonly issuer: TrustedIssuer;
  readonly claims: JsonObject;
  readonly times: TokenTimes;
  readonly scopes: readonly string[];
  /** Which key signed it. */
  readonly keyId: string;
  readonly keyThumbprint: string;
}

/** Unix seconds. */
export interface TokenTimes {
  readonly expiresAt: number;
  readonly notBefore: number;
  readonly issuedAt: number;
}

/** HelseID sends either type (its rules for token validation); strict readers of RFC 9068 would refuse the second. */
const tokenTypes: ReadonlySet<string> = new Set(['at+jwt', 'jwt']);
const leewaySeconds = 5;

/**
 * Reads a token and finds its issuer, by an exact look-up of the unverified `iss`. Everything after that comes from the
 * issuer's settings: nothing in the token says where its keys are or how it is signed.
 *
 * @throws FailedCheck
 */
export function readToken(
  token: string,
  issuers: ReadonlyMap<unknown, TrustedIssuer>,
  isUnambiguous: (json: string) => boolean,
): { jws: Jws; issuer: TrustedIssuer } {
  const jws = readJws(token, isUnambiguous);
  if (jws === undefined) throw new FailedCheck('token form');
  const issuer = issuers.get(jws.payload['iss']);
  if (issuer === undefined) throw new FailedCheck('token issuer');
  return { jws, issuer };
}

/**
 * Verifies an access token: type, algorithm, key, signature, audience, times and scope.
 *
 * Not checked here: who the caller is (`readSignedIn`), and that the sender holds the token's key (`createProofCheck`).
 * @throws FailedCheck; GatewayError SOURCE_UNAVAILABLE when the issuer's keys cannot be had
 */
export async function verifyToken(jws: Jws, issuer: TrustedIssuer, nowMs: number): Promise<VerifiedToken> {
  const { settings, keys } = issuer;
  const { header, payload: claims } = jws;
  const type = typeof header['typ'] === 'string' ? header['typ'].toLowerCase().replace(/^application\//, '') : '';
  check('token type', tokenTypes.has(type));
  const { alg: algorithm, kid: keyId } = header;
  check('token algorithm', isOneOf(settings.algorithms, algorithm));
  check('token key', typeof keyId === 'string');
  const key = await keys.findKey(keyId);
  check('token key', key !== undefined && isFor(key, algorithm));
  check('token signature', isSignedBy(key.key, algorithm, jws));
  check('token audience', isAudience(claims['aud'], settings.audience));
  const times = readTimes(claims);
  check('token times', times !== undefined && areCurrent(times, settings, nowMs));
  const scopes = readScopes(claims[issuerProfile(settings).scopeClaim]);
  check('token scope', scopes.includes(settings.scope) || isForRunningTheService(settings, scopes));
  return { issuer, claims, times, scopes, keyId, keyThumbprint: key.thumbprint };
}

/** Whether a token was issued for reading figures of the service, and so for nothing else. */
export function isForRunningTheService({ insightScope }: Issuer, scopes: readonly string[]): boolean {
  return insightScope !== undefined && scopes.includes(insightScope);
}

/** Whether a token counts at this time. Clocks may differ by a few seconds. */
export function areCurrent(times: TokenTimes, { maxTokenAgeSeconds = Infinity }: Issuer, nowMs: number): boolean {
  const now = nowMs / 1_000;
  const { expiresAt, notBefore, issuedAt } = times;
  return (
    now < expiresAt + leewaySeconds &&
    now >= notBefore - leewaySeconds &&
    now >= issuedAt - leewaySeconds &&
    now <= issuedAt + maxTokenAgeSeconds + leewaySeconds
  );
}

function isOneOf(names: readonly string[], name: unknown): name is string {
  return typeof name === 'string' && names.includes(name);
}

function isFor({ key, algorithm }: IssuerKey, name: string): boolean {
  return (algorithm === undefined || algorithm === name) && fitsAlgorithm(key, name);
}

function readTimes({ exp, nbf, iat }: JsonObject): TokenTimes | undefined {
  const notBefore = nbf ?? iat;
  if (!isTime(exp) || !isTime(iat) || !isTime(notBefore)) return undefined;
  return { expiresAt: exp, notBefore, issuedAt: iat };
}

/** A number too large to be a time would pass every comparison. */
function isTime(claim: unknown): claim is number {
  return Number.isSafeInteger(claim);
}

function isAudience(claimed: unknown, ours: string): boolean {
  return claimed === ours || (Array.isArray(claimed) && claimed.length === 1 && claimed[0] === ours);
}

/** HelseID sends a list, other issuers a text with spaces (RFC 9068 §2.2.3). */
function readScopes(claim: unknown): string[] {
  const scopes: unknown[] = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return scopes.filter((scope) => typeof scope === 'string');
}
