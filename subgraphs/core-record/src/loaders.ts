import { createLoader, type Loader } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import type { Status } from './mapping.ts';
import type { CriticalEntriesQuestion, Indicator, NeedsQuestion, Source, SourceAnswer } from './source.ts';

export interface Loaders {
  readonly indicator: Loader<PatientContext, SourceAnswer<Indicator>>;
  readonly criticalStatus: Loader<PatientContext, SourceAnswer<Status>>;
  readonly criticalEntries: Loader<CriticalEntriesQuestion, SourceAnswer<unknown>>;
  readonly patientInfoStatus: Loader<PatientContext, SourceAnswer<Status>>;
  readonly communicationNeeds: Loader<NeedsQuestion, SourceAnswer<unknown>>;
}

export function createLoaders(source: Source): Loaders {
  return {
    indicator: createLoader(source.fetchIndicator, ({ id }) => id),
    criticalStatus: createLoader(source.fetchCriticalStatus, ({ id }) => id),
    criticalEntries: createLoader(
      source.fetchCriticalEntries,
      ({ patient, query }) => `${patient.id}/${query.resource}/${query.criticalInfoType ?? ''}`,
    ),
    patientInfoStatus: createLoader(source.fetchPatientInfoStatus, ({ id }) => id),
    communicationNeeds: createLoader(source.fetchCommunicationNeeds, ({ patient }) => patient.id),
  };
}
