// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, PrivacySettingKind, Source, UnavailableReason } from './types.ts';

/** What the patient has decided about who may see what: consents, reservations, restrictions. */
export const PrivacySettings: sdk.Query<PrivacySettings.Data, PrivacySettings.Variables> = {
  kind: 'query',
  name: 'PrivacySettings',
  hash: 'd5024c8ca1de41085a8e76701f9b64238ad8e19cecb8e613f1a2c4bc77ad02aa',
  text: 'query PrivacySettings($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id privacySettings{__typename ...WhyMissing ...on PrivacySettings{source{...Source}settings{definitionId name kind kindText partyCode isActive area period{start end}createdAt changedAt}unreadable}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace PrivacySettings {
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
     * What the person has decided about who may see what (personverninnstillinger). Beside the core record and not in it,
     * since a person without a core record has settings too; the reservation is one of them.
     */
    readonly privacySettings: PrivacySettingsResult;
  }

  /** The person's privacy settings, or why they cannot be shown (personverninnstillinger). */
  export type PrivacySettingsResult =
    | PrivacySettingsData
    | AccessRefused
    | Blocked
    | NothingKnown
    | SourceUnavailable
    | sdk.UnknownMember;

  /** What a person has decided about who may see what (personverninnstillinger i PVK). */
  export interface PrivacySettingsData {
    readonly __typename: 'PrivacySettings';
    /** Where this came from. */
    readonly source: Source;
    /** The settings, those that hold now first. */
    readonly settings: readonly PrivacySetting[];
    /** How many settings the service sent that could not be read at all. */
    readonly unreadable: number;
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

  /**
   * One decision about who may see what (personverninnstilling). Consent, reservation, restriction and the block of a named
   * professional are four different things; one never implies another.
   */
  export interface PrivacySetting {
    /** The definition that the setting follows (definisjon, GUID). Null when the service did not tell. */
    readonly definitionId: string | null;
    /** What the setting is called, in Norwegian (definisjonsnavn). */
    readonly name: string | null;
    /** What kind of decision it is. */
    readonly kind: PrivacySettingKind;
    /** The kind as the service wrote it (type). */
    readonly kindText: string | null;
    /** The party that the setting is towards (partkode). */
    readonly partyCode: string | null;
    /** Whether it holds now (aktiv). Null when the service did not tell. */
    readonly isActive: boolean | null;
    /** The area that it concerns, in the service's words (gjelder område). Null when the service did not tell. */
    readonly area: string | null;
    /** From when to when it holds (gyldig fra og til). Null when the service did not tell. */
    readonly period: Period | null;
    /** When the person decided it first (opprettet). */
    readonly createdAt: string | null;
    /** When the person last changed it (sist endret). */
    readonly changedAt: string | null;
  }

  /** A period of time (periode); an open end is null. */
  export interface Period {
    /** First day or moment, inclusive (fra). */
    readonly start: string | null;
    /** Last day or moment, inclusive (til). Null while it lasts. */
    readonly end: string | null;
  }
}
