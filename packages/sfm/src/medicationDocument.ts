import type { Code, Quantity } from '@helsegraf/fhir';
import type { ReseptId } from '@helsegraf/identifiers';
import type {
  DiscontinuationReason,
  ExemptionStatus,
  ItemGroup,
  ListedAllergyVerification,
  MedicationListMessageKind,
  MedicationListRole,
  MedicationListState,
  MedicationRegister,
  MedicationUse,
  PrescriptionStatus,
  PrescriptionType,
  RecallReason,
  RegisterOutcome,
  SubstitutionReservation,
  TreatmentStatus,
} from './codeTables.ts';
import type {
  Medication,
  Dosing,
  Registration,
  MedicationParty,
  DeliverySummary,
  Dispense,
} from './medicationValues.ts';

/**
 * An answer of `$getMedication` as the two subgraphs read it. The member names are those of
 * `schema/shared/medication.graphql` and of the subgraphs' own types, so that a mapping only picks. What the source
 * left out is `undefined`.
 */
export interface MedicationDocument {
  /** `Composition.identifier`. A new list must refer to it; it is another one at every call. */
  readonly documentId: string | undefined;
  readonly basedOn: readonly string[];
  /** The national ids of each whom the document names as its patient, as sent. One, unless somebody mixed something up. */
  readonly patients: readonly (readonly string[])[];
  readonly registers: RegisterAnswers;
  readonly withheld: Withheld;
  readonly sections: Readonly<Record<SectionName, SectionState>>;
  /** Statements and other prescriptions, in the order of the bundle. */
  readonly rows: readonly MedicationRow[];
  readonly dispenses: readonly Dispense[];
  readonly allergies: readonly ListedAllergy[];
  readonly messages: readonly ListMessage[];
  /** How many items of each kind were sent and could not be read. */
  readonly unreadable: Unreadable;
}

export const sectionNames = ['medication', 'listInfo', 'allergies', 'dispenses', 'otherPrescriptions'] as const;
export type SectionName = (typeof sectionNames)[number];

/**
 * What a section says of itself. `unavailable` is also said of a section that is missing, or empty for a reason that is
 * not `nilknown`: only that one word means "none".
 */
export type SectionState = 'filled' | 'nilknown' | 'unavailable';

export interface Unreadable {
  readonly rows: number;
  readonly dispenses: number;
  readonly allergies: number;
  readonly messages: number;
}

export interface RegisterAnswer {
  readonly register: MedicationRegister;
  readonly outcome: RegisterOutcome;
  readonly code: Code | undefined;
  readonly fetchedAt: string | undefined;
}

export interface RegisterAnswers {
  readonly coreRecord: RegisterAnswer;
  readonly prescriptions: RegisterAnswer;
  readonly medicationList: RegisterAnswer;
}

export interface Withheld {
  readonly lockedInIntermediary: boolean | undefined;
  readonly lockedInCoreRecord: boolean | undefined;
  readonly coreRecordHasMedicines: boolean | undefined;
  /** How many rows were taken out because of their own labels; undefined where that is not told. See `showRows`. */
  readonly sealed: number | undefined;
}

/**
 * One row of the answer: a prescription, a row of the medication list, or both. Which of them follows from its ids
 * alone: `reseptId` makes it a prescription, `pllId` a row of the list; a row with neither is known from the pharmacy
 * only.
 */
