// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Drug, Party, PrescriptionDetails, PrescriptionFilter, Register, Source, TreatmentStatus, UnavailableReason, Withheld } from './types.ts';

/** The patient's prescriptions with drug, dosing, where each stands in Reseptformidleren, and what has been dispensed. */
export const Prescriptions: sdk.Query<Prescriptions.Data, Prescriptions.Variables> = {
  kind: 'query',
  name: 'Prescriptions',
  hash: 'e2707817bbe9d08bb6f49bfe10603f885144e138304b4bcc34befdd102009436',
  text: 'query Prescriptions($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$filter:PrescriptionFilter$first:Int!=20$after:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id prescriptions(filter:$filter first:$first after:$after){__typename ...WhyNoMedicines ...on PrescriptionConnection{source{...Source}registers{...Register}totalCount unreadable withheld{...Withheld}pageInfo{hasNextPage endCursor}edges{cursor node{...PrescriptionDetails}}unidentified{medication{...Drug}dosing{labelText}issued expires treatmentStatus prescriber{...Party}}}}}}fragment WhyNoMedicines on MissingData{...WhyMissing ...on PrescriptionsLocked{registers{...Register}withheld{...Withheld}}...on IncompleteAnswer{registers{...Register}}...on SectionUnavailable{registers{...Register}}}fragment Source on DataSource{service fetchedAt}fragment Register on RegisterAnswer{register outcome code{...Coded}fetchedAt}fragment Withheld on WithheldPrescriptions{lockedInIntermediary lockedInCoreRecord coreRecordHasMedicines}fragment PrescriptionDetails on Prescription{reseptId status statusCode{...Coded}listState treatmentStatus treatmentStatusText isLocked hasGuardianReservation isMultidose type issued expires treatmentStart heldBy dispenserName recall{reason text isPending}discontinuation{time reason note}medication{...Drug}productGroup{...Coded}quantity{packages amount{...Amount}}refills{count dispensesAllowed original}dosing{labelText instructions{text patientInstruction shortDose{...Coded}}periods{start end doses{timeOfDay amount{...Amount}interval{...Amount}}}}use applicationArea indications{...Coded}note reimbursement{paragraph{...Coded}condition{...Coded}}substitution{isAccepted reservation reason}prescriber{...Party healthPersonnel{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}authorizations{profession isActive mayPrescribe}}...WhyMissing}}organisation{herId registration{__typename ...on OrganisationRegistration{name isActive}...WhyMissing}}}renewedAs{reseptId}deliverySummary{lastDelivered packageName totalPackages}dispenses{__typename ...WhyNoMedicines ...on Dispenses{items{m10Id handedOver medication{name}quantity{...Amount}dispenser{...Party}wasSubstituted isConcluded isCancelled}unreadable}}}fragment Drug on Medication{level name packageNumber atc{...Coded}form{...Coded}ingredients{substance{...Coded}strength{...Amount}strengthPer{...Amount}}prescriptionGroup}fragment Party on MedicationParty{name organisationName}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Coded on Code{system code display}fragment Amount on Quantity{value unit ucum comparator}',
  pages: [{ path: ['patient', 'prescriptions'], after: 'after' }],
};

export declare namespace Prescriptions {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
    readonly filter?: PrescriptionFilter | null | undefined;
    /** `20` unless said. */
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
     * The person's prescriptions (resepter), the newest first: those that can still be dispensed, and those of the last years
     * that the core record remembers. Locked prescriptions are not among them; see `withheld`.
     */
    readonly prescriptions: PrescriptionsResult;
  }

  /** A person's prescriptions, or why they cannot be shown (resepter). */
  export type PrescriptionsResult =
    | PrescriptionConnection
    | AccessRefused
    | Blocked
    | IncompleteAnswer
    | NotRegistered
    | NothingKnown
    | NothingShown
    | PrescriptionsLocked
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * A page of the person's prescriptions (resepter). An empty page means that none meets the filter; look at `registers` to
   * see whether every register answered.
   */
  export interface PrescriptionConnection {
    readonly __typename: 'PrescriptionConnection';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register behind the service answered (delsvar). When one did not answer, the list may lack prescriptions. */
    readonly registers: readonly Register[];
    /** How many prescriptions meet the filter, on all pages together (antall). */
    readonly totalCount: number;
    /** How many rows the service sent that could not be read. */
    readonly unreadable: number;
    /** What exists and is not shown here. */
    readonly withheld: Withheld;
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The prescriptions of this page. */
    readonly edges: readonly PrescriptionEdge[];
    /**
     * Rows without a prescription id (ReseptId) that are not on the medication list either: most often paper prescriptions
     * that the core record knows from the pharmacy. No filter or paging applies to them.
     */
    readonly unidentified: readonly UnidentifiedPrescription[];
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

  /** The registers that answered have nothing, but not every register answered (ufullstendig svar). Never read it as "none". */
  export interface IncompleteAnswer {
    readonly __typename: 'IncompleteAnswer';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register answered. */
    readonly registers: readonly Register[];
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

  /** Every prescription that the person has is locked (låst resept). Each opens with its reference number. */
  export interface PrescriptionsLocked {
    readonly __typename: 'PrescriptionsLocked';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register behind the service answered (delsvar). */
    readonly registers: readonly Register[];
    /** What exists and is not shown here. */
    readonly withheld: Withheld;
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

  /** A prescription in a page of prescriptions (resept i liste). */
  export interface PrescriptionEdge {
    /** The prescription's place in the list, to continue after. */
    readonly cursor: string;
    /** The prescription. */
    readonly node: PrescriptionDetails;
  }

  /**
   * A row about a medicine that has neither a prescription id nor a place on the medication list, most often a paper
   * prescription (papirresept) that the core record knows from the pharmacy. It can be read but not looked up again.
   */
  export interface UnidentifiedPrescription {
    /** The medicine. */
    readonly medication: Drug | null;
    /** How the medicine is to be taken (dosering). */
    readonly dosing: Dosing | null;
    /** The day it was written (reseptdato). */
    readonly issued: string | null;
    /** The last day it could be dispensed (utløpsdato). */
    readonly expires: string | null;
    /** Whether the patient is being treated with the medicine (behandlingsstatus). */
    readonly treatmentStatus: TreatmentStatus;
    /** Who wrote it (rekvirent). */
    readonly prescriber: Party | null;
  }

  /** How a medicine is to be taken (dosering). */
  export interface Dosing {
    /** The instruction printed on the pharmacy's label (doseringstekst, DSSN). */
    readonly labelText: string | null;
  }
}
