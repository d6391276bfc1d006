import type { JWTPayload } from 'jose';
import type { RegisteredClient } from '../../../frame/clients.ts';
import type { AttestClaim } from '../../../frame/flaws/attestFlaws.ts';
import { secondsOf } from '../../issuers/timeClaims.ts';
import { buildAttest } from '../attest/buildAttest.ts';
import { readAuthorizationDetails } from '../attest/readAuthorizationDetails.ts';
import { attestClaim, staffClaims } from '../claims.ts';
import { type Refusal, refused } from '../helseIdContext.ts';
import type { SignIn } from '../signIn/createSignIns.ts';
import { detailsOf } from './detailsOf.ts';

interface SignedIn {
  readonly signIn: SignIn;
  readonly client: RegisteredClient;
  readonly assertion: JWTPayload;
  readonly now: Date;
}

interface Claims {
  readonly kind: 'claims';
  readonly claims: JWTPayload;
}

/**
 * The claims of a token for somebody who has signed in. An attest from the sign-in is in each of them; one from the
 * assertion in this one alone.
 */
export function claimsOfSignIn({ signIn, client, assertion, now }: SignedIn): Claims | Refusal {
  const details = readAuthorizationDetails(detailsOf(assertion), client);
  if (details === undefined) return refused('invalid_authorization_details');
  const { request, member, sessionId, at } = signIn;
  if (details.attest !== undefined && request.attest !== undefined) return doubleStructure;
  const parameters = details.attest ?? request.attest;
  const toa = secondsOf(details.attest === undefined ? at : now);
  const attest: AttestClaim | undefined = parameters && buildAttest(parameters, member, toa);
  if (parameters !== undefined && attest === undefined) return refused('invalid_authorization_details');
  const ownOrganisation = client.tenancy === 'multi-tenant' ? undefined : client.organisation;
  const organisation = details.organisation ?? request.organisation ?? ownOrganisation;
  const claims = { ...staffClaims({ member, at, client, organisation, sessionId }), ...attestClaim(attest) };
  return { kind: 'claims', claims };
}

/** The words after the prefix are ours; the prefix is HelseID's. */
export const doubleStructure: Refusal = refused(
  'access_denied',
  'HID-DOUBLE-STRUCTURE: the attest was given both at the sign-in and in the client assertion',
);
