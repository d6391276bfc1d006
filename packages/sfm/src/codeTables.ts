import type { Code } from '@helsegraf/fhir';

/**
 * The small code lists that have an enum in the contract: code as sent → the enum's value. They are the values of
 * December 2021, the newest published extract; a code that is not here becomes `OTHER`, never a lost row.
 */
export const codeTables = {
  /** SFM's own registration types of FEST. */
  level: { '1': 'SUBSTANCE', '2': 'BRAND', '3': 'PACKAGE' },
  /** Volven 7421. */
  prescriptionGroup: { A: 'A', B: 'B', C: 'C', CF: 'CF', F: 'F', K: 'K' },
  /** Volven 8325. */
  timeOfDay: { '1': 'MORNING', '2': 'FORENOON', '3': 'MIDDAY', '4': 'AFTERNOON', '5': 'EVENING', '6': 'NIGHT' },
  /** Volven 9101. */
  use: { '1': 'REGULAR', '2': 'COURSE', '3': 'AS_NEEDED', '4': 'VACCINE', '5': 'NUTRITION' },
  /** FHIR, `MedicationStatement.status`. */
  treatmentStatus: {
    active: 'ACTIVE',
    completed: 'COMPLETED',
    stopped: 'STOPPED',
    'on-hold': 'ON_HOLD',
    intended: 'INTENDED',
    'not-taken': 'NOT_TAKEN',
    'entered-in-error': 'ENTERED_IN_ERROR',
    unknown: 'UNKNOWN',
  },
  /** Volven 7408. */
  prescriptionStatus: {
    E: 'DISPENSABLE',
    U: 'BEING_DISPENSED',
    R: 'COMPLETED',
    T: 'RECALLED',
    F: 'EXPIRED',
    B: 'AT_MEDICINES_AGENCY',
    A: 'EXEMPTION_REFUSED',
    H: 'PRESCRIBER_NOT_IDENTIFIED',
    X: 'INVALID',
  },
  /** Volven 7491. */
  prescriptionType: { E: 'ELECTRONIC', P: 'PAPER', U: 'NONE' },
  /** Volven 7402. */
  itemGroup: { L: 'MEDICINE', A: 'OTHER_ARTICLE' },
  /** Volven 7494. */
  discontinuationReason: {
    A: 'TREATMENT_FINISHED',
    I: 'INTERACTION',
    L: 'ADVERSE_REACTION',
    M: 'LACK_OF_EFFECT',
    S: 'STOPPED_BY_PATIENT',
    X: 'ANOTHER_REASON',
  },
  /** Volven 7500. */
  recallReason: {
    '1': 'RENEWAL',
    '2': 'DISCONTINUATION',
    '3': 'RENEWAL_WITH_CHANGE',
    '4': 'ANOTHER_REASON',
    '5': 'ADMINISTRATIVE',
  },
  /** Volven 7409. */
  exemptionStatus: { A: 'REFUSED', I: 'GRANTED', M: 'RECEIVED' },
  /** Volven 7417. */
  substitutionReservation: { '1': 'PRESCRIBER', '2': 'PATIENT', '3': 'MEDICINES_AGENCY', '4': 'LIMITED' },
  /** SFM's own performer roles; only these two are known. */
  registrationType: { '1': 'PRESCRIBED', '3': 'DISCONTINUED' },
  /** Volven 7413. */
  dispenseChange: { D: 'DOSING', P: 'PERSONAL_INFORMATION', R: 'REIMBURSEMENT', V: 'ARTICLE' },
  /** Volven 7490. */
  listRole: {
    L: 'LIST_DOCTOR',
    M: 'MULTIDOSE_DOCTOR',
    A: 'RESPONSIBLE_PHARMACIST',
    F: 'GENERAL_PRACTITIONER',
    P: 'MUNICIPAL_CONTACT',
    R: 'PRESCRIBER',
    I: 'INITIATED_BY',
    S: 'DISCONTINUED_BY',
  },
  /** SFM's own message types. */
  messageKind: {
    'M25.1': 'MEDICATION_LIST',
    'M25.2': 'CHANGE_REQUEST',
    'M25.3': 'MULTIDOSE_DELIVERY',
    'M9.12': 'RESPONSIBILITY_ONLY',
  },
  /** FHIR, `AllergyIntolerance.verificationStatus`. */
  verification: {
    unconfirmed: 'UNCONFIRMED',
    confirmed: 'CONFIRMED',
    refuted: 'REFUTED',
    'entered-in-error': 'ENTERED_IN_ERROR',
  },
  /**
   * What SFM says of a register it asked. Only 0 and 5 are published; 2, 3, 4, 6 and 7 are this project's sandbox's own
   * choice [unverified], to be corrected when the list is known.
   */
  registerOutcome: {
    '0': 'ANSWERED',
    '2': 'RESERVED',
    '3': 'BLOCKED',
    '4': 'FAILED',
    '5': 'REFUSED',
    '6': 'REFUSED',
    '7': 'FAILED',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type CodeTables = typeof codeTables;
type ValueOf<Name extends keyof CodeTables> = CodeTables[Name][keyof CodeTables[Name]];

/**
 * The enum's value for a coded value: `OTHER` for a code that is not in the table, undefined when nothing was sent.
 * Nothing is read from a display text alone.
 */
export function enumOf<Name extends keyof CodeTables>(
  name: Name,
  code: Code | undefined,
): ValueOf<Name> | 'OTHER' | undefined {
  if (code === undefined) return undefined;
  const table: Readonly<Record<string, string>> = codeTables[name];
  const key = code.code ?? '';
  return Object.hasOwn(table, key) ? (table[key] as ValueOf<Name>) : 'OTHER';
}

type EnumOf<Name extends keyof CodeTables> = ValueOf<Name> | 'OTHER';

export type MedicationLevel = EnumOf<'level'>;
export type PrescriptionGroup = EnumOf<'prescriptionGroup'>;
export type TimeOfDay = EnumOf<'timeOfDay'>;
export type MedicationUse = EnumOf<'use'>;
export type TreatmentStatus = EnumOf<'treatmentStatus'>;
export type PrescriptionStatus = EnumOf<'prescriptionStatus'> | 'NOT_HELD' | 'NOT_ANSWERED' | 'NO_PRESCRIPTION';
export type PrescriptionType = EnumOf<'prescriptionType'>;
export type ItemGroup = EnumOf<'itemGroup'>;
export type DiscontinuationReason = EnumOf<'discontinuationReason'>;
export type RecallReason = EnumOf<'recallReason'>;
export type ExemptionStatus = EnumOf<'exemptionStatus'>;
export type SubstitutionReservation = EnumOf<'substitutionReservation'>;
export type MedicationRegistrationType = EnumOf<'registrationType'>;
export type DispenseChange = EnumOf<'dispenseChange'>;
export type MedicationListRole = EnumOf<'listRole'>;
export type MedicationListMessageKind = EnumOf<'messageKind'>;
export type ListedAllergyVerification = EnumOf<'verification'> | 'PRESUMED';
export type RegisterOutcome = EnumOf<'registerOutcome'> | 'NOT_ASKED';
export type MedicationListState = 'LISTED' | 'DISCONTINUED' | 'NOT_LISTED';
export type MedicationRegister = 'CORE_RECORD' | 'PRESCRIPTIONS' | 'MEDICATION_LIST';
