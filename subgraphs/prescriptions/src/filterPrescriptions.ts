import type { PrescriptionFilter } from './generated/resolverTypes.ts';
import type { MappedPrescription } from './mapping.ts';

/** The prescriptions that meet every condition, in the same order. A condition about what is not known is not met. */
export function filterPrescriptions(
  prescriptions: readonly MappedPrescription[],
  filter: PrescriptionFilter | null | undefined,
): readonly MappedPrescription[] {
  if (filter == null) return prescriptions;
  const { status, listState, itemGroup, issuedFrom, issuedUntil, atc } = filter;
  return prescriptions.filter(
    (prescription) =>
      isOneOf(status, prescription.status) &&
      isOneOf(listState, prescription.listState) &&
      isOneOf(itemGroup, prescription.itemGroup) &&
      isWithin(prescription.issued, issuedFrom, issuedUntil) &&
      startsWith(prescription.medication?.atc?.code, atc),
  );
}

function isOneOf<Value>(wanted: readonly Value[] | null | undefined, value: Value | null | undefined): boolean {
  return wanted == null || (value != null && wanted.includes(value));
}

/** A date that is known to the month or year only is within when its whole month or year may be. */
function isWithin(
  issued: string | null | undefined,
  from: string | null | undefined,
  until: string | null | undefined,
): boolean {
  if (from == null && until == null) return true;
  if (issued == null) return false;
  const day = issued.slice(0, 10);
  const { length } = day;
  return (from == null || day >= from.slice(0, length)) && (until == null || day <= until.slice(0, length));
}

function startsWith(code: string | null | undefined, wanted: string | null | undefined): boolean {
  return wanted == null || (code?.toLowerCase().startsWith(wanted.trim().toLowerCase()) ?? false);
}
