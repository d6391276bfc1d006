// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { Change, RestrictablePart } from './types.ts';

/** Restricts a part of one's own record: it opens by consent or in an emergency. */
export const RestrictInformation: sdk.Mutation<RestrictInformation.Data, RestrictInformation.Variables> = {
  kind: 'mutation',
  name: 'RestrictInformation',
  hash: 'ee299fcaf7784adefb88e9af9a44c40e06cc566c228759cbcb8b7656808761fb',
  text: 'mutation RestrictInformation($part:RestrictablePart!$idempotencyKey:ID!){restrictInformation(part:$part idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace RestrictInformation {
  export interface Variables {
    readonly part: RestrictablePart;
    readonly idempotencyKey: string;
  }

  export interface Data {
    /**
     * Restricts a part of the record (sperring): health personnel are told that something is withheld, and may open it with the
     * person's consent or in an emergency.
     */
    readonly restrictInformation: Change;
  }
}
