import { createHmac, randomBytes } from 'node:crypto';
import type { Caller } from '../sourceRequest.ts';
import type { TokenRequest } from './createSourceTokens.ts';

// Of this process alone: who reads its memory finds no number that a key could be checked against elsewhere.
const secret = randomBytes(32);

/**
 * Under what a token is kept: who asks (person, organisation, and all else their token says of their authority), for
 * what, and with which key. Two callers never share one, and nothing can be read back from it.
 *
 * @param thumbprint of the key that the token will be bound to; none for a token that is not bound
 * @see docs/threats.md, SEC-05
 */
export function tokenKey(request: TokenRequest, thumbprint: string | undefined): string {
  const { audience, scope, subjectToken, caller, authority } = request;
  const who = subjectToken === undefined ? ['machine'] : whoOf(subjectToken, caller, authority);
  return createHmac('sha256', secret)
    .update(JSON.stringify([who, audience, scope, thumbprint ?? null]))
    .digest('base64url');
}

/** Without knowing all that decides, only the same token is the same authority. */
function whoOf(subjectToken: string, caller: Caller | undefined, authority: string | undefined): unknown[] {
  return caller === undefined || authority === undefined
    ? ['token', subjectToken]
    : ['authority', ...partsOf(caller), authority];
}

// Member by member: a national id turns into a mask when it is written as JSON.
function partsOf(caller: Caller): unknown[] {
  switch (caller.kind) {
    case 'practitioner': {
      const { nationalId, hprNumber = null, role = null, organisation } = caller;
      return [caller.kind, nationalId.value, hprNumber, role, organisation.parent, organisation.child];
    }
    case 'citizen':
      return [caller.kind, caller.nationalId.value];
    case 'system':
      return [caller.kind, caller.clientId, caller.organisation.parent, caller.organisation.child];
    case 'operator':
      return [caller.kind, caller.nationalId.value, caller.organisation.parent, caller.organisation.child];
  }
}
