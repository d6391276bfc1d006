import type { StaffMember } from '../../people/staff.ts';

/** Authorisations as the user-info endpoint words them. They are not in the access token. */
export function hprDetails(member: StaffMember) {
  return {
    hpr_number: Number(member.hprNumber),
    approvals: member.authorizations.map((authorization) => ({
      profession: authorization.profession,
      authorization: { value: authorization.approval, description: authorization.approvalName },
      requisition_rights: authorization.mayPrescribe ? [{ value: '1', description: 'Full rekvisisjonsrett' }] : [],
      specialities: authorization.specialties.map(({ code, name }) => ({ value: code, description: name })),
    })),
  };
}
