import { GatewayError } from '@helsegraf/errors';
import { volvenSystem } from '@helsegraf/identifiers';
import type { AccessBasis } from '@helsegraf/access';
import type { PatientContext, SourceRequest } from './sourceRequest.ts';

/** How Helsegraf names itself to the services. */
export const sourceSystem = 'Helsegraf 0.1';

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
 * neither. The event id is added by `createUpstream`.
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
    ...(role === undefined ? {} : { 'nhn-user-role': encodeRole(role) }),
    'nhn-access-basis': accessBasisCodes[basis],
  };
}

function encodeRole(code: string): string {
  return encodeURIComponent(JSON.stringify({ system: volvenSystem(9060), code }));
}
