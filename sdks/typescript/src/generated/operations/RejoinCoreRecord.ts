// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { Change } from './types.ts';

/** Takes back that one has opted out of the core record. */
export const RejoinCoreRecord: sdk.Mutation<RejoinCoreRecord.Data, RejoinCoreRecord.Variables> = {
  kind: 'mutation',
  name: 'RejoinCoreRecord',
  hash: 'dd09071e638008923e1e3566c1fea53493a52be37805edadb07fe5ae6bcab945',
  text: 'mutation RejoinCoreRecord($idempotencyKey:ID!){rejoinCoreRecord(idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace RejoinCoreRecord {
  export interface Variables {
    readonly idempotencyKey: string;
  }

  export interface Data {
    /** Takes back that one has opted out of the core record (oppheving av reservasjon). */
    readonly rejoinCoreRecord: Change;
  }
}
