// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Source, UnavailableReason, ZoneVersion } from './types.ts';

/** Every version of the patient's plans with zones, the newest first: what was changed, when and by whom. */
export const PlanHistory: sdk.Query<PlanHistory.Data, PlanHistory.Variables> = {
  kind: 'query',
  name: 'PlanHistory',
  hash: 'e5d4f7d1dc3ed9f47ed0915802a056d0ecdb72e68b3ae04312551e3b08f33a15',
  text: 'query PlanHistory($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$plans:Int!=5$versions:Int!=20){patient(nationalId:$nationalId basis:$basis reason:$reason){id carePlans{zonePlans(first:$plans){__typename ...WhyMissing ...on ZonePlanConnection{source{...Source}totalCount unreadable pageInfo{hasNextPage endCursor}edges{cursor node{id history(first:$versions){__typename ...WhyMissing ...on ZonePlanVersionConnection{source{...Source}totalCount unreadable pageInfo{hasNextPage endCursor}edges{cursor node{...ZoneVersion}}}}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment ZoneVersion on ZonePlanVersion{version contentVersion status statusText title description comment updatedAt updatedBy{...Editor}zones{level levelText condition action}unreadable}fragment Editor on PlanEditor{name isPatient healthPersonnel{hprNumber}organisation{organisationNumber}}',
};

export declare namespace PlanHistory {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
    /** `5` unless said. */
    readonly plans?: number | undefined;
    /** `20` unless said. */
    readonly versions?: number | undefined;
  }

  export interface Data {
    /**
     * The patient whom this operation is about. Health personnel ask here, with the ground for access; one patient per
     * operation. No service is asked by this field alone: each field below it asks its own, so one that is down takes none
     * of the others with it. A number that no register knows is answered by each source with `NotRegistered`.
     */
    readonly patient: Patient;
  }

  /**
   * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
   * here.
   */
  export interface Patient {
    /**
     * An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be
     * made up; it is not a secret.
     */
    readonly id: string;
    /** The person's plans for treatment and self-treatment (behandlings- og egenbehandlingsplaner). */
    readonly carePlans: CarePlans;
  }

  /**
   * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
   * answers for itself: one may be unavailable while the other is there.
   *
   * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
   * it, so there is nothing to read.
   */
  export interface CarePlans {
    /**
     * The plans with green, yellow and red zones (egenbehandlingsplaner med soner) that tell what to do when the condition
     * changes, the most recently updated first.
     */
    readonly zonePlans: ZonePlansResult;
  }

  /** The person's plans with zones, or why there are none to show (planer med soner). */
  export type ZonePlansResult =
    | ZonePlanConnection
    | AccessRefused
    | Blocked
    | NothingKnown
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * A page of the person's plans with zones (planer med soner). An empty page means that no plan has the statuses asked for;
   * a person without plans is answered with `NothingKnown`.
   */
  export interface ZonePlanConnection {
    readonly __typename: 'ZonePlanConnection';
    /** The service that keeps the plans, and when it was asked. */
    readonly source: Source;
    /** How many plans there are with the statuses asked for, on all pages together (antall). */
    readonly totalCount: number;
    /** How many plans the service sent that could not be read. */
    readonly unreadable: number;
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The plans of this page (planer). */
    readonly edges: readonly ZonePlanEdge[];
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface AccessRefused {
    readonly __typename: 'AccessRefused';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden. */
  export interface Blocked {
    readonly __typename: 'Blocked';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR `nilknown`). */
  export interface NothingKnown {
    readonly __typename: 'NothingKnown';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * The person has restricted this information (sperring, tilgangsbegrensning). It exists but is withheld; a new question with
   * elevated consent or in an emergency may open it when `mayElevate` is true.
   */
  export interface Restricted {
    readonly __typename: 'Restricted';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** How many items are withheld, when the service tells. */
    readonly count: number | null;
    /** True when the same question with elevated access (forhøyet samtykke or akutt) may be asked. */
    readonly mayElevate: boolean;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
  export interface PageInfo {
    /** True when there are more items after the last one here. */
    readonly hasNextPage: boolean;
    /** Cursor of the last item, null when there is none. */
    readonly endCursor: string | null;
  }

  /** A plan in a page of plans (plan i liste). */
  export interface ZonePlanEdge {
    /** Where this plan is in the list; use it as `after`. */
    readonly cursor: string;
    /** The plan. */
    readonly node: ZonePlan;
  }

  /** A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions. */
  export interface ZonePlan {
    /** The plan's id in the service (plan-id, UUID). It stays the same through all versions. */
    readonly id: string;
    /** All versions the service has kept, the newest first (historikk). */
    readonly history: ZonePlanHistoryResult;
  }

  /** The versions of a plan, or why they cannot be shown (historikk). */
  export type ZonePlanHistoryResult =
    | ZonePlanVersionConnection
    | AccessRefused
    | Blocked
    | NothingKnown
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A page of a plan's versions, the newest first (historikk). */
  export interface ZonePlanVersionConnection {
    readonly __typename: 'ZonePlanVersionConnection';
    /** The service that keeps the versions, and when it was asked. */
    readonly source: Source;
    /** How many versions there are, on all pages together (antall). */
    readonly totalCount: number;
    /** How many versions the service sent that could not be read. */
    readonly unreadable: number;
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The versions of this page (versjoner). */
    readonly edges: readonly ZonePlanVersionEdge[];
  }

  /** A version in a page of versions (versjon i liste). */
  export interface ZonePlanVersionEdge {
    /** Where this version is in the list; use it as `after`. */
    readonly cursor: string;
    /** The version. */
    readonly node: ZoneVersion;
  }
}
