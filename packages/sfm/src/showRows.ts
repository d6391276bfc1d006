import { ownLabels } from '@helsegraf/access';
import type { ListMessage, MedicationDocument, MedicationRow } from './medicationDocument.ts';

/** Who is shown the rows of an answer. */
export interface RowViewer {
  /** Whether a row with these labels may be shown. */
  readonly mayRead: (labels: readonly string[]) => boolean;
  /** Health personnel are told how many rows are sealed; to citizens those are not there. */
  readonly isToldOfSealed: boolean;
  /** Those who represent somebody are not told that they have locked prescriptions. */
  readonly isToldOfLocked: boolean;
  /** The reference number that was given, for the one locked prescription that it opens. */
  readonly referenceNumber?: string;
}

/**
 * The answer as this caller may see it: without the rows that may not be shown, and without all that would lead to them.
 * A locked prescription (låst resept) is never among others; it takes its reference number.
 */
export function showRows(document: MedicationDocument, viewer: RowViewer): MedicationDocument {
  const locked = document.rows.filter((row) => isShut(row, viewer));
  // Nearly all rows have none, and an operation may look up each of them by itself.
  const mayReadPlain = viewer.mayRead([]);
  const mayRead = (labels: readonly string[]) => (labels.length === 0 ? mayReadPlain : viewer.mayRead(labels));
  const labelled = document.rows.filter((row) => !isShut(row, viewer) && !mayRead(labelsOf(row)));
  return {
    ...without(document, new Set([...locked, ...labelled])),
    withheld: tell(document, viewer, { locked, labelled }),
  };
}

function isShut({ isLocked, referenceNumber }: MedicationRow, viewer: RowViewer): boolean {
  if (isLocked !== true) return false;
  if (viewer.referenceNumber === undefined) return true;
  // A service that does not repeat the number sends the row because of it.
  return referenceNumber !== undefined && referenceNumber !== viewer.referenceNumber;
}

function labelsOf({ labels, hasGuardianReservation }: MedicationRow): readonly string[] {
  return hasGuardianReservation === true ? [...labels, ownLabels.guardianReservation] : labels;
}

function without(document: MedicationDocument, hidden: ReadonlySet<MedicationRow>): MedicationDocument {
  if (hidden.size === 0) return document;
  const rows = document.rows.filter((row) => !hidden.has(row));
  // Two rows may be of one prescription: it is hidden as soon as one of them is.
  const closed = new Set([...hidden].flatMap(({ reseptId }) => reseptId ?? []));
  const isOpen = (reseptId: string | undefined) =>
    reseptId === undefined || !(closed as ReadonlySet<string>).has(reseptId);
  const showMessage = (message: ListMessage): ListMessage => ({
    ...message,
    multidoseDeliveries: message.multidoseDeliveries.filter(
      ({ reseptId, dispense }) => isOpen(reseptId) && isOpen(dispense?.reseptId),
    ),
  });
  return {
    ...document,
    rows: rows
      .filter(({ reseptId }) => isOpen(reseptId))
      .map((row) => (isOpen(row.renewedAs) ? row : { ...row, renewedAs: undefined })),
    dispenses: document.dispenses.filter(({ reseptId }) => isOpen(reseptId)),
    messages: document.messages.map(showMessage),
  };
}

interface Hidden {
  readonly locked: readonly MedicationRow[];
  readonly labelled: readonly MedicationRow[];
}

function tell({ withheld }: MedicationDocument, viewer: RowViewer, { locked, labelled }: Hidden) {
  const { isToldOfLocked, isToldOfSealed } = viewer;
  return {
    lockedInIntermediary: isToldOfLocked ? locked.length > 0 || withheld.lockedInIntermediary : undefined,
    lockedInCoreRecord: isToldOfLocked ? withheld.lockedInCoreRecord : undefined,
    coreRecordHasMedicines: withheld.coreRecordHasMedicines,
    sealed: isToldOfSealed ? labelled.length : undefined,
  };
}
