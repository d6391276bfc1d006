// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Allergen, AllergenCategory, AllergyCriticality, Author, Coded, CormackLehaneGrade, CriticalConsequenceKind, CriticalInformationCertainty, CriticalInformationKind, CriticalInformationLifecycle, CriticalInformationOrigin, DrugCodeKind, ImplantKind, InfectionKind, MaskVentilation, Moment, OngoingTreatmentKind, Reaction, Source, TreatmentRoutineChangeKind, UnavailableReason } from './types.ts';

/** What those who treat the patient must know at once: all kinds of critical information, and whether any is missing. */
export const CriticalInformation: sdk.Query<CriticalInformation.Data, CriticalInformation.Variables> = {
  kind: 'query',
  name: 'CriticalInformation',
  hash: '42e370d29becabac576b08ed8011b5ca56bb94e436e0ec1407b34d57a46967b9',
  text: 'query CriticalInformation($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id coreRecord{__typename ...WhyMissing ...on CoreRecord{criticalInformation{__typename ...WhyMissing ...on CriticalInformation{source{...Source}isComplete withheld hasActive isRestricted changedAt missing{kinds reason retryable}unreadable entries{__typename id version kind lifecycle certainty code{...Coded}otherCodes{...Coded}specification note origin recordedDate recordedBy{...Author}updatedAt updatedBy{...Author}validUntil ...on AdverseDrugReaction{criticality drugCodeKind isToInactiveIngredient reactions{...Reaction}onset{...Moment}}...on OtherAllergy{allergen categories criticality reactions{...Reaction}onset{...Moment}}...on CriticalMedicalCondition{consequences{consequence code{...Coded}}infoText moreInformationUrl onset{...Moment}}...on DifficultIntubation{laryngoscopyGrade maskVentilation otherEvidence{...Coded}onset{...Moment}}...on OtherAnesthesiaProblem{otherEvidence{...Coded}onset{...Moment}}...on OngoingTreatment{treatment started{...Moment}}...on Implant{implant implanted{...Moment}}...on TransplantOrForeignBody{implant onset{...Moment}}...on TreatmentRoutineChange{change period{start end}}...on Infection{infection infoText moreInformationUrl guideUrl onset{...Moment}}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}fragment Author on CoreRecordAuthor{professionalName role{...Coded}organisationName professional{hprNumber}}fragment Reaction on AllergyReaction{manifestation code{...Coded}text}fragment Moment on ClinicalMoment{date period{start end}age{value unit ucum comparator}text}',
};

export declare namespace CriticalInformation {
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
    | CoreRecord
    | AccessRefused
    | Blocked
    | NotRegistered
    | Reserved
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A person's core record (kjernejournal). */
  export interface CoreRecord {
    readonly __typename: 'CoreRecord';
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

  /**
   * Critical information, or why there is none to show (kritisk informasjon). `NothingKnown` speaks of the kinds that were
   * asked for.
   */
  export type CriticalInformationResult =
    | CriticalInformationData
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | Reserved
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** What may harm the patient if nobody knows (kritisk informasjon). */
  export interface CriticalInformationData {
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
    /**
     * True when the person has restricted this information and it is shown because of an elevated ground for access
     * (sperring). Null when the service could not tell.
     */
    readonly isRestricted: boolean | null;
    /** When anything was last changed, of any kind. Null when the service could not tell. */
    readonly changedAt: string | null;
    /** The kinds that could not be fetched. Never read their absence from `entries` as none. */
    readonly missing: readonly MissingCriticalInformation[];
    /** How many entries the service sent that could not be read at all. */
    readonly unreadable: number;
    /**
     * What is registered: what is active first, then what has expired, then what was refuted, and the newest first within
     * each. Refuted and expired entries are shown because they tell that somebody looked; read `lifecycle` before you warn.
     */
    readonly entries: readonly CriticalInformationEntry[];
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

  /** Kinds of critical information that could not be fetched, while others could. */
  export interface MissingCriticalInformation {
    /** The kinds that nothing is known about in this answer. */
    readonly kinds: readonly CriticalInformationKind[];
    /** What went wrong. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
  }

  /** What every entry of critical information tells, whatever its kind. */
  export type CriticalInformationEntry =
    | AdverseDrugReaction
    | CriticalMedicalCondition
    | DifficultIntubation
    | Implant
    | Infection
    | OngoingTreatment
    | OtherAllergy
    | OtherAnesthesiaProblem
    | TransplantOrForeignBody
    | TreatmentRoutineChange
    | (sdk.UnknownMember & {
        /** The id of the entry, the same in every version of it. Null when the service left it out. */
        readonly id: string | null;
        /** The version of the entry. Id and version together are unique. */
        readonly version: string | null;
        /** What kind of information it is. */
        readonly kind: CriticalInformationKind;
        /** Where it is in its life. An entry that is not active must not be shown as a warning. */
        readonly lifecycle: CriticalInformationLifecycle;
        /** How certain it is. Null for the kinds that are not graded: ongoing treatment, implant, change in routine. */
        readonly certainty: CriticalInformationCertainty | null;
        /** What it is about, as the recorder chose it. Null when it was only written as text. */
        readonly code: Coded | null;
        /** Other codes for the same, such as the ATC code beside a brand name. */
        readonly otherCodes: readonly Coded[];
        /** What it is about in free text (spesifisering). */
        readonly specification: string | null;
        /** A comment by the recorder (kommentar), of 500 characters at most. */
        readonly note: string | null;
        /** Where the information was taken from, when it is one of the known sources (kilde). */
        readonly origin: CriticalInformationOrigin | null;
        /** When it was first recorded (opprettet dato). */
        readonly recordedDate: string | null;
        /** Who recorded it first (hvem som gjorde første registrering). */
        readonly recordedBy: Author | null;
        /** When this version was made (tidspunkt for endring). Null when it was never changed. */
        readonly updatedAt: string | null;
        /** Who made this version (hvem som gjorde endring). Null when it was never changed. */
        readonly updatedBy: Author | null;
        /** The last day it holds (varsles til). Null when it holds until further notice. */
        readonly validUntil: string | null;
      });

