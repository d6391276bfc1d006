import type { MedicationAnswer } from '@helsegraf/sfm';
import type { PatientContext } from '@helsegraf/upstream';
import DataLoader from 'dataloader';
import type { Source } from './source.ts';

/** SFM is asked once for each request, however often the list is asked for in the operation. */
export interface Loaders {
  readonly medicationList: DataLoader<PatientContext, MedicationAnswer, string>;
}

export function createLoaders(source: Source): Loaders {
  return {
    medicationList: new DataLoader(
      (patients: readonly PatientContext[]) => Promise.all(patients.map(source.fetchMedicationList)),
      { cacheKeyFn: ({ id }) => id },
    ),
  };
}
