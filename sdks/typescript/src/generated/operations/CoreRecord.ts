// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Coded, CommunicationNeedKind, CoreRecordStatus, CriticalInformationCertainty, CriticalInformationKind, CriticalInformationLifecycle, Source, UnavailableReason } from './types.ts';

/** Whether there is anything to see in the core record, and what it takes to communicate with the patient. */
export const CoreRecord: sdk.Query<CoreRecord.Data, CoreRecord.Variables> = {
  kind: 'query',
  name: 'CoreRecord',
  hash: '3694cc9381cb7615588d2355622e5ea0e9ad0fed3fcabbd358809be41047f192',
  text: 'query CoreRecord($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id coreRecord{__typename ...WhyMissing ...on CoreRecord{indicator{__typename ...WhyMissing ...on CoreRecordIndicator{source{...Source}status statusText hasMedicines hasLockedPrescriptions hasBlockedProfessional restrictions{...Coded}criticalInformationChangedAt criticalInformationChanges{category{...Coded}changedAt}unreadable}}communicationNeeds{__typename ...WhyMissing ...on CommunicationNeeds{source{...Source}needs{need code{...Coded}comment isActive version updatedAt isUpdatedByPatient updatedBy{professionalName organisationName}}unreadable}}criticalInformation{__typename ...WhyMissing ...on CriticalInformation{source{...Source}isComplete withheld hasActive changedAt entries{__typename kind lifecycle certainty code{...Coded}specification}missing{kinds reason retryable}unreadable}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}',
};

