import { randomBytes } from 'node:crypto';
import type { AttestParameters } from '../attest/attestParameters.ts';
import type { ActingOrganisation } from '../attest/readAuthorizationDetails.ts';
import type { Employee } from '../../../people/staff.ts';

/** What a client has asked for at the PAR endpoint (RFC 9126). */
export interface PushedRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly codeChallenge: string;
  readonly state?: string;
  readonly nonce?: string;
  /** A persona or HPR number. */
  readonly loginHint?: string;
  readonly prompt?: string;
  readonly organisation?: ActingOrganisation;
  readonly attest?: AttestParameters;
  /** The key the code is bound to (RFC 9449 §10). */
  readonly jkt?: string;
}

/** Somebody who has signed in for a client. Lives as long as its refresh token. */
export interface SignIn {
  readonly request: PushedRequest;
  readonly member: Employee;
  readonly sessionId: string;
  readonly at: Date;
}

/** A refresh token, and what it may be used for. */
export interface RefreshGrant {
  readonly signIn: SignIn;
  /** The key it is bound to. */
  readonly jkt: string | undefined;
  readonly expiresInSeconds: number;
}

/** Requests, codes and refresh tokens that are underway. Each is found by a reference nobody can guess. */
export interface SignIns {
  push(request: PushedRequest): { readonly requestUri: string; readonly expiresInSeconds: number };
  /** Undefined when it is unknown, has expired or was used. */
  findPushed(requestUri: string): PushedRequest | undefined;
  /** Uses the request up. @returns the code */
  finish(requestUri: string, signIn: SignIn): string;
  /** Uses the code up. A code that comes again takes the refresh token of its sign-in with it (RFC 6749 §4.1.2). */
  redeem(code: string): SignIn | undefined;
  keepForRefresh(
    signIn: SignIn,
    jkt: string | undefined,
  ): { readonly token: string; readonly expiresInSeconds: number };
  findForRefresh(token: string): RefreshGrant | undefined;
}

const requestPrefix = 'urn:ietf:params:oauth:request_uri:';
// How long HelseID gives is not documented. RFC 9126 §2.2 suggests five to 600 seconds.
const requestLifetimeSeconds = 90;
// FAPI 2.0 §5.3.2.1: at most sixty.
const codeLifetimeSeconds = 60;
const refreshLifetimeSeconds = 8 * 3600;

export function createSignIns(now: () => Date): SignIns {
  const requests = createStore<PushedRequest>(now, requestLifetimeSeconds);
  const codes = createStore<SignIn>(now, codeLifetimeSeconds);
  const spentCodes = createStore<SignIn>(now, codeLifetimeSeconds);
  const refreshTokens = createStore<Omit<RefreshGrant, 'expiresInSeconds'>>(now, refreshLifetimeSeconds);
  return {
    push(request) {
      const reference = requests.put(request);
      return { requestUri: `${requestPrefix}${reference}`, expiresInSeconds: requestLifetimeSeconds };
    },
    findPushed: (requestUri) => requests.find(withoutPrefix(requestUri))?.value,
    finish(requestUri, signIn) {
      requests.remove(withoutPrefix(requestUri));
      return codes.put(signIn);
    },
    redeem(code) {
      const found = codes.find(code)?.value;
      const spent = spentCodes.find(code)?.value;
      if (spent !== undefined) refreshTokens.removeWhere(({ signIn }) => signIn === spent);
      if (found === undefined) return undefined;
      codes.remove(code);
      spentCodes.put(found, code);
      return found;
    },
    keepForRefresh(signIn, jkt) {
      return { token: refreshTokens.put({ signIn, jkt }), expiresInSeconds: refreshLifetimeSeconds };
    },
    findForRefresh(token) {
      const found = refreshTokens.find(token);
      return found && { ...found.value, expiresInSeconds: found.expiresInSeconds };
    },
  };
}

const withoutPrefix = (requestUri: string) => requestUri.slice(requestPrefix.length);

/** Values under references of its own making, for a time. */
function createStore<Value>(now: () => Date, lifetimeSeconds: number) {
  const entries = new Map<string, { readonly value: Value; readonly expiresAt: number }>();
  const seconds = () => now().getTime() / 1000;
  return {
    put(value: Value, reference = randomBytes(32).toString('base64url')): string {
      for (const [key, { expiresAt }] of entries) if (expiresAt < seconds()) entries.delete(key);
      entries.set(reference, { value, expiresAt: seconds() + lifetimeSeconds });
      return reference;
    },
    find(reference: string) {
      const entry = entries.get(reference);
      if (entry === undefined || entry.expiresAt < seconds()) return undefined;
      return { value: entry.value, expiresInSeconds: Math.floor(entry.expiresAt - seconds()) };
    },
    remove: (reference: string) => void entries.delete(reference),
    removeWhere(isWanted: (value: Value) => boolean): void {
      for (const [key, { value }] of entries) if (isWanted(value)) entries.delete(key);
    },
  };
}
