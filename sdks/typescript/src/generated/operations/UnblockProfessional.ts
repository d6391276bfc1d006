// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { Change } from './types.ts';

/** Lifts the block of a professional. */
export const UnblockProfessional: sdk.Mutation<UnblockProfessional.Data, UnblockProfessional.Variables> = {
  kind: 'mutation',
  name: 'UnblockProfessional',
  hash: 'f15bd99865cfe76154207243cdaad6d14d448e15bfcd094b4092c7da64653df9',
  text: 'mutation UnblockProfessional($hprNumber:ID!$idempotencyKey:ID!){unblockProfessional(hprNumber:$hprNumber idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace UnblockProfessional {
  export interface Variables {
    readonly hprNumber: string;
    readonly idempotencyKey: string;
  }

  export interface Data {
    /** Lifts the block of a professional (oppheving av blokkering). */
    readonly unblockProfessional: Change;
  }
}