export declare namespace CoreRecord {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
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
    /**
     * The core record (kjernejournal): what everybody who treats the patient may need to know in an emergency. Its parts come
     * from services of their own, and one that is down takes none of the others with it.
     */
    readonly coreRecord: CoreRecordResult;
  }

  /**
   * The core record, or why the person has none (kjernejournal). `Reserved` and `NotRegistered` only when a service has said
   * so. While it is unknown whether there is a core record, this is `CoreRecord`, and each part of it tells what it knows.
   */
  export type CoreRecordResult =
    | CoreRecordData
    | AccessRefused
    | Blocked
    | NotRegistered
    | Reserved
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A person's core record (kjernejournal). */
  export interface CoreRecordData {
    readonly __typename: 'CoreRecord';
    /** Whether there is anything to see, and what changed when (helseindikator). */
    readonly indicator: CoreRecordIndicatorResult;
    /** What it takes to communicate with the patient (kommunikasjonsbehov). */
    readonly communicationNeeds: CommunicationNeedsResult;
    /**
     * What may harm the patient if nobody knows (kritisk informasjon). Limits on life-prolonging treatment and "HLR minus"
     * are not among the kinds that Helsegraf reads.
     */
    readonly criticalInformation: CriticalInformationResult;
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

  /** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
  export interface NotRegistered {
    readonly __typename: 'NotRegistered';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it. */
  export interface Reserved {
    readonly __typename: 'Reserved';
    /** The service that was asked, and when. */
    readonly source: Source;
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

  /** The answer to whether there is anything to see in the core record, or why there is none (helseindikator). */
  export type CoreRecordIndicatorResult =
    | CoreRecordIndicator
    | AccessRefused
    | Blocked
    | NotRegistered
    | Reserved
    | SourceUnavailable
    | sdk.UnknownMember;

  /** What it takes to communicate with the patient, or why it cannot be shown (kommunikasjonsbehov). */
  export type CommunicationNeedsResult =
    | CommunicationNeeds
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | Reserved
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * Critical information, or why there is none to show (kritisk informasjon). `NothingKnown` speaks of the kinds that were
   * asked for.
   */
  export type CriticalInformationResult =
    | CriticalInformation
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | Reserved
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Whether there is anything to see in the core record, without showing it (helseindikator). */
  export interface CoreRecordIndicator {
    readonly __typename: 'CoreRecordIndicator';
    /** Where this came from. */
    readonly source: Source;
    /** How much there is to see. A person without a core record is answered by `Reserved` or `NotRegistered` instead. */
    readonly status: CoreRecordStatus;
    /** The service's own words for the status, in Norwegian (returtekst). */
    readonly statusText: string | null;
    /** Whether prescriptions or multidose are registered (legemidler). Null when not told. */
    readonly hasMedicines: boolean | null;
    /** Whether the person has locked prescriptions (låste resepter). They are not shown here. Null when not told, and to representatives. */
    readonly hasLockedPrescriptions: boolean | null;
    /**
     * Whether the person has blocked any professional at all (blokkert helsepersonell), not whether it is the one who asks.
     * Null when not told.
     */
    readonly hasBlockedProfessional: boolean | null;
    /** What the person has restricted, as the service puts it (sperringsdetaljer). Empty when nothing is restricted. */
    readonly restrictions: readonly Coded[];
    /** When critical information was last changed. */
    readonly criticalInformationChangedAt: string | null;
    /** When each category of critical information was last changed (sist endret kritisk informasjon). */
    readonly criticalInformationChanges: readonly CriticalInformationChange[];
    /** How many changes and restrictions the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** What it takes to communicate with the patient (kommunikasjonsbehov). */
  export interface CommunicationNeeds {
    readonly __typename: 'CommunicationNeeds';
    /** Where this came from. */
    readonly source: Source;
    /** The needs, those that hold now first. */
    readonly needs: readonly CommunicationNeed[];
    /** How many needs the service sent that could not be read at all. */
    readonly unreadable: number;
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

  /** What may harm the patient if nobody knows (kritisk informasjon). */
  export interface CriticalInformation {
    readonly __typename: 'CriticalInformation';
    /** Where this came from. */
    readonly source: Source;
    /** True when every kind that was asked for was answered and every entry could be read. */
    readonly isComplete: boolean;
    /**
     * How many entries of the kinds asked for are sealed and not among these (sperret, NORS); elevated access may open them.
     * Null to citizens.
     */
    readonly withheld: number | null;
    /**
     * Whether anything is registered that is neither refuted, deleted nor expired. It speaks of all kinds, also those that
     * were not asked for. Null when the service could not tell.
     */
    readonly hasActive: boolean | null;
    /** When anything was last changed, of any kind. Null when the service could not tell. */
    readonly changedAt: string | null;
    /**
     * What is registered: what is active first, then what has expired, then what was refuted, and the newest first within
     * each. Refuted and expired entries are shown because they tell that somebody looked; read `lifecycle` before you warn.
     */
    readonly entries: readonly CriticalInformationEntry[];
    /** The kinds that could not be fetched. Never read their absence from `entries` as none. */
    readonly missing: readonly MissingCriticalInformation[];
    /** How many entries the service sent that could not be read at all. */
    readonly unreadable: number;
  }

  /** When a part of the critical information was last changed. */
  export interface CriticalInformationChange {
    /** The category as the service names it, for example `OVER_REAK` for hypersensitivity reactions (kategori). */
    readonly category: Coded;
    /** When it was last changed (sist endret). */
    readonly changedAt: string | null;
  }

  /** One thing it takes to communicate with the patient (kommunikasjonsbehov). */
  export interface CommunicationNeed {
    /** The need, when it is one of the listed ones. */
    readonly need: CommunicationNeedKind | null;
    /** The need as coded, Volven 7525. */
    readonly code: Coded;
    /** A comment, such as which language the interpreter must speak (kommentar). */
    readonly comment: string | null;
    /** Whether it holds now (status). Null when the service did not tell. */
    readonly isActive: boolean | null;
    /** The version of this need; a change must name it (versjon). */
    readonly version: number | null;
    /** When it was last changed (sist oppdatert). */
    readonly updatedAt: string | null;
    /** True when the patient made the last change. Null when the service did not tell enough to say. */
    readonly isUpdatedByPatient: boolean | null;
    /** The professional who made the last change. Null when the patient did. */
    readonly updatedBy: CoreRecordAuthor | null;
  }

  /** What every entry of critical information tells, whatever its kind. */
  export interface CriticalInformationEntry {
    readonly __typename: string;
    /** What kind of information it is. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. An entry that is not active must not be shown as a warning. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. Null for the kinds that are not graded: ongoing treatment, implant, change in routine. */
    readonly certainty: CriticalInformationCertainty | null;
    /** What it is about, as the recorder chose it. Null when it was only written as text. */
    readonly code: Coded | null;
    /** What it is about in free text (spesifisering). */
    readonly specification: string | null;
  }

  /** Kinds of critical information that could not be fetched, while others could. */
  export interface MissingCriticalInformation {
    /** The kinds that nothing is known about in this answer. */
    readonly kinds: readonly CriticalInformationKind[];
    /** What went wrong. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
  }

  /** Who recorded or changed an entry, in which role and where. */
  export interface CoreRecordAuthor {
    /** The professional's name as it was written at the time. */
    readonly professionalName: string | null;
    /** The organisation's name as it was written at the time. */
    readonly organisationName: string | null;
  }
}
