import type { MedicationAnswer } from '@helsegraf/sfm';
import { createLoader, type Loader } from '@helsegraf/subgraph-kit';
import type { PrescriptionQuestion, Source } from './source.ts';

/**
 * SFM gives everything it knows of a person in one call, so however many prescriptions an operation asks for, there is
 * one call; one more for each locked prescription that is opened.
 */
export interface Loaders {
  readonly prescriptions: Loader<PrescriptionQuestion, MedicationAnswer>;
}

export function createLoaders(source: Source): Loaders {
  return {
    prescriptions: createLoader(source.fetchPrescriptions, ({ patient, referenceNumber }) =>
      JSON.stringify([patient.id, referenceNumber]),
    ),
  };
}
