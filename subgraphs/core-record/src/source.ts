import type { PatientContext, SourceRequest, Upstream } from '@helsegraf/upstream';
import type { Status } from './mapping.ts';
import { fetchCommunicationNeeds, fetchPatientInfoStatus } from './source/fetchCommunicationNeeds.ts';
import {
  fetchCriticalEntries,
  fetchCriticalStatus,
  type CriticalEntriesQuestion,
} from './source/fetchCriticalInformation.ts';
import { fetchIndicator, type Indicator } from './source/fetchIndicator.ts';
import type { SourceAnswer } from './source/sourceAnswer.ts';

export { allKinds, criticalQueries, type CriticalQuery } from './source/criticalQueries.ts';
export type { CriticalEntriesQuestion } from './source/fetchCriticalInformation.ts';
export type { Indicator } from './source/fetchIndicator.ts';
export type { SourceAnswer, Withheld } from './source/sourceAnswer.ts';

/** The three national services, as code names. */
export const coreRecordServices = ['core-record', 'critical-information', 'patient-information'] as const;
export type CoreRecordService = (typeof coreRecordServices)[number];

export interface NeedsQuestion {
  readonly patient: PatientContext;
  readonly isRestricted: boolean;
}

/** What this subgraph asks its national services, on behalf of one request. Failures are values. */
export interface Source {
  fetchIndicator(patient: PatientContext): Promise<SourceAnswer<Indicator>>;
  fetchCriticalStatus(patient: PatientContext): Promise<SourceAnswer<Status>>;
  fetchCriticalEntries(question: CriticalEntriesQuestion): Promise<SourceAnswer<unknown>>;
  fetchPatientInfoStatus(patient: PatientContext): Promise<SourceAnswer<Status>>;
  fetchCommunicationNeeds(question: NeedsQuestion): Promise<SourceAnswer<unknown>>;
}

export function createSource(upstreams: Readonly<Record<CoreRecordService, Upstream>>, request: SourceRequest): Source {
  const coreRecord = upstreams['core-record'];
  const criticalInformation = upstreams['critical-information'];
  const patientInformation = upstreams['patient-information'];
  return {
    fetchIndicator: (patient) => fetchIndicator(coreRecord, request, patient),
    fetchCriticalStatus: (patient) => fetchCriticalStatus(criticalInformation, request, patient),
    fetchCriticalEntries: (question) => fetchCriticalEntries(criticalInformation, request, question),
    fetchPatientInfoStatus: (patient) => fetchPatientInfoStatus(patientInformation, request, patient),
    fetchCommunicationNeeds: (question) => fetchCommunicationNeeds(patientInformation, request, question),
  };
}
