import type { MedicationAnswer } from '@helsegraf/sfm';
import DataLoader from 'dataloader';
import type { PrescriptionQuestion, Source } from './source.ts';

/**
 * SFM gives everything it knows of a person in one call, so however many prescriptions an operation asks for, there is
 * one call; one more for each locked prescription that is opened.
 */
export interface Loaders {
  readonly prescriptions: DataLoader<PrescriptionQuestion, MedicationAnswer, string>;
}

export function createLoaders(source: Source): Loaders {
  return {
    prescriptions: new DataLoader(
      (questions: readonly PrescriptionQuestion[]) => Promise.all(questions.map(source.fetchPrescriptions)),
      { cacheKeyFn: ({ patient, referenceNumber }) => JSON.stringify([patient.id, referenceNumber]) },
    ),
  };
}
