import { fetchMedication, type MedicationAnswer } from '@helsegraf/sfm';
import type { PatientContext, SourceRequest, Upstream } from '@helsegraf/upstream';

/** The national service of this subgraph, as a code name. */
export const prescriptionServices = ['sfm'] as const;
export type PrescriptionService = (typeof prescriptionServices)[number];

export interface PrescriptionQuestion {
  readonly patient: PatientContext;
  /** Opens one locked prescription. */
  readonly referenceNumber?: string;
}

/** What this subgraph asks SFM, on behalf of one request. Failures are values. */
export interface Source {
  fetchPrescriptions(question: PrescriptionQuestion): Promise<MedicationAnswer>;
}

export function createSource(
  upstreams: Readonly<Record<PrescriptionService, Upstream>>,
  request: SourceRequest,
): Source {
  return {
    fetchPrescriptions: ({ patient, referenceNumber }) =>
      fetchMedication(upstreams.sfm, {
        request,
        patient,
        ...(referenceNumber === undefined ? {} : { referenceNumbers: [referenceNumber] }),
      }),
  };
}
