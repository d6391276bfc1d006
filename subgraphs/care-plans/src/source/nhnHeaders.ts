import type { AccessBasis, PatientContext, SourceRequest } from '@helsegraf/upstream';

const sourceSystem = 'Helsegraf 0.1';
const roleSystem = 'urn:oid:2.16.578.1.12.4.1.1.9060';

/** Grounds for access as the services write them (tilgangsgrunnlag). */
const accessBasisCodes: Readonly<Record<AccessBasis, string>> = {
  CONSENT: 'SAMTYKKE',
  EMERGENCY: 'AKUTT',
  EXCEPTION: 'UNNTAK',
  ELEVATED_CONSENT: 'FORHOYET_SAMTYKKE',
  ELEVATED_EMERGENCY: 'FORHOYET_AKUTT',
};

/**
 * The `nhn-*` headers of a call about a patient. Role and ground for access belong to health personnel; a citizen has
 * neither. The event id is added by `packages/upstream`.
 */
export function nhnHeaders({ caller, basis }: SourceRequest, patient: PatientContext): Record<string, string> {
  const role = caller.kind === 'practitioner' ? caller.role : undefined;
  return {
    'nhn-patient-nin': patient.nationalId.value,
    'nhn-source-system': sourceSystem,
    ...(role === undefined
      ? {}
      : { 'nhn-user-role': encodeURIComponent(JSON.stringify({ system: roleSystem, code: role })) }),
    ...(basis === undefined || caller.kind !== 'practitioner' ? {} : { 'nhn-access-basis': accessBasisCodes[basis] }),
  };
}
