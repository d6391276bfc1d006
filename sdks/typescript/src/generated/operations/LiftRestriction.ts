// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { Change, RestrictablePart } from './types.ts';

/** Lifts the restriction of a part of one's own record. */
export const LiftRestriction: sdk.Mutation<LiftRestriction.Data, LiftRestriction.Variables> = {
  kind: 'mutation',
  name: 'LiftRestriction',
  hash: '6846c66881606a2229eb88b52f84ebe2f1736ba27370849468467f702db88f65',
  text: 'mutation LiftRestriction($part:RestrictablePart!$idempotencyKey:ID!){liftRestriction(part:$part idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace LiftRestriction {
  export interface Variables {
    readonly part: RestrictablePart;
    readonly idempotencyKey: string;
  }

  export interface Data {
    /** Lifts the restriction of a part of the record (oppheving av sperring). */
    readonly liftRestriction: Change;
  }
}
