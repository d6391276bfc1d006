// Written by the generator of Helsegraf. Change the operations, not this file.
import type { Mutation } from '../../index.ts';
import type { Change } from './types.ts';

/** Takes back that one has opted out of the core record. */
export const RejoinCoreRecord: Mutation<RejoinCoreRecord.Data, RejoinCoreRecord.Variables> = {
  kind: 'mutation',
  name: 'RejoinCoreRecord',
  hash: 'ab6eb3d0cf4d190413a5551650da2f9dfb607b09a73f0bef232568048a03bcfb',
  text: 'mutation RejoinCoreRecord($idempotencyKey:ID!){rejoinCoreRecord(idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
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
