import { createHmac } from 'node:crypto';
import type { JsonObject } from './readJws.ts';
import type { SignedIn } from './signedIn.ts';

/** A keyed hash of everything in a token that may decide what its bearer sees. */
export function describeAuthority(
  signedIn: Omit<SignedIn, 'authority'>,
  claims: JsonObject,
  key: string | Buffer,
): string {
  const { issuer, caller, clientId, organisation, attest, scopes, keyThumbprint, authenticatedAt } = signedIn;
  const parts = [issuer, claims['sub'], caller, clientId, organisation, attest, scopes, keyThumbprint, authenticatedAt];
  // JSON keeps the parts apart, and writes what is absent as null.
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