export interface MedicationRow {
  readonly reseptId: ReseptId | undefined;
  readonly pllId: string | undefined;
  /** Security labels, each `system|code`. */
  readonly labels: readonly string[];
  readonly isArticle: boolean;
  /** The prescription that took this one's place in a chain of renewals. */
  readonly renewedAs: ReseptId | undefined;
  readonly listState: MedicationListState;
  readonly treatmentStatus: TreatmentStatus;
  readonly treatmentStatusText: string | undefined;
  readonly status: PrescriptionStatus;
  readonly statusCode: Code | undefined;
  readonly dispenserName: string | undefined;
  readonly recall: Recall | undefined;
  readonly type: PrescriptionType | undefined;
  readonly typeCode: Code | undefined;
  readonly referenceNumber: string | undefined;
  readonly isLocked: boolean | undefined;
  readonly hasGuardianReservation: boolean | undefined;
  readonly isInPrescribersName: boolean | undefined;
  readonly issued: string | undefined;
  readonly expires: string | undefined;
  readonly lastChanged: string | undefined;
  readonly treatmentStart: string | undefined;
  readonly discontinuation: Discontinuation | undefined;
  readonly itemGroup: ItemGroup | undefined;
  readonly itemGroupCode: Code | undefined;
  readonly medication: Medication | undefined;
  readonly productGroup: Code | undefined;
  readonly festVersion: string | undefined;
  readonly quantity: PrescribedQuantity | undefined;
  readonly refills: Refills | undefined;
  readonly dosing: Dosing | undefined;
  readonly use: MedicationUse | undefined;
  readonly useCode: Code | undefined;
  readonly applicationArea: string | undefined;
  readonly indications: readonly Code[];
  readonly note: string | undefined;
  readonly reimbursement: Reimbursement | undefined;
  readonly exemption: ExemptionApplication | undefined;
  readonly substitution: Substitution | undefined;
  readonly isMultidose: boolean | undefined;
  readonly isNotCombined: boolean | undefined;
  readonly createsElectronicPrescription: boolean | undefined;
  readonly prescriber: MedicationParty | undefined;
  readonly registrations: readonly Registration[];
  readonly deliverySummary: DeliverySummary | undefined;
}

export interface Recall {
  readonly reason: RecallReason | undefined;
  readonly reasonCode: Code | undefined;
  readonly text: string | undefined;
  readonly statusCode: Code | undefined;
  readonly isPending: boolean;
}

export interface Discontinuation {
  readonly time: string | undefined;
  readonly reason: DiscontinuationReason | undefined;
  readonly reasonCode: Code | undefined;
  readonly note: string | undefined;
}

export interface PrescribedQuantity {
  readonly packages: string | undefined;
  readonly amount: Quantity | undefined;
}

export interface Refills {
  readonly count: number | undefined;
  readonly dispensesAllowed: number | undefined;
  readonly original: string;
}

export interface Reimbursement {
  readonly paragraph: Code | undefined;
  readonly condition: Code | undefined;
}

export interface ExemptionApplication {
  readonly status: ExemptionStatus | undefined;
  readonly statusCode: Code | undefined;
  readonly requirement: Code | undefined;
}

export interface Substitution {
  readonly isAccepted: boolean | undefined;
  readonly reservation: SubstitutionReservation | undefined;
  readonly reservationCode: Code | undefined;
  readonly reason: string | undefined;
}

export interface ListedAllergy {
  readonly allergen: Code | undefined;
  readonly allergenCodes: readonly Code[];
  readonly text: string | undefined;
  readonly isInactiveIngredient: boolean | undefined;
  readonly reactions: readonly Code[];
  readonly verification: ListedAllergyVerification | undefined;
  readonly verificationCode: Code | undefined;
  readonly criticality: string | undefined;
  readonly informationSource: Code | undefined;
  readonly recorded: string | undefined;
  readonly recorder: MedicationParty | undefined;
  readonly note: string | undefined;
}

/** One message about the medication list; the list itself is the one of kind `MEDICATION_LIST`. */
export interface ListMessage {
  readonly messageId: string | undefined;
  readonly kind: MedicationListMessageKind;
  readonly kindCode: Code | undefined;
  readonly date: string | undefined;
  readonly author: MedicationParty | undefined;
  readonly responsibleParties: readonly ResponsibleParty[];
  readonly substitute: boolean | undefined;
  readonly multidoseDeliveries: readonly MultidoseDelivery[];
}

export interface ResponsibleParty {
  readonly role: MedicationListRole;
  readonly roleCode: Code | undefined;
  readonly party: MedicationParty;
}

export interface MultidoseDelivery {
  readonly reseptId: ReseptId | undefined;
  readonly firstDose: string | undefined;
  readonly lastDose: string | undefined;
  readonly dispense: Dispense | undefined;
  readonly m10Id: string | undefined;
}
