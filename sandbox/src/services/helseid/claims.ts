import { createHash, randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { claimNames } from '../../frame/accessTokens.ts';
import type { RegisteredClient } from '../../frame/clients.ts';
import { isProfessional, type Employee } from '../../people/staff.ts';
import { secondsOf } from '../issuers/timeClaims.ts';
import type { ActingOrganisation } from './attest/readAuthorizationDetails.ts';

export type ClientFacts = Pick<RegisteredClient, 'clientId' | 'name' | 'organisation' | 'tenancy'>;

/** A system on its own: no person, and no `sub` (whether HelseID sends one is not documented). */
export function machineClaims(client: ClientFacts, organisation = client.organisation): JWTPayload {
  return clientClaims(client, organisation);
}

/** A sign-in of somebody at work, by the strongest means. */
export interface StaffSignIn {
  readonly member: Employee;
  readonly at: Date;
  readonly client: ClientFacts;
  readonly organisation: ActingOrganisation | undefined;
  readonly sessionId?: string;
}

export function staffClaims({ member, at, client, organisation, sessionId }: StaffSignIn): JWTPayload {
  return {
    sub: subjectOf(member),
    sid: sessionId ?? randomUUID(),
    idp: 'idporten-oidc',
    amr: ['pwd'],
    auth_time: secondsOf(at),
    name: `${member.givenName} ${member.familyName}`,
    [claimNames.nationalId]: member.nationalId,
    [claimNames.pseudonym]: pseudonym(member.nationalId),
    [claimNames.securityLevel]: '4',
    [claimNames.assuranceLevel]: 'high',
    [claimNames.network]: 'internett',
    ...(isProfessional(member) ? { [claimNames.hprNumber]: member.hprNumber } : {}),
    ...clientClaims(client, organisation),
  };
}

export const subjectOf = ({ nationalId }: Employee): string => pseudonym(`sub ${nationalId}`);

/** One that is wrong on purpose may be anything. */
export const attestClaim = (attest: unknown): JWTPayload =>
  attest === undefined ? {} : { [claimNames.attestation]: attest };

// The exact values of `client_amr` and its longer-named twin are not documented.
function clientClaims(client: ClientFacts, organisation: ActingOrganisation | undefined): JWTPayload {
  const { clientId, name = clientId, tenancy = 'single-tenant' } = client;
  const supplier = tenancy === 'multi-tenant' ? client.organisation?.parent : undefined;
  return {
    client_id: clientId,
    [claimNames.clientName]: name,
    [claimNames.clientTenancy]: tenancy,
    [claimNames.clientAuthentication]: 'private_key_jwt',
    ...(supplier === undefined ? {} : { [claimNames.supplierOrganisation]: supplier }),
    ...(organisation === undefined
      ? {}
      : { [claimNames.parentOrganisation]: organisation.parent, [claimNames.childOrganisation]: organisation.child }),
  };
}

const pseudonym = (text: string) => createHash('sha256').update(text).digest('base64url');