  /** A reaction to a medicine (legemiddelreaksjon). */
  export interface AdverseDrugReaction {
    readonly __typename: 'AdverseDrugReaction';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `ADVERSE_DRUG_REACTION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The medicine: an ATC code, a brand (FEST) or a substance (FEST). */
    readonly code: Coded | null;
    /** Other codes for the same, such as the ATC code of the brand. */
    readonly otherCodes: readonly Coded[];
    /** The medicine in free text, when no code was found (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day it holds. */
    readonly validUntil: string | null;
    /** How serious it would be if it happened again (alvorlighetsgrad, Volven 7520). */
    readonly criticality: AllergyCriticality | null;
    /** What the code names: a substance, a brand or a group of medicines. */
    readonly drugCodeKind: DrugCodeKind | null;
    /**
     * True when the reaction is to an excipient and not to the active substance (hjelpestoffreaksjon). Other medicines with the
     * same active substance may then be safe.
     */
    readonly isToInactiveIngredient: boolean;
    /** How the patient reacted (reaksjoner). */
    readonly reactions: readonly Reaction[];
    /** When it was discovered (tidspunkt for hendelse). */
    readonly onset: Moment | null;
  }

  /** A condition that changes how the patient must be treated (kritisk medisinsk tilstand). */
  export interface CriticalMedicalCondition {
    readonly __typename: 'CriticalMedicalCondition';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `CRITICAL_MEDICAL_CONDITION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The diagnosis, ICD-10 (diagnose). */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** The condition in free text, when no code was found (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day it holds. */
    readonly validUntil: string | null;
    /** What it may lead to (konsekvenser). */
    readonly consequences: readonly CriticalConsequence[];
    /** What the national list says about this diagnosis (infotekst). */
    readonly infoText: string | null;
    /** Where to read more about this diagnosis. Only addresses that begin with http or https are given. */
    readonly moreInformationUrl: string | null;
    /** When it began (tidspunkt for hendelse). */
    readonly onset: Moment | null;
  }

  /** It is difficult to intubate the patient (intubasjonsproblem). */
  export interface DifficultIntubation {
    readonly __typename: 'DifficultIntubation';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `DIFFICULT_INTUBATION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The kind as coded by the service. */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** The problem in free text (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day it holds. */
    readonly validUntil: string | null;
    /** How much of the larynx can be seen (Cormack-Lehane, gradering av anatomisk tilgjengelighet). */
    readonly laryngoscopyGrade: CormackLehaneGrade | null;
    /** Whether the patient can be ventilated with a mask (kan pasienten maskeventileres). */
    readonly maskVentilation: MaskVentilation | null;
    /** Evidence of other lists than these two, as coded. */
    readonly otherEvidence: readonly Coded[];
    /** When it happened (tidspunkt for hendelse). */
    readonly onset: Moment | null;
  }

  /** Something mechanical in the body (implantat). */
  export interface Implant {
    readonly __typename: 'Implant';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `IMPLANT`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** Always null: this kind is not graded. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The implant, Volven 7518 (implantat). */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** The implant in free text, such as its make (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day of the warning (implantat varsles til). */
    readonly validUntil: string | null;
    /** The implant, when it is one of the listed ones. */
    readonly implant: ImplantKind | null;
    /** When it was implanted (implantert). */
    readonly implanted: Moment | null;
  }

  /** An infection that others must be protected from (smitte). */
  export interface Infection {
    readonly __typename: 'Infection';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `INFECTION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The infection, Volven 7519 (smittefarlig sykdom). */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** The infection in free text. Not to be written since February 2025; older entries may have it (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day of the warning. */
    readonly validUntil: string | null;
    /** The infection, when it is one of the listed ones. */
    readonly infection: InfectionKind | null;
    /** What the national list says about this infection (infotekst). */
    readonly infoText: string | null;
    /** Where to read more about this infection. Only addresses that begin with http or https are given. */
    readonly moreInformationUrl: string | null;
    /** Where to read how others are protected (veileder). Only addresses that begin with http or https are given. */
    readonly guideUrl: string | null;
    /** When it was found (tidspunkt for hendelse). */
    readonly onset: Moment | null;
  }

