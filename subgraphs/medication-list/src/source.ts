import { fetchMedication, type MedicationAnswer } from '@helsegraf/sfm';
import type { PatientContext, SourceRequest, Upstream } from '@helsegraf/upstream';

/** The national service of this subgraph, as a code name. */
export const medicationListServices = ['sfm'] as const;
export type MedicationListService = (typeof medicationListServices)[number];

/** What this subgraph asks SFM, on behalf of one request. Failures are values. */
export interface Source {
  fetchMedicationList(patient: PatientContext): Promise<MedicationAnswer>;
}

export function createSource(
  upstreams: Readonly<Record<MedicationListService, Upstream>>,
  request: SourceRequest,
): Source {
  return { fetchMedicationList: (patient) => fetchMedication(upstreams.sfm, { request, patient }) };
}
