import { addDays } from '../../people/calendar.ts';
import { findStaff } from '../../people/staff.ts';
import { findOrganisation } from '../../people/organisations.ts';
import { drugs, type DrugKey } from './drugs.ts';
import type { Professional, RecordRow } from './medicationRecord.ts';
import { regimens } from './regimens.ts';

/** Those who prescribe, each at the place they work. */
export const prescribers = {
  generalPractitioner: professional('999000011'),
  otherGeneralPractitioner: professional('999000077'),
  hospitalDoctor: professional('999000022'),
  dentist: professional('999000055'),
  publicHealthNurse: professional('999000066'),
  retiredDoctor: professional('999000101'),
} as const;

export const pharmacies = { ordinary: '8100021', multidose: '8100022' } as const;

function professional(hprNumber: string): Professional {
  const member = findStaff(hprNumber);
  const herId = member?.department ?? findOrganisation(member?.worksFor.child ?? '')?.herId;
  if (herId === undefined) throw new Error(`${hprNumber} works nowhere`);
  return { hprNumber, herId };
}

type Issue = Partial<Omit<RecordRow, 'drug' | 'issued' | 'expires' | 'discontinued'>> &
  Pick<RecordRow, 'reseptId' | 'pllId'> & { readonly validDays?: number };

/**
 * A medicine prescribed on `issued` in its usual way, with an electronic prescription that the intermediary holds,
 * unless told otherwise. Group A and B are dispensed once only; other prescriptions are valid for a year.
 */
export function prescribe(drug: DrugKey, issued: string, { validDays = 365, ...issue }: Issue): RecordRow {
  const { dosing, indications, supply, refills, reimbursement } = regimens[drug];
  const isControlled = ['A', 'B'].includes(drugs[drug].group);
  const row: RecordRow = {
    drug,
    level: 'packages' in supply ? '3' : '1',
    treatment: 'active',
    type: 'E',
    held: 'E',
    issued,
    expires: addDays(issued, validDays),
    treatmentStart: issued,
    dosing,
    indications,
    supply,
    refills: isControlled ? 0 : refills,
    ...(reimbursement === undefined ? {} : { reimbursement }),
    prescriber: prescribers.generalPractitioner,
  };
  return Object.assign(row, issue);
}

/** A prescription that the intermediary no longer holds: expired, or used up. */
export function past(row: RecordRow, how: 'expired' | 'used up' = 'used up'): RecordRow {
  const { held: _, ...rest } = row;
  return { ...rest, treatment: 'completed', ...(how === 'expired' ? { isExpired: true } : {}) };
}

/** Something used without a prescription, which only the list knows of. */
export function withoutPrescription(drug: DrugKey, since: string, pllId: string): RecordRow {
  const { dosing, indications } = regimens[drug];
  return {
    drug,
    level: '2',
    pllId,
    treatment: 'active',
    type: 'U',
    issued: since,
    treatmentStart: since,
    dosing,
    indications,
    refills: 0,
    prescriber: prescribers.generalPractitioner,
  };
}

interface Stop {
  readonly on: string;
  readonly reason?: string;
  readonly note?: string;
  readonly by?: Professional;
}

/** The same row, discontinued on the list. What the intermediary holds of it is for the caller to say. */
export function stopped(row: RecordRow, { by = prescribers.generalPractitioner, ...stop }: Stop): RecordRow {
  return { ...row, treatment: 'stopped', discontinued: { ...stop, by } };
}
