import type { AttestClaim } from '../../../frame/flaws/attestFlaws.ts';
import { findOrganisation, organisations, type SyntheticOrganisation } from '../../../people/organisations.ts';
import { isProfessional, type Employee, type StaffMember } from '../../../people/staff.ts';
import { attestSystems, type AttestParameters } from './attestParameters.ts';

/**
 * The claim an attest becomes: the same tree with the professional, names and texts added.
 *
 * Unverified: whether the time of attestation (`toa`) is in the claim, and the exact words of `authority` and `assigner`.
 * A code whose text the sandbox does not know has none.
 *
 * @param toa when it was attested, seconds since the epoch
 * @returns undefined for who is no health personnel, when an organisation is unknown, or when the professional does not
 *   hold the authorization (ATT-32)
 */
export function buildAttest(parameters: AttestParameters, member: Employee, toa: number): AttestClaim | undefined {
  if (!isProfessional(member)) return undefined;
  const { practitioner, care_relationship: care, patients } = parameters;
  const [entity, pointOfCare, department] = [
    practitioner.legal_entity,
    practitioner.point_of_care,
    practitioner.department,
  ].map((unit) => unit && describeUnit(unit));
  const authorization = practitioner.authorization && describeAuthorization(practitioner.authorization, member);
  if (entity === null || pointOfCare === null || department === null || authorization === null) return undefined;
  return {
    toa,
    practitioner: {
      identifier: describePerson(member),
      hpr_nr: { id: member.hprNumber, system: attestSystems.hprNumber, authority: 'Helsedirektoratet' },
      ...(authorization === undefined ? {} : { authorization }),
      legal_entity: entity,
      point_of_care: pointOfCare,
      ...(department === undefined ? {} : { department }),
    },
    care_relationship: {
      ...(care.healthcare_service === undefined
        ? {}
        : { healthcare_service: describeService(care.healthcare_service) }),
      purpose_of_use: { ...care.purpose_of_use, text: purposeTexts[care.purpose_of_use.code], assigner: 'HL7' },
      ...(care.purpose_of_use_details === undefined
        ? {}
        : { purpose_of_use_details: describeDetails(care.purpose_of_use_details) }),
      decision_ref: care.decision_ref,
    },
    ...(patients === undefined ? {} : { patients: patients.map(describePlaces) }),
  };
}

interface Unit {
  readonly id: string;
  readonly system: string;
}

interface Code {
  readonly code: string;
  readonly system: string;
}

const purposeTexts = {
  TREAT: 'treatment',
  ETREAT: 'Emergency Treatment',
  COC: 'coordination of care',
  BTG: 'break the glass',
} as const;

const detailTexts: Readonly<Record<string, string>> = {
  BEHANDLER: 'Behandler',
  HENVISNING: 'Henvisning',
  BLAALYS: 'Blålys',
  POLBESOK: 'Poliklinisk besøk',
};

function describePerson({ nationalId, givenName, familyName }: StaffMember) {
  const isDNumber = Number(nationalId[0]) >= 4;
  return {
    id: nationalId,
    name: `${givenName} ${familyName}`,
    system: isDNumber ? attestSystems.dNumber : attestSystems.birthNumber,
    authority: 'Skatteetaten',
  };
}

/** Null when there is no such unit. */
function describeUnit({ id, system }: Unit) {
  const isDepartment = system === attestSystems.department;
  const found: SyntheticOrganisation | undefined = isDepartment
    ? organisations.find(({ reshId }) => reshId === id)
    : findOrganisation(id);
  const authority = isDepartment ? 'Norsk helsenett' : 'Brønnøysundregistrene';
  return found === undefined ? null : { id, name: found.name, system, authority };
}

/** Null when the professional does not hold it. */
function describeAuthorization({ code, system }: Code, { authorizations }: StaffMember) {
  const held = authorizations.find(({ profession, to }) => profession === code && to === undefined);
  return held === undefined ? null : { code, text: held.professionName, system, assigner: 'Helsedirektoratet' };
}

function describeService({ code, system }: Code) {
  const known = organisations.find(({ service }) => service?.code === code && service.system === system)?.service;
  return { code, ...(known === undefined ? {} : { text: known.display }), system, assigner: 'Helsedirektoratet' };
}

function describeDetails({ code, system }: Code) {
  const text = detailTexts[code];
  return { code, ...(text === undefined ? {} : { text }), system, assigner: 'HL7 Norge' };
}

function describePlaces({ point_of_care: pointOfCare, department }: NonNullable<AttestParameters['patients']>[number]) {
  return {
    ...(pointOfCare === undefined ? {} : { point_of_care: describeUnit(pointOfCare) ?? pointOfCare }),
    ...(department === undefined ? {} : { department: describeUnit(department) ?? department }),
  };
}
