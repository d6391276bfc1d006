import type { PatientContext } from '@helsegraf/upstream';
import DataLoader from 'dataloader';
import type { Status } from './mapping.ts';
import type { CriticalEntriesQuestion, Indicator, NeedsQuestion, Settings, Source, SourceAnswer } from './source.ts';

/** Each question is put to a national service once for each request, however often it is asked in the operation. */
export interface Loaders {
  readonly indicator: DataLoader<PatientContext, SourceAnswer<Indicator>, string>;
  readonly criticalStatus: DataLoader<PatientContext, SourceAnswer<Status>, string>;
  readonly criticalEntries: DataLoader<CriticalEntriesQuestion, SourceAnswer<unknown>, string>;
  readonly patientInfoStatus: DataLoader<PatientContext, SourceAnswer<Status>, string>;
  readonly communicationNeeds: DataLoader<NeedsQuestion, SourceAnswer<unknown>, string>;
  readonly privacySettings: DataLoader<PatientContext, SourceAnswer<Settings>, string>;
}

/** The services take one question per call, so a batch is as many calls side by side. */
export function createLoaders(source: Source): Loaders {
  const ofPatient = ({ id }: PatientContext) => id;
  return {
    indicator: loader(source.fetchIndicator, ofPatient),
    criticalStatus: loader(source.fetchCriticalStatus, ofPatient),
    criticalEntries: loader(
      source.fetchCriticalEntries,
      ({ patient, query }) => `${patient.id}/${query.resource}/${query.criticalInfoType ?? ''}`,
    ),
    patientInfoStatus: loader(source.fetchPatientInfoStatus, ofPatient),
    communicationNeeds: loader(source.fetchCommunicationNeeds, ({ patient }) => patient.id),
    privacySettings: loader(source.fetchPrivacySettings, ofPatient),
  };
}

function loader<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string,
): DataLoader<Question, Answer, string> {
  return new DataLoader((questions) => Promise.all(questions.map((question) => ask(question))), { cacheKeyFn: keyOf });
}
