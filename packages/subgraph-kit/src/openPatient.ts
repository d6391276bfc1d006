import { GatewayError } from '@helsegraf/errors';
import type { PatientContext } from '@helsegraf/upstream';
import type { SubgraphContext } from './subgraphContext.ts';

/**
 * The patient behind an opaque id, if it is the one whom the operation is about.
 *
 * @throws GatewayError PATIENT_CONTEXT_MISMATCH for any other id, real or made up: the two cannot be told apart
 */
export function openPatient(context: SubgraphContext, patientId: string): PatientContext {
  const { patient } = context.request;
  if (patient === undefined) throw new GatewayError('PATIENT_CONTEXT_REQUIRED');
  if (patient.id !== patientId || context.patientIds.open(patientId)?.value !== patient.nationalId.value) {
    throw new GatewayError('PATIENT_CONTEXT_MISMATCH');
  }
  return patient;
}
