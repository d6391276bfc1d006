import {
  parseHprNumber,
  parseNationalId,
  parseOrganisationNumber,
  type NationalId,
  type SyntheticPolicy,
} from '@helsegraf/identifiers';
import type { Caller, CallerOrganisation } from '@helsegraf/upstream';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { VerifiedToken } from './verifyToken.ts';

const claimNames = {
  nationalId: 'helseid://claims/identity/pid',
  securityLevel: 'helseid://claims/identity/security_level',
  assuranceLevel: 'helseid://claims/identity/assurance_level',
  hprNumber: 'helseid://claims/hpr/hpr_number',
  parent: 'helseid://claims/client/claims/orgnr_parent',
  child: 'helseid://claims/client/claims/orgnr_child',
  attest: 'nhn:tillitsrammeverk:parameters',
} as const;

const authorizationCategories = 'urn:oid:2.16.578.1.12.4.1.1.9060';

// Only the role is read here. The whole attest is judged in a room of its own once decisions rest on it.
const Attest = z.object({
  practitioner: z.object({
    authorization: z.object({ code: z.string().min(1).max(16), system: z.literal(authorizationCategories) }),
  }),
});

/**
 * The caller behind a verified token; undefined when it does not identify one strongly enough.
 *
 * What kind of caller it is follows from the issuer alone: a citizen's token stays a citizen's even with an HPR number
 * in it.
 */
export function readCaller({ issuer, claims }: VerifiedToken, synthetic: SyntheticPolicy): Caller | undefined {
  switch (issuer.kind) {
    case 'helseid':
      return claims[claimNames.nationalId] === undefined ? readSystem(claims) : readPractitioner(claims, synthetic);
    case 'idporten':
      return readCitizen(claims, synthetic);
  }
}

function readPractitioner(claims: JWTPayload, synthetic: SyntheticPolicy): Caller | undefined {
  const nationalId = readNationalId(claims[claimNames.nationalId], synthetic);
  const organisation = readOrganisation(claims);
  const isStrong = claims[claimNames.securityLevel] === '4' && claims[claimNames.assuranceLevel] === 'high';
  if (nationalId === undefined || organisation === undefined || !isStrong) return undefined;
  const hprNumber = readText(claims[claimNames.hprNumber]);
  if (hprNumber !== undefined && parseHprNumber(hprNumber) === undefined) return undefined;
  const role = Attest.safeParse(claims[claimNames.attest]).data?.practitioner.authorization.code;
  return {
    kind: 'practitioner',
    nationalId,
    organisation,
    ...(hprNumber === undefined ? {} : { hprNumber }),
    ...(role === undefined ? {} : { role }),
  };
}

function readSystem(claims: JWTPayload): Caller | undefined {
  const clientId = readText(claims['client_id']);
  const organisation = readOrganisation(claims);
  if (clientId === undefined || organisation === undefined) return undefined;
  // A token that names health personnel but not who they are is not a system's.
  if (claims[claimNames.hprNumber] !== undefined) return undefined;
  return { kind: 'system', clientId, organisation };
}

function readCitizen(claims: JWTPayload, synthetic: SyntheticPolicy): Caller | undefined {
  const nationalId = readNationalId(claims['pid'], synthetic);
  const isStrong = claims['acr'] === 'idporten-loa-high';
  return nationalId === undefined || !isStrong ? undefined : { kind: 'citizen', nationalId };
}

function readNationalId(claim: unknown, synthetic: SyntheticPolicy): NationalId | undefined {
  return typeof claim === 'string' ? parseNationalId(claim, { synthetic }) : undefined;
}

/** A client without units of its own speaks for the legal entity as a whole. */
function readOrganisation(claims: JWTPayload): CallerOrganisation | undefined {
  const parent = readText(claims[claimNames.parent]);
  const child = readText(claims[claimNames.child]) ?? parent;
  if (parent === undefined || child === undefined) return undefined;
  return [parent, child].every((number) => parseOrganisationNumber(number) !== undefined)
    ? { parent, child }
    : undefined;
}

function readText(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim !== '' ? claim : undefined;
}
