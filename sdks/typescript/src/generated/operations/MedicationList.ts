// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Coded, Entry, ListedAllergyVerification, MedicationListRole, Party, PrescriptionStatus, Register, Source, UnavailableReason } from './types.ts';

/** The patient's medication list: what is in use, what was stopped, allergies, multidose, and who answers for the list. */
export const MedicationList: sdk.Query<MedicationList.Data, MedicationList.Variables> = {
  kind: 'query',
  name: 'MedicationList',
  hash: '0b4a733362a8d3ea425e738e9d49bbffc09b1651b006b51eae52fc6cf8260eb4',
  text: 'query MedicationList($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$first:Int!=50$after:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id medicationList{__typename ...WhyNoMedicines ...on MedicationList{source{...Source}date registers{...Register}responsibleParties{role party{...Party}}signedBy{...Party}entries(first:$first after:$after){__typename ...WhyNoMedicines ...on MedicationListEntryConnection{totalCount pageInfo{hasNextPage endCursor}edges{cursor node{...Entry}}}}allergies{__typename ...WhyNoMedicines ...on ListedAllergies{items{allergen{...Coded}text criticality verification reactions{...Coded}recorded note}unreadable}}multidoseDeliveries{m10Id firstDose lastDose prescription{reseptId}}otherPrescriptions{__typename ...WhyNoMedicines ...on OtherPrescriptions{items{reseptId status medication{name}}unidentified}}unreadable withheldRows:withheld}}}}fragment WhyNoMedicines on MissingData{...WhyMissing ...on PrescriptionsLocked{registers{...Register}withheld{...Withheld}}...on IncompleteAnswer{registers{...Register}}...on SectionUnavailable{registers{...Register}}}fragment Source on DataSource{service fetchedAt}fragment Register on RegisterAnswer{register outcome code{...Coded}fetchedAt}fragment Party on MedicationParty{name organisationName}fragment Entry on MedicationListEntry{pllId listState prescriptionStatus treatmentStatus treatmentStatusText prescriptionType medication{name level atc{...Coded}form{...Coded}ingredients{substance{...Coded}strength{...Amount}}}dosing{labelText instructions{text patientInstruction}periods{start end doses{timeOfDay amount{...Amount}}}}use applicationArea indications{...Coded}isMultidose treatmentStart discontinuation{time reason note}registrations{type time by{...Party}}prescription{reseptId status expires refills{count dispensesAllowed}prescriber{...Party healthPersonnel{hprNumber}}}note}fragment Coded on Code{system code display}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Withheld on WithheldPrescriptions{lockedInIntermediary lockedInCoreRecord coreRecordHasMedicines}fragment Amount on Quantity{value unit ucum comparator}',
  pages: [{ path: ['patient', 'medicationList', 'entries'], after: 'after' }],
};

