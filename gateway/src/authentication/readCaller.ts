import {
  parseHprNumber,
  parseNationalId,
  parseOrganisationNumber,
  type NationalId,
  type SyntheticPolicy,
} from '@helsegraf/identifiers';
import type { Caller, OperatorCaller } from '@helsegraf/upstream';
import { z } from 'zod';
import type { Issuer } from '../config/issuer.ts';
import { issuerProfile, type IssuerProfile } from '../config/issuerProfile.ts';
import { check, FailedCheck } from './failedCheck.ts';
import { attestClaim } from './attestClaim.ts';
import { readText } from './readText.ts';
import type { JsonObject } from './readJws.ts';
import type { TokenOrganisation } from './signedIn.ts';

const hprClaim = 'helseid://claims/hpr/hpr_number';
const organisationClaims = {
  parent: 'helseid://claims/client/claims/orgnr_parent',
  child: 'helseid://claims/client/claims/orgnr_child',
  supplier: 'helseid://claims/client/claims/orgnr_supplier',
} as const;
const authorizationCategories = 'urn:oid:2.16.578.1.12.4.1.1.9060';

// Only the role is read here. The access room judges the whole attest.
const Attest = z.object({
  practitioner: z.object({
    authorization: z.object({ code: z.string().min(1).max(16), system: z.literal(authorizationCategories) }),
  }),
});

/**
 * The caller behind a verified token.
 *
 * What kind of caller it is follows from the issuer alone: a citizen's token stays a citizen's even with an HPR number
 * in it. Tokens for running the service are read by `readOperator`.
 * @throws FailedCheck when the token does not identify one, or not strongly enough
 */
export function readCaller(
  claims: JsonObject,
  issuer: Issuer,
  synthetic: SyntheticPolicy,
): { readonly caller: Caller; readonly organisation?: TokenOrganisation } {
  const profile = issuerProfile(issuer);
  if (issuer.kind !== 'helseid')
    return { caller: { kind: 'citizen', nationalId: readPerson(claims, profile, synthetic) } };
  if (claims[profile.pidClaim] === undefined) return readSystem(claims);
  const nationalId = readPerson(claims, profile, synthetic);
  const hprNumber = readHprNumber(claims);
  const role = Attest.safeParse(claims[attestClaim]).data?.practitioner.authorization.code;
  const organisation = readOrganisation(claims);
  const optional = { ...(hprNumber === undefined ? {} : { hprNumber }), ...(role === undefined ? {} : { role }) };
  const { parent, child } = organisation;
  return { caller: { kind: 'practitioner', nationalId, organisation: { parent, child }, ...optional }, organisation };
}

/**
 * Whoever runs the service, behind a verified token of HelseID that is for that. It must be a person, as strongly signed
 * in as health personnel, and one of those who are named; whether they are health personnel too is not even read.
 *
 * @throws FailedCheck
 */
export function readOperator(
  claims: JsonObject,
  issuer: Issuer,
  synthetic: SyntheticPolicy,
): { readonly caller: OperatorCaller; readonly organisation: TokenOrganisation } {
  const nationalId = readPerson(claims, issuerProfile(issuer), synthetic);
  const subject = readText(claims['sub']);
  check('operator', issuer.operators === undefined || (subject !== undefined && issuer.operators.includes(subject)));
  const organisation = readOrganisation(claims);
  const { parent, child } = organisation;
  return { caller: { kind: 'operator', nationalId, organisation: { parent, child } }, organisation };
}

function readSystem(claims: JsonObject) {
  const clientId = readText(claims['client_id']);
  check('token client', clientId !== undefined);
  // A token that names health personnel but not who they are is not a system's.
  check('person', claims[hprClaim] === undefined);
  const organisation = readOrganisation(claims);
  const { parent, child } = organisation;
  return { caller: { kind: 'system', clientId, organisation: { parent, child } }, organisation } as const;
}

function readPerson(claims: JsonObject, { pidClaim, levels }: IssuerProfile, synthetic: SyntheticPolicy): NationalId {
  const claim = claims[pidClaim];
  const nationalId = typeof claim === 'string' ? parseNationalId(claim, { synthetic }) : undefined;
  if (nationalId === undefined) throw new FailedCheck('person');
  const isStrong = Object.entries(levels).every(([name, accepted]) => accepted.some((value) => value === claims[name]));
  check('level', isStrong);
  return nationalId;
}

function readHprNumber(claims: JsonObject): string | undefined {
  const claim = claims[hprClaim];
  if (claim === undefined) return undefined;
  const hprNumber = readText(claim);
  check('person', hprNumber !== undefined && parseHprNumber(hprNumber) !== undefined);
  return hprNumber;
}

/** A client without units of its own speaks for the legal entity as a whole. */
function readOrganisation(claims: JsonObject): TokenOrganisation {
  const parent = readText(claims[organisationClaims.parent]);
  const child = readText(claims[organisationClaims.child]) ?? parent;
  const supplier = readText(claims[organisationClaims.supplier]);
  const numbers = supplier === undefined ? [parent, child] : [parent, child, supplier];
  check(
    'organisation',
    numbers.every((number) => number !== undefined && parseOrganisationNumber(number) !== undefined),
  );
  if (parent === undefined || child === undefined) throw new FailedCheck('organisation');
  return { parent, child, ...(supplier === undefined ? {} : { supplier }) };
}
