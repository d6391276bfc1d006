import type { CodeValue } from './codeLists.ts';
import type { DrugKey } from './drugs.ts';

/** What the registers hold about one person's medicines, before anybody's right to see it is considered. */
export interface MedicationRecord {
  readonly rows: readonly RecordRow[];
  readonly articles: readonly ArticlePrescription[];
  readonly dispenses: readonly RecordDispense[];
  /** The medication list in force. Absent when nobody has made one. */
  readonly list?: ListRecord;
}

/**
 * A medicine: a prescription when it has a `reseptId`, a row of the list when it has a `pllId`, both when it has both.
 */
export interface RecordRow {
  readonly drug: DrugKey;
  /** What the prescriber chose: 1 substance, 2 brand, 3 package. */
  readonly level: '1' | '2' | '3';
  readonly reseptId?: string;
  readonly pllId?: string;
  readonly treatment: 'active' | 'stopped' | 'completed';
  /** List 7491. */
  readonly type: 'E' | 'P' | 'U';
  /**
   * List 7408, as the intermediary holds it. Absent when it holds nothing: then only the core record or the list know.
   */
  readonly held?: 'E' | 'U' | 'R' | 'T';
  /** The core record's own word for what the intermediary has deleted. */
  readonly isExpired?: boolean;
  readonly dispenserName?: string;
  readonly recall?: { readonly code: string; readonly text?: string };
  readonly issued?: string;
  readonly expires?: string;
  readonly treatmentStart?: string;
  readonly dosing: RecordDosing;
  readonly supply?: Supply;
  /** List `reit`: how often after the first time. */
  readonly refills?: number;
  readonly indications: readonly CodeValue[];
  readonly reimbursement?: { readonly paragraph: string; readonly condition?: CodeValue };
  /** List 7417; absent when the pharmacy may substitute. */
  readonly substitutionReservation?: '1' | '2';
  readonly exemption?: 'M' | 'I' | 'A';
  readonly note?: string;
  readonly prescriber: Professional;
  readonly discontinued?: Discontinued;
  readonly isMultidose?: boolean;
  readonly isLocked?: boolean;
  readonly referenceNumber?: string;
  readonly hasGuardianReservation?: boolean;
  /** Withheld in the core record until elevated access opens it (sperret legemiddel). */
  readonly isRestricted?: boolean;
  /** The ReseptId of the prescription that took this one's place. */
  readonly renewedAs?: string;
}

export interface RecordDosing {
  readonly text: string;
  readonly patientInstruction?: string;
  /** List 9101. */
  readonly use: '1' | '2' | '3' | '4';
  /** List 7478. */
  readonly shortDose?: string;
  /** List 7479. */
  readonly precautions: readonly string[];
  /** In capital letters, as it is printed on the label. */
  readonly area: string;
  /** One after another; with more than one, each lasts its number of days. */
  readonly periods: readonly DosingPeriod[];
}

export interface DosingPeriod {
  readonly days?: number;
  readonly doses: readonly Dose[];
}

export interface Dose {
  readonly amount: number;
  readonly unit: string;
  readonly intervalDays: number;
  /** List 8325. */
  readonly timeOfDay?: string;
}

/** Packages of a package, or an amount of a substance or brand. */
export type Supply = { readonly packages: number } | { readonly amount: number; readonly unit: string };

/** Somebody of `people/staff.ts`, by HPR number, and where they worked, by HER-id. */
export interface Professional {
  readonly hprNumber: string;
  readonly herId: string;
}

export interface Discontinued {
  readonly on: string;
  /** List 7494. */
  readonly reason?: string;
  readonly note?: string;
  readonly by: Professional;
}

/** A prescription for something else than a medicine. */
export interface ArticlePrescription {
  readonly reseptId: string;
  readonly productGroup: CodeValue;
  readonly label: string;
  readonly issued: string;
  readonly expires: string;
  /** List 7408. Absent when the intermediary did not tell. */
  readonly held?: 'E';
  readonly prescriber: Professional;
  readonly reimbursementParagraph?: string;
  readonly isLocked?: boolean;
}

export interface RecordDispense {
  readonly m10Id: string;
  /** Absent when it was dispensed on paper. */
  readonly reseptId?: string;
  readonly handedOver: string;
  /** HER-id of the pharmacy. */
  readonly dispenser: string;
  readonly isConcluded: boolean;
  readonly item:
    | { readonly drug: DrugKey; readonly packages: number; readonly wasSubstituted: boolean }
    | {
        readonly article: string;
        readonly articleNumber: string;
        readonly group: CodeValue;
        readonly packages: number;
      };
  readonly intervention?: { readonly finding: string; readonly change: string; readonly reason: string };
}

/** M25.1, and the messages of the multidose pharmacy about it. */
export interface ListRecord {
  readonly messageId: string;
  /** The document that the list was based on. */
  readonly basedOn: string;
  readonly signed: string;
  readonly signedBy: Professional;
  readonly responsible: readonly ListParty[];
  readonly changeRequest?: { readonly messageId: string; readonly sent: string };
  readonly deliveryNote?: {
    readonly messageId: string;
    readonly sent: string;
    readonly firstDose: string;
    readonly lastDose: string;
    /** One for each prescription that was packed. */
    readonly deliveries: readonly { readonly reseptId: string; readonly m10Id: string }[];
  };
}

export interface ListParty {
  /** List 7490. */
  readonly role: string;
  readonly hprNumber?: string;
  readonly herId: string;
}
