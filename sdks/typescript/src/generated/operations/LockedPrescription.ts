// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, PrescriptionStatus, Source, UnavailableReason } from './types.ts';

/** A locked prescription, opened with the reference number that the patient was given. */
export const LockedPrescription: sdk.Query<LockedPrescription.Data, LockedPrescription.Variables> = {
  kind: 'query',
  name: 'LockedPrescription',
  hash: '90b7967bfcd8008b92b544ef7e553ede9d78323ad1bf288e63699115ab6b4ec3',
  text: 'query LockedPrescription($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$referenceNumber:String!){patient(nationalId:$nationalId basis:$basis reason:$reason){id lockedPrescription(referenceNumber:$referenceNumber){__typename ...WhyMissing ...on Prescription{reseptId source{...Source}status isLocked issued expires medication{name atc{code display}}dosing{labelText instructions{text}}refills{count dispensesAllowed}prescriber{name organisationName healthPersonnel{hprNumber}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}',
};

export declare namespace LockedPrescription {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
    readonly referenceNumber: string;
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
     * A locked prescription (låst resept), opened with the reference number that the person was given. `NothingKnown` when no
     * prescription of this person has that number.
     */
    readonly lockedPrescription: LockedPrescriptionResult;
  }

  /** A prescription opened with its reference number, or why it cannot be shown (låst resept). */
  export type LockedPrescriptionResult =
    | Prescription
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   */
  export interface Prescription {
    readonly __typename: 'Prescription';
    /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
    readonly reseptId: string;
    /** Where this came from. */
    readonly source: Source;
    /**
     * Where the prescription stands in the prescription intermediary (reseptstatus). Independent of `listState` and of
     * `treatmentStatus`.
     */
    readonly status: PrescriptionStatus;
    /** True when it is shown only to those with its reference number or the person's consent (låst resept). */
    readonly isLocked: boolean | null;
    /** The day it was written (reseptdato). */
    readonly issued: string | null;
    /** The last day it can be dispensed (utløpsdato). */
    readonly expires: string | null;
    /** The medicine (legemiddel). Null for another article. */
    readonly medication: Medication | null;
    /** How the medicine is to be taken (dosering). */
    readonly dosing: Dosing | null;
    /** How often it may be dispensed (reit). Null when the service did not say. */
    readonly refills: Refills | null;
    /** Who wrote it (rekvirent). */
    readonly prescriber: MedicationParty | null;
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

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; `level` tells which, and decides what else is known.
   */
  export interface Medication {
    /** Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example `Atorvastatin tab 40 mg`. */
    readonly name: string | null;
    /** The active substance's place in the ATC system (ATC-kode). Null for many supplements. */
    readonly atc: Code | null;
  }

  /** How a medicine is to be taken (dosering). */
  export interface Dosing {
    /** The instruction printed on the pharmacy's label (doseringstekst, DSSN). */
    readonly labelText: string | null;
    /** The instructions in order. Most often one; more when the dose changes along the way. */
    readonly instructions: readonly DosageInstruction[];
  }

  /** How often a prescription may be dispensed (reit). */
  export interface Refills {
    /** How many times after the first, as a number. Null when what was written is no whole number. */
    readonly count: number | null;
    /** Times it may be dispensed in all: one more than `count`. */
    readonly dispensesAllowed: number | null;
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   */
  export interface MedicationParty {
    /** The professional's name as written. Null when only an organisation is named. */
    readonly name: string | null;
    /** The organisation's name as written. */
    readonly organisationName: string | null;
    /** The professional in the register of health personnel. Null when no HPR number was sent. */
    readonly healthPersonnel: HealthPersonnel | null;
  }

  /**
   * A coded value from a national or international code list (kodeverk). Two codes are the same when `system` and `code`
   * are equal; both URI forms of a Volven list (`urn:oid:2.16.578.1.12.4.1.1.7480` and
   * `http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480`) are given as the `urn:oid` form.
   */
  export interface Code {
    /** The code itself, for example `E` or `J44.9`. Null when the source only wrote a text. */
    readonly code: string | null;
    /** The display text (visningsnavn) that came with the code, Norwegian as the service sent it. */
    readonly display: string | null;
  }

  /** One instruction about how to take a medicine (doseringsanvisning). */
  export interface DosageInstruction {
    /** The dose in words, for example `1 tablett kveld`. */
    readonly text: string | null;
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
  }
}
