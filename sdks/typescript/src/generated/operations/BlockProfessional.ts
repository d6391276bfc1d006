// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { Change } from './types.ts';

/** Blocks a professional: they see nothing more of one's own record. The key is a UUID of the client's own. */
export const BlockProfessional: sdk.Mutation<BlockProfessional.Data, BlockProfessional.Variables> = {
  kind: 'mutation',
  name: 'BlockProfessional',
  hash: 'd39c70bb4eb95b0341d6ee258185f7fff58c0cb6ce3fb1c0d5510ae7782feec6',
  text: 'mutation BlockProfessional($hprNumber:ID!$idempotencyKey:ID!){blockProfessional(hprNumber:$hprNumber idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace BlockProfessional {
  export interface Variables {
    readonly hprNumber: string;
    readonly idempotencyKey: string;
  }

  export interface Data {
    /**
     * Blocks a professional (blokkering av navngitt helsepersonell): from then on they see nothing but who the person is, in
     * emergencies neither.
     */
    readonly blockProfessional: Change;
  }
}
