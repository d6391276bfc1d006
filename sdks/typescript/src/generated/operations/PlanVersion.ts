// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Editor, Source, UnavailableReason, ZoneLevel, ZonePlanStatus } from './types.ts';

/** One version of one plan with zones, as it was then. Plan ids and version numbers come from PlanHistory. */
export const PlanVersion: sdk.Query<PlanVersion.Data, PlanVersion.Variables> = {
  kind: 'query',
  name: 'PlanVersion',
  hash: '47a2ecdcc950371f445d5268c8549f9c63150279059f4662712409bf276a1297',
  text: 'query PlanVersion($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$planId:ID!$version:Int!){patient(nationalId:$nationalId basis:$basis reason:$reason){id carePlans{zonePlan(id:$planId){__typename ...WhyMissing ...on ZonePlan{id version(number:$version){__typename ...WhyMissing ...on ZonePlanVersion{source{...Source}...ZoneVersion}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment ZoneVersion on ZonePlanVersion{version contentVersion status statusText title description comment updatedAt updatedBy{...Editor}zones{level levelText condition action}unreadable}fragment Editor on PlanEditor{name isPatient healthPersonnel{hprNumber}organisation{organisationNumber}}',
};

export declare namespace PlanVersion {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
    readonly planId: string;
    readonly version: number;
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
    /** One of the person's plans with zones, by its id. `NothingKnown` when this person has no such plan. */
    readonly zonePlan: ZonePlanResult;
  }

  /** One plan with zones, or why it cannot be shown (plan med soner). */
  export type ZonePlanResult =
    | ZonePlan
    | AccessRefused
    | Blocked
    | NothingKnown
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions. */
  export interface ZonePlan {
    readonly __typename: 'ZonePlan';
    /** The plan's id in the service (plan-id, UUID). It stays the same through all versions. */
    readonly id: string;
    /** One version by its number (versjon). `NothingKnown` when there is no such version. */
    readonly version: ZonePlanVersionResult;
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

  /** One version of a plan, or why it cannot be shown (versjon). */
  export type ZonePlanVersionResult =
    | ZonePlanVersion
    | AccessRefused
    | Blocked
    | NothingKnown
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * A plan with zones as it was at one version (versjon av plan). The plan and its clinical content have version numbers of
   * their own: the plan's is raised at every change, the content's only when the clinical content changes.
   */
  export interface ZonePlanVersion {
    readonly __typename: 'ZonePlanVersion';
    /** The service that keeps the plan, and when it was asked. */
    readonly source: Source;
    /** The plan's version number (versjon). Null when the service sent none that can be read. */
    readonly version: number | null;
    /** The version number of the clinical content (versjon av klinisk innhold). */
    readonly contentVersion: number | null;
    /**
     * Whether the plan is in use (status). *Active does not mean approved*: the service does not tell whether anyone has
     * approved the plan.
     */
    readonly status: ZonePlanStatus;
    /** The status exactly as the service wrote it. */
    readonly statusText: string | null;
    /** The plan's title (tittel). */
    readonly title: string | null;
    /** What the plan is for (beskrivelse). */
    readonly description: string | null;
    /** What was written about this change (kommentar). */
    readonly comment: string | null;
    /** When this change was made (endret). */
    readonly updatedAt: string | null;
    /** Who made this change (endret av). Null when the service did not say. */
    readonly updatedBy: Editor | null;
    /** The zones, in the order the service gave them (soner). */
    readonly zones: readonly Zone[];
    /** How many zones the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** One zone of a plan (sone): how to recognize it, and what to do then. */
  export interface Zone {
    /** Which zone (nivå). */
    readonly level: ZoneLevel;
    /** The level exactly as the service wrote it. */
    readonly levelText: string | null;
    /** How to recognize the zone (tilstand), for example `Mer slim eller tungpust`. */
    readonly condition: string | null;
    /** What to do in the zone (tiltak). */
    readonly action: string | null;
  }
}