  /** Treatment that goes on now, or a place in the queue for a transplant (pågående behandling). */
  export interface OngoingTreatment {
    readonly __typename: 'OngoingTreatment';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `ONGOING_TREATMENT`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** Always null: this kind is not graded. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The treatment, Volven 7517 (behandling). */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** The treatment in free text (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day of the warning (behandling varsles til). */
    readonly validUntil: string | null;
    /** The treatment, when it is one of the listed ones. */
    readonly treatment: OngoingTreatmentKind | null;
    /** When the treatment began (behandlingsstart). */
    readonly started: Moment | null;
  }

  /** An allergy to something else than a medicine (annen allergi). */
  export interface OtherAllergy {
    readonly __typename: 'OtherAllergy';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `OTHER_ALLERGY`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** What the patient is allergic to, Volven 7514 (allergen). */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** What the patient is allergic to, in free text (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day it holds. */
    readonly validUntil: string | null;
    /** What the patient is allergic to, when it is one of the listed allergens. */
    readonly allergen: Allergen | null;
    /** What sort of allergen it is. Several are possible. */
    readonly categories: readonly AllergenCategory[];
    /** How serious it would be if it happened again (alvorlighetsgrad, Volven 7520). */
    readonly criticality: AllergyCriticality | null;
    /** How the patient reacted (reaksjoner). */
    readonly reactions: readonly Reaction[];
    /** When it was discovered (tidspunkt for hendelse). */
    readonly onset: Moment | null;
  }

  /** Another problem under anesthesia (annet problem ved anestesi). */
  export interface OtherAnesthesiaProblem {
    readonly __typename: 'OtherAnesthesiaProblem';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `OTHER_ANESTHESIA_PROBLEM`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The kind as coded by the service. */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** The problem in free text (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day it holds. */
    readonly validUntil: string | null;
    /** Evidence, as coded. */
    readonly otherEvidence: readonly Coded[];
    /** When it happened (tidspunkt for hendelse). */
    readonly onset: Moment | null;
  }

  /** A transplant or another foreign body (transplantat eller annet fremmedlegeme). */
  export interface TransplantOrForeignBody {
    readonly __typename: 'TransplantOrForeignBody';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `TRANSPLANT_OR_FOREIGN_BODY`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The transplant or foreign body, Volven 7518. */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** The transplant or foreign body in free text (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day of the warning. */
    readonly validUntil: string | null;
    /** The transplant or foreign body, when it is one of the listed ones. */
    readonly implant: ImplantKind | null;
    /** When it was received (tidspunkt for hendelse). */
    readonly onset: Moment | null;
  }

  /** Something to be done otherwise than usual (endring i behandlingsrutine, annen prosedyreendring). */
  export interface TreatmentRoutineChange {
    readonly __typename: 'TreatmentRoutineChange';
    /** The id of the entry, the same in every version of it. Null when the service left it out. */
    readonly id: string | null;
    /** The version of the entry. Id and version together are unique. */
    readonly version: string | null;
    /** `TREATMENT_ROUTINE_CHANGE`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** Always null: this kind is not graded. */
    readonly certainty: CriticalInformationCertainty | null;
    /** What is to be done otherwise, Volven 7522 (type prosedyreendring). */
    readonly code: Coded | null;
    /** Other codes for the same. */
    readonly otherCodes: readonly Coded[];
    /** What is to be done otherwise, in free text (spesifisering). */
    readonly specification: string | null;
    /** A comment by the recorder (kommentar). */
    readonly note: string | null;
    /** Where the information was taken from, when it is one of the known sources (kilde). */
    readonly origin: CriticalInformationOrigin | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** Who recorded it first (hvem som gjorde første registrering). */
    readonly recordedBy: Author | null;
    /** When this version was made (tidspunkt for endring). */
    readonly updatedAt: string | null;
    /** Who made this version (hvem som gjorde endring). */
    readonly updatedBy: Author | null;
    /** The last day it holds (gyldig til): the end of `period`. */
    readonly validUntil: string | null;
    /** What is to be done otherwise, when it is one of the listed changes. */
    readonly change: TreatmentRoutineChangeKind | null;
    /** From when to when it holds (periode). */
    readonly period: Period | null;
  }

  /** What a critical condition may lead to (konsekvens). */
  export interface CriticalConsequence {
    /** The consequence, when it is one of the listed ones. */
    readonly consequence: CriticalConsequenceKind | null;
    /** The consequence as coded, Volven 7513. */
    readonly code: Coded | null;
  }

  /** A period of time (periode); an open end is null. */
  export interface Period {
    /** First day or moment, inclusive (fra). */
    readonly start: string | null;
    /** Last day or moment, inclusive (til). Null while it lasts. */
    readonly end: string | null;
  }
}
