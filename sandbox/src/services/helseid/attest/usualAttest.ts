import { randomUUID } from 'node:crypto';
import { findOrganisation } from '../../../people/organisations.ts';
import type { StaffMember } from '../../../people/staff.ts';
import { type AttestParameters, type Purpose, attestSystems, attestType } from './attestParameters.ts';

// The pairs are those of an example of NHN's; break-the-glass is not among them.
const usualDetails = { TREAT: 'BEHANDLER', ETREAT: 'BLAALYS', COC: 'HENVISNING', BTG: 'BLAALYS' } as const;

/** What the journal system of a professional attests at work, for that purpose. */
export function usualAttest(member: StaffMember, purpose: Purpose): AttestParameters {
  const { parent, child } = member.worksFor;
  const [authorization] = member.authorizations;
  const department = member.department === undefined ? undefined : findOrganisation(member.department);
  const service = department?.service ?? findOrganisation(child)?.service;
  return {
    type: attestType,
    practitioner: {
      ...(authorization === undefined
        ? {}
        : { authorization: { code: authorization.profession, system: attestSystems.profession } }),
      legal_entity: { id: parent, system: attestSystems.organisation },
      point_of_care: { id: child, system: attestSystems.organisation },
      ...(department?.reshId === undefined
        ? {}
        : { department: { id: department.reshId, system: attestSystems.department } }),
    },
    care_relationship: {
      ...(service === undefined ? {} : { healthcare_service: { code: service.code, system: service.system } }),
      purpose_of_use: { code: purpose, system: attestSystems.purpose },
      purpose_of_use_details: { code: usualDetails[purpose], system: attestSystems.careRelation },
      decision_ref: { id: randomUUID(), user_selected: purpose === 'BTG' },
    },
  };
}
