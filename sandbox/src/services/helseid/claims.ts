import { createHash, randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { claimNames } from '../../frame/accessTokens.ts';
import type { RegisteredClient } from '../../frame/clients.ts';
import { findOrganisation } from '../../people/organisations.ts';
import type { StaffMember } from '../../people/staff.ts';

export const tokenLifetimeSeconds = 600;

export function timeClaims(now: Date, lifetimeSeconds: number): JWTPayload {
  const iat = Math.floor(now.getTime() / 1000);
  return { iat, nbf: iat, exp: iat + lifetimeSeconds };
}

/** A system on its own: no person, and no `sub` (whether HelseID sends one is not documented). */
export function machineClaims(client: Pick<RegisteredClient, 'clientId' | 'name' | 'organisation'>): JWTPayload {
  const { organisation } = client;
  return {
    client_id: client.clientId,
    ...clientClaims(client.name ?? client.clientId),
    ...(organisation === undefined ? {} : organisationClaims(organisation)),
  };
}

/** A health professional at work, signed in with the strongest means. */
export function staffClaims(member: StaffMember, now: Date, clientId: string): JWTPayload {
  return {
    sub: pseudonym(`sub ${member.nationalId}`),
    sid: randomUUID(),
    idp: 'idporten-oidc',
    amr: ['pwd'],
    auth_time: Math.floor(now.getTime() / 1000),
    client_id: clientId,
    name: `${member.givenName} ${member.familyName}`,
    [claimNames.nationalId]: member.nationalId,
    [claimNames.pseudonym]: pseudonym(member.nationalId),
    [claimNames.securityLevel]: '4',
    [claimNames.assuranceLevel]: 'high',
    [claimNames.network]: 'internett',
    [claimNames.hprNumber]: member.hprNumber,
    ...clientClaims('Sandkassens journalsystem'),
    ...organisationClaims(member.worksFor),
    [claimNames.attestation]: attestation(member),
  };
}

// The exact values of `client_amr` and its longer-named twin are not documented.
function clientClaims(name: string): JWTPayload {
  return {
    [claimNames.clientName]: name,
    [claimNames.clientTenancy]: 'single-tenant',
    [claimNames.clientAuthentication]: 'private_key_jwt',
  };
}

function organisationClaims({ parent, child }: { readonly parent: string; readonly child: string }): JWTPayload {
  return { [claimNames.parentOrganisation]: parent, [claimNames.childOrganisation]: child };
}

const organisationSystem = 'urn:oid:2.16.578.1.12.4.1.4.101';
const purposeOfUse = {
  code: 'TREAT',
  text: 'Treatment',
  system: 'urn:oid:2.16.840.1.113883.1.11.20448',
  assigner: 'HL7',
};

/**
 * Why the professional may read, as the trust framework (Tillitsrammeverk) words it in the token. It says ordinary
 * treatment; `patients` is never sent, since the API knows from the request whom it is about.
 */
function attestation(member: StaffMember) {
  const [authorization] = member.authorizations;
  const service = findOrganisation(member.department ?? member.worksFor.child)?.service;
  return {
    practitioner: {
      identifier: { id: member.nationalId, system: 'urn:oid:2.16.578.1.12.4.1.4.1', authority: 'Skatteetaten' },
      hpr_nr: { id: member.hprNumber, system: 'urn:oid:2.16.578.1.12.4.1.4.4', authority: 'Helsedirektoratet' },
      ...(authorization === undefined
        ? {}
        : {
            authorization: {
              code: authorization.profession,
              text: authorization.professionName,
              system: 'urn:oid:2.16.578.1.12.4.1.1.9060',
              assigner: 'Helsedirektoratet',
            },
          }),
      legal_entity: organisationOf(member.worksFor.parent),
      point_of_care: organisationOf(member.worksFor.child),
    },
    care_relationship: {
      ...(service === undefined
        ? {}
        : { healthcare_service: { code: service.code, text: service.display, system: service.system } }),
      purpose_of_use: purposeOfUse,
      decision_ref: { id: randomUUID(), user_selected: false },
    },
  };
}

function organisationOf(id: string) {
  return { id, name: findOrganisation(id)?.name ?? '', system: organisationSystem, authority: 'Brønnøysundregistrene' };
}

const pseudonym = (text: string) => createHash('sha256').update(text).digest('base64url');
