import { GatewayError } from '@helsegraf/errors';
import type { AccessBasis, PatientContext, SourceRequest } from '@helsegraf/upstream';

/** How Helsegraf names itself to the services. */
export const sourceSystem = 'Helsegraf 0.1';
const roleSystem = 'urn:oid:2.16.578.1.12.4.1.1.9060';

/** Grounds for access as the services write them (tilgangsgrunnlag). There is none to fall back on. */
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
 * @param basis the ground for this call, when it is not that of the request
 * @throws GatewayError ACCESS_BASIS_REQUIRED when health personnel ask without a ground, whatever this call would say
 */
export function nhnHeaders(
  { caller, basis: askedBasis }: SourceRequest,
  patient: PatientContext,
  basis = askedBasis,
): Record<string, string> {
  const common = { 'nhn-patient-nin': patient.nationalId.value, 'nhn-source-system': sourceSystem };
  if (caller.kind !== 'practitioner') return common;
  if (askedBasis === undefined || basis === undefined) throw new GatewayError('ACCESS_BASIS_REQUIRED');
  const { role } = caller;
  return {
    ...common,
    ...(role === undefined
      ? {}
      : { 'nhn-user-role': encodeURIComponent(JSON.stringify({ system: roleSystem, code: role })) }),
    'nhn-access-basis': accessBasisCodes[basis],
  };
}

const ordinaryBases: Partial<Record<AccessBasis, AccessBasis>> = {
  ELEVATED_CONSENT: 'CONSENT',
  ELEVATED_EMERGENCY: 'EMERGENCY',
};

/** Whether the request asks for what the patient has restricted. */
export function isElevated({ basis }: SourceRequest): boolean {
  return basis !== undefined && ordinaryBases[basis] !== undefined;
}

/**
 * The ground to give where nothing is restricted. Elevated access may only be used on what was withheld, and one
 * operation asks several services, of which perhaps one withholds something.
 */
export function ordinaryBasis({ basis }: SourceRequest): AccessBasis | undefined {
  return basis === undefined ? undefined : (ordinaryBases[basis] ?? basis);
}
