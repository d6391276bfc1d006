import { createHmac } from 'node:crypto';
import type { JsonObject } from './readJws.ts';
import type { SignedIn } from './signedIn.ts';

/** A keyed hash of everything in a token that may decide what its bearer sees. */
export function describeAuthority(
  signedIn: Omit<SignedIn, 'authority'>,
  claims: JsonObject,
  key: string | Buffer,
): string {
  const { issuer, caller, clientId, organisation, hprNumber, attest, scopes } = signedIn;
  const { keyThumbprint, authenticatedAt } = signedIn;
  // A national id in JSON is a mask, the same for everybody: its digits have to be asked for.
  const person = caller.kind === 'system' ? undefined : caller.nationalId.value;
  const who = [issuer, claims['sub'], caller.kind, person, clientId, organisation, hprNumber];
  // JSON keeps the parts apart, and writes what is absent as null.
  const parts = [...who, attest, scopes, keyThumbprint, authenticatedAt];
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
