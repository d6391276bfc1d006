import { type JWTPayload, decodeJwt } from 'jose';
import { claimNames, readToken } from '../../../frame/accessTokens.ts';
import type { RegisteredClient } from '../../../frame/clients.ts';
import { issuerNames } from '../../../frame/frame.ts';
import { findStaff } from '../../../people/staff.ts';
import { secondsOf } from '../../issuers/timeClaims.ts';
import { buildAttest } from '../attest/buildAttest.ts';
import { readAuthorizationDetails } from '../attest/readAuthorizationDetails.ts';
import { attestClaim } from '../claims.ts';
import { type HelseIdContext, type Refusal, refused } from '../helseIdContext.ts';
import { detailsOf } from './detailsOf.ts';
import type { Grant, GrantCall } from './grant.ts';
import { readScopes } from './readScopes.ts';
import { doubleStructure } from './signedIn.ts';

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';

/**
 * Somebody's token for one that is meant for the next service (RFC 8693): the person stays, `act` tells who exchanged it,
 * and it is bound to the key of the one who exchanges, not to that of the first client.
 */
export const tokenExchange: Grant = async (call, context) => {
  const { client, form } = call;
  if (form['subject_token_type'] !== accessTokenType) return refused('invalid_request');
  const scopes = readScopes(form, client);
  if ('kind' in scopes) return scopes;
  const subject = await verifySubject(form['subject_token'] ?? '', context);
  const isForClient = typeof subject?.aud === 'string' && client.exchanges.includes(subject.aud);
  if (subject === undefined || !isForClient) return refused('invalid_grant');
  const isProfessional = subject.iss === context.issuerOf('helseid');
  const person = isProfessional ? await professionalClaims(subject, call, context) : citizenClaims(subject);
  if ('kind' in person) return person;
  return {
    kind: 'permitted',
    scopes,
    claims: { ...person.claims, act: actorOf(client, { subject, context }) },
    extras: { issued_token_type: accessTokenType },
  };
};

/** The issuer named in the token is looked up among the known ones; its keys then decide. */
async function verifySubject(token: string, context: HelseIdContext): Promise<JWTPayload | undefined> {
  const claimed = claimedIssuer(token);
  const found = issuerNames.find((name) => context.issuerOf(name) === claimed);
  return found && context.keys[found].verify(token, { issuer: context.issuerOf(found) });
}

function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

const perTokenClaims = new Set(['iss', 'aud', 'scope', 'iat', 'nbf', 'exp', 'jti', 'act', 'cnf']);

/**
 * Everything about the person and the first client stays. Unverified: that the attest of the trust framework survives an
 * exchange. One that has none may be given its attest in the assertion.
 */
async function professionalClaims(
  subject: JWTPayload,
  { client, assertion }: GrantCall,
  context: HelseIdContext,
): Promise<{ claims: JWTPayload } | Refusal> {
  const claims = Object.fromEntries(Object.entries(subject).filter(([name]) => !perTokenClaims.has(name)));
  const details = readAuthorizationDetails(detailsOf(assertion), client);
  if (details === undefined) return refused('invalid_authorization_details');
  if (details.attest === undefined) return { claims };
  if (claimNames.attestation in claims) return doubleStructure;
  const member = findStaff(readToken(subject).hprNumber ?? '');
  const attest = member && buildAttest(details.attest, member, secondsOf(context.now()));
  return attest === undefined
    ? refused('invalid_authorization_details')
    : { claims: { ...claims, ...attestClaim(attest) } };
}

/**
 * Unverified: whether HelseID exchanges tokens of ID-porten and Helsenorge at all, and with which claims. `acr` is kept
 * so that a citizen can be told from a professional.
 */
function citizenClaims(subject: JWTPayload): { claims: JWTPayload } {
  const isStrong = subject['acr'] === 'idporten-loa-high';
  return {
    claims: {
      sub: subject.sub ?? '',
      client_id: subject['client_id'],
      idp: subject.iss,
      acr: subject['acr'],
      [claimNames.nationalId]: subject['pid'],
      [claimNames.securityLevel]: isStrong ? '4' : '3',
      [claimNames.assuranceLevel]: isStrong ? 'high' : 'substantial',
    },
  };
}

/** The one who acts now, and within it the one who did before (RFC 8693 §4.1; whether HelseID keeps it is unverified). */
function actorOf(
  client: RegisteredClient,
  { subject, context }: { readonly subject: JWTPayload; readonly context: HelseIdContext },
) {
  const parent = client.organisation?.parent;
  return {
    iss: context.issuerOf('helseid'),
    client_id: client.clientId,
    ...(parent === undefined ? {} : { [claimNames.parentOrganisation]: parent }),
    ...(subject['act'] === undefined ? {} : { act: subject['act'] }),
  };
}
