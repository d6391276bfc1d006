import { dispensesAnswer, sfmService } from '@helsegraf/sfm';
import type { MedicationDocument, MedicationRow, SfmSource } from '@helsegraf/sfm';
import type { Prescription, UnidentifiedPrescription } from './generated/resolverTypes.ts';

/** A prescription as its resolvers take it: the one that took its place is looked up when it is asked for. */
export type MappedPrescription = Omit<Prescription, 'patient' | 'renewedAs'> & {
  readonly patient: { readonly id: string };
  readonly renewedAs: string | undefined;
};

/** Whose prescriptions they are, and when they were fetched. */
export interface Provenance {
  readonly patientId: string;
  readonly fetchedAt: string;
}

export const sourceOf = ({ fetchedAt }: Provenance): SfmSource => ({ service: sfmService, fetchedAt });

type RowWithReseptId = MedicationRow & { readonly reseptId: NonNullable<MedicationRow['reseptId']> };

/**
 * Every row with a ReseptId, the newest first. Rows that are only on the medication list are not here: they are the
 * other subgraph's.
 */
export function mapPrescriptions(document: MedicationDocument, provenance: Provenance): MappedPrescription[] {
  return document.rows
    .filter(hasReseptId)
    .toSorted((one, other) => (other.issued ?? '').localeCompare(one.issued ?? ''))
    .map((row) => mapPrescription(row, document, provenance));
}

/** One prescription. When two rows have the same id, the one whose status is known stands for it. */
export function findPrescription(
  document: MedicationDocument,
  reseptId: string,
  provenance: Provenance,
): MappedPrescription | undefined {
  const rows = document.rows.filter(hasReseptId).filter((row) => row.reseptId === reseptId.toLowerCase());
  const row = rows.find(({ statusCode }) => statusCode !== undefined) ?? rows[0];
  return row && mapPrescription(row, document, provenance);
}

/**
 * The prescription that a reference number opened. A service that does not repeat the number gives it away by the row
 * being locked, as long as there is only one such row.
 */
export function findLocked(
  document: MedicationDocument,
  referenceNumber: string,
  provenance: Provenance,
): MappedPrescription | undefined {
  const rows = document.rows.filter(hasReseptId);
  const locked = rows.filter((row) => row.isLocked === true && row.referenceNumber === undefined);
  const row =
    rows.find((each) => each.referenceNumber === referenceNumber) ?? (locked.length === 1 ? locked[0] : undefined);
  return row && mapPrescription(row, document, provenance);
}

/** Rows that are neither a prescription with an id nor on the list: nobody else would show them. */
export function mapUnidentified({ rows }: MedicationDocument): UnidentifiedPrescription[] {
  return rows
    .filter(({ reseptId, pllId }) => reseptId === undefined && pllId === undefined)
    .map(({ type, typeCode, treatmentStatus, medication, issued, expires, dosing, indications, ...row }) => ({
      type,
      typeCode,
      treatmentStatus,
      medication,
      issued,
      expires,
      dosing,
      indications,
      prescriber: row.prescriber,
      registrations: row.registrations,
      deliverySummary: row.deliverySummary,
    }));
}

function mapPrescription(
  row: RowWithReseptId,
  document: MedicationDocument,
  provenance: Provenance,
): MappedPrescription {
  const { pllId: _pllId, isArticle: _isArticle, ...prescription } = row;
  const source = sourceOf(provenance);
  const dispenses = document.dispenses.filter(({ reseptId }) => reseptId === row.reseptId);
  return {
    ...prescription,
    patient: { id: provenance.patientId },
    source,
    heldBy: row.status === 'BEING_DISPENSED' ? row.dispenserName : undefined,
    dispenses: dispensesAnswer(document, dispenses, source),
  };
}

function hasReseptId(row: MedicationRow): row is RowWithReseptId {
  return row.reseptId !== undefined;
}