export declare namespace MedicationList {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
    /** `50` unless said. */
    readonly first?: number | undefined;
    readonly after?: string | null | undefined;
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
     * The person's medication list (Pasientens legemiddelliste, PLL): what the person uses as agreed, signed by one doctor.
     * Prescriptions that are not on the list are under `prescriptions`.
     */
    readonly medicationList: MedicationListResult;
  }

  /**
   * A person's medication list, or why it cannot be shown (legemiddelliste). `NothingKnown` means that no list has been made;
   * it does not mean that the person uses no medicines.
   */
  export type MedicationListResult =
    | MedicationListData
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | NothingShown
    | Restricted
    | SectionUnavailable
    | SourceUnavailable
    | sdk.UnknownMember;

  /** The medication list as it was last signed (M25.1 in force). A new list replaces the whole of the one before. */
  export interface MedicationListData {
    readonly __typename: 'MedicationList';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** When the list was signed (PLL-dato). */
    readonly date: string | null;
    /** What each register behind the service answered (delsvar). */
    readonly registers: readonly Register[];
    /** Those with a part in the list (ansvarlige), for example the doctor responsible for multidose. */
    readonly responsibleParties: readonly ResponsibleParty[];
    /** Who signed the list (signert av). */
    readonly signedBy: Party | null;
    /** The rows of the list, discontinued ones included (legemidler på listen). */
    readonly entries: MedicationListEntriesResult;
    /**
     * Allergies and intolerances that the list warns of (CAVE). The core record's critical information may tell of the same
     * ones, but the two share no id: show both, never merge them.
     */
    readonly allergies: ListedAllergiesResult;
    /** Deliveries of multidose (multidoseleveringer). */
    readonly multidoseDeliveries: readonly MultidoseDelivery[];
    /** Prescriptions for other articles than medicines, which have no place on the list (andre resepter). */
    readonly otherPrescriptions: OtherPrescriptionsResult;
    /**
     * How many rows, and messages about the list, the service sent that could not be read. A row that cannot be read does not
     * tell where it belongs, so `prescriptions` counts it too.
     */
    readonly unreadable: number;
    /** How many rows are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens. */
    readonly withheldRows: number | null;
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
   * The service answered a citizen with nothing, and to citizens that does not mean that nothing is registered: when an
   * address is confidential (sperret adresse), the prescription intermediary gives an empty answer and no error. Never read it
   * as "none".
   */
  export interface NothingShown {
    readonly __typename: 'NothingShown';
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

  /** The service says that it has no access to this part now (utilgjengelig, FHIR `unavailable`). Never read it as "none". */
  export interface SectionUnavailable {
    readonly __typename: 'SectionUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register behind the service answered (delsvar). */
    readonly registers: readonly Register[];
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

  /** Somebody with a part in the list (ansvarlig). */
  export interface ResponsibleParty {
    /** The part they have. */
    readonly role: MedicationListRole;
    /** Who it is. */
    readonly party: Party;
  }

  /** The rows of the list, or why there are none to show (legemidler på listen). */
  export type MedicationListEntriesResult =
    | MedicationListEntryConnection
    | NothingKnown
    | SectionUnavailable
    | sdk.UnknownMember;

  /** The allergies of the list, or why there are none to show (CAVE). */
  export type ListedAllergiesResult =
    | ListedAllergies
    | NothingKnown
    | SectionUnavailable
    | sdk.UnknownMember;

  /** A delivery of medicines packed by dose (multidoselevering). */
  export interface MultidoseDelivery {
    /** Id of the dispensing report (M10-id). */
    readonly m10Id: string | null;
    /** The first day that the delivered doses cover (første dose). */
    readonly firstDose: string | null;
    /** The last day that the delivered doses cover (siste dose). */
    readonly lastDose: string | null;
    /** The prescription it was delivered on. Null when none was named. */
    readonly prescription: Prescription | null;
  }

  /** Prescriptions for other articles, or why there are none to show (andre resepter). */
  export type OtherPrescriptionsResult =
    | OtherPrescriptions
    | NothingKnown
    | SectionUnavailable
    | sdk.UnknownMember;

  /** A page of the medication list. */
  export interface MedicationListEntryConnection {
    readonly __typename: 'MedicationListEntryConnection';
    /** How many rows there are, on all pages together (antall). */
    readonly totalCount: number;
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The rows of this page. */
    readonly edges: readonly MedicationListEntryEdge[];
  }

  /** Allergies and intolerances that the list warns of (CAVE). */
  export interface ListedAllergies {
    readonly __typename: 'ListedAllergies';
    /** The allergies. */
    readonly items: readonly ListedAllergy[];
    /** How many the service sent that could not be read. */
    readonly unreadable: number;
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   */
  export interface Prescription {
    /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
    readonly reseptId: string;
  }

  /** Prescriptions for other articles than medicines (andre resepter). */
  export interface OtherPrescriptions {
    readonly __typename: 'OtherPrescriptions';
    /** The prescriptions. */
    readonly items: readonly ItemsPrescription[];
    /** How many have no prescription id; they are under `prescriptions`, among the unidentified ones. */
    readonly unidentified: number;
  }

  /** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
  export interface PageInfo {
    /** True when there are more items after the last one here. */
    readonly hasNextPage: boolean;
    /** Cursor of the last item, null when there is none. */
    readonly endCursor: string | null;
  }

  /** A row in a page of the medication list. */
  export interface MedicationListEntryEdge {
    /** The row's place in the list, to continue after. */
    readonly cursor: string;
    /** The row. */
    readonly node: Entry;
  }

  /** An allergy or intolerance that the list warns of (CAVE). */
  export interface ListedAllergy {
    /** What the person reacts to: ATC code, substance or brand (utløsende stoff). */
    readonly allergen: Coded | null;
    /** What the person reacts to, in words. */
    readonly text: string | null;
    /** How grave it is, as the service wrote it: `low`, `high` or `unable-to-assess` (alvorlighetsgrad). */
    readonly criticality: string | null;
    /** How certain it is (sannsynlighet). */
    readonly verification: ListedAllergyVerification | null;
    /** How the person reacts, Volven 7497 (reaksjoner). */
    readonly reactions: readonly Coded[];
    /** When it was registered. */
    readonly recorded: string | null;
    /** Remarks (merknad). */
    readonly note: string | null;
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   */
  export interface ItemsPrescription {
    /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
    readonly reseptId: string;
    /**
     * Where the prescription stands in the prescription intermediary (reseptstatus). Independent of `listState` and of
     * `treatmentStatus`.
     */
    readonly status: PrescriptionStatus;
    /** The medicine (legemiddel). Null for another article. */
    readonly medication: Medication | null;
  }

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; `level` tells which, and decides what else is known.
   */
  export interface Medication {
    /** Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example `Atorvastatin tab 40 mg`. */
    readonly name: string | null;
  }
}
