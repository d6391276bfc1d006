import type { AccessLogReader } from '@helsegraf/audit';
import type { PatientContext, SourceRequest, Upstream } from '@helsegraf/upstream';
import type { Choice, PrivacyDefinition, PrivacyService } from './privacyConfig.ts';
import { changeSetting, type Changed, type WantedChange } from './source/changeSetting.ts';
import { fetchAccessLog, type LogPage, type LogQuestion } from './source/fetchAccessLog.ts';
import { fetchPrivacySettings, type Settings } from './source/fetchPrivacySettings.ts';
import { fetchProfessional, type Professional } from './source/fetchProfessional.ts';
import type { SourceAnswer } from './source/sourceAnswer.ts';

export type { Changed, WantedChange } from './source/changeSetting.ts';
export type { LogPage } from './source/fetchAccessLog.ts';
export type { Settings } from './source/fetchPrivacySettings.ts';
export type { Professional } from './source/fetchProfessional.ts';
export type { SourceAnswer } from './source/sourceAnswer.ts';

/** What this subgraph asks on behalf of one request. Failures are values. */
export interface Source {
  fetchPrivacySettings(patient: PatientContext): Promise<SourceAnswer<Settings>>;
  fetchAccessLog(question: LogQuestion): Promise<SourceAnswer<LogPage>>;
  /** Nobody, when the register knows nobody by that number. */
  fetchProfessional(hprNumber: string): Promise<SourceAnswer<Professional | 'nobody'>>;
  /** Which kind of setting a choice is; undefined when the service has none. */
  findDefinition(choice: Choice): PrivacyDefinition | undefined;
  changeSetting(change: WantedChange): Promise<SourceAnswer<Changed>>;
}

export interface Behind {
  readonly upstreams: Readonly<Record<PrivacyService, Upstream>>;
  readonly reader: Pick<AccessLogReader, 'read'>;
  readonly definitions: readonly PrivacyDefinition[];
}

export function createSource({ upstreams, reader, definitions }: Behind, request: SourceRequest): Source {
  return {
    fetchPrivacySettings: (patient) => fetchPrivacySettings(upstreams.pvk, request, { patient, definitions }),
    fetchAccessLog: (question) => fetchAccessLog(reader, request, question),
    fetchProfessional: (hprNumber) => fetchProfessional(upstreams.hpr, request, hprNumber),
    findDefinition: (choice) => definitions.find(({ means }) => means === choice),
    changeSetting: (change) => changeSetting(upstreams['pvk-changes'], request, change),
  };
}
