import type { MedicationAnswer } from '@helsegraf/sfm';
import { createLoader, type Loader } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import type { Source } from './source.ts';

/** SFM is asked once for each request, however often the list is asked for in the operation. */
export interface Loaders {
  readonly medicationList: Loader<PatientContext, MedicationAnswer>;
}

export function createLoaders(source: Source): Loaders {
  return { medicationList: createLoader(source.fetchMedicationList, ({ id }) => id) };
}
