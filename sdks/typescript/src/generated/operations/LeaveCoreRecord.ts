// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { Change } from './types.ts';

/** Opts out of the core record. */
export const LeaveCoreRecord: sdk.Mutation<LeaveCoreRecord.Data, LeaveCoreRecord.Variables> = {
  kind: 'mutation',
  name: 'LeaveCoreRecord',
  hash: 'abe9972b071aa7d60e2294e6a21a4bdcd223f4aafeb700fdcf5fd8fec6d12b48',
  text: 'mutation LeaveCoreRecord($idempotencyKey:ID!){leaveCoreRecord(idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace LeaveCoreRecord {
  export interface Variables {
    readonly idempotencyKey: string;
  }

  export interface Data {
    /** Opts out of the core record (reservasjon mot kjernejournal): nothing is kept in it, so that nobody can open it. */
    readonly leaveCoreRecord: Change;
  }
}
