import type { Cell } from './cells.ts';
import type { Outcome } from './readMatrix.ts';

const permit = (...also: string[]): Outcome => ({ effect: 'permit', code: 'PERMITTED', also });
const deny = (code: string): Outcome => ({ effect: 'deny', code, also: [] });
const hide: Outcome = { effect: 'deny', code: 'FORBIDDEN', also: ['leave-no-trace'] };
const withhold: Outcome = { effect: 'withhold', code: 'RESTRICTED_BY_PATIENT', also: ['count-withheld'] };

/**
 * The rules once more, written from the law and the services' documentation and not from the policy: plain conditions,
 * one kind of information at a time. It knows nothing of the policy's tables, so a slip must be made twice to pass.
 */
export function secondReading(cell: Cell): Outcome {
  // Who runs the service has figures and no patient; everybody else has it the other way round.
  if (cell.category === 'figures') return cell.actor === 'operator' ? permit() : deny('FORBIDDEN');
  switch (cell.actor) {
    case 'supplier machine':
    case 'operator':
      return deny('FORBIDDEN');
    case 'citizen self':
      return asThePerson(cell);
    case 'parent':
      return asParent(cell);
    case 'power of attorney':
      return withPowerOfAttorney(cell);
    default:
      return asPersonnel(cell);
  }
}

function asPersonnel(cell: Cell): Outcome {
  if (cell.category === 'access log') return deny('FORBIDDEN');
  const refusal = refusalOfGround(cell);
  if (refusal !== undefined) return deny(refusal);
  const isPrescription = cell.category === 'prescription' || cell.category === 'locked prescription';
  if (isPrescription && cell.actor === 'nurse') return deny('FORBIDDEN');
  if (cell.patient === 'blocks this actor') return deny('BLOCKED');
  if (cell.patient === 'reserved' && isCoreRecord(cell)) return deny('RESERVED');
  if (cell.category === 'address') return isHidden(cell) ? hide : followedUp(cell);
  if (cell.elevated === 'no' && isSealed(cell)) return withhold;
  if (cell.category === 'locked prescription' && cell.basis === 'EXCEPTION') return withhold;
  return followedUp(cell);
}

function refusalOfGround({ purpose, basis, elevated, reason, told }: Cell): string | undefined {
  if (purpose === 'none') return 'ATTESTATION_REQUIRED';
  const opens = elevated === 'yes';
  if (basis === 'none' || (basis === 'EXCEPTION' && opens)) return 'ACCESS_BASIS_REQUIRED';
  const isUrgent = basis === 'EMERGENCY';
  if (isUrgent && purpose !== 'ETREAT' && purpose !== 'BTG') return 'FORBIDDEN';
  if (purpose === 'COC' && opens) return 'FORBIDDEN';
  const needsReason = isUrgent || opens || purpose === 'BTG';
  if (needsReason && reason === 'no') return 'REASON_REQUIRED';
  return opens && told === 'no' ? 'ELEVATION_REFUSED' : undefined;
}

function isSealed({ patient, category }: Cell): boolean {
  if (category === 'document NORS' || category === 'document V') return true;
  if (patient === 'restricted part') return category === 'critical info';
  return patient === 'restricted all';
}

function followedUp({ purpose, basis, patient }: Cell): Outcome {
  if (basis === 'EMERGENCY' || purpose === 'BTG') return permit('notify-patient', 'review');
  return patient === 'dead' ? permit('review') : permit();
}

function asThePerson(cell: Cell): Outcome {
  const { patient, category } = cell;
  if (patient === 'dead') return deny('FORBIDDEN');
  if (category === 'address') return patient === 'age 11' ? deny('FORBIDDEN') : permit();
  if (patient === 'reserved' && isCoreRecord(cell)) return deny('RESERVED');
  if (category === 'document V' || category === 'document NORN_ANG') return hide;
  const years = yearsOf(cell);
  return years === undefined || years >= 16 ? permit() : deny('FORBIDDEN');
}

function asParent(cell: Cell): Outcome {
  const refusal = refusalOfRepresentative(cell);
  if (refusal !== undefined) return refusal;
  const years = yearsOf(cell);
  return years === undefined || years < 12 ? permit() : deny('FORBIDDEN');
}

function withPowerOfAttorney(cell: Cell): Outcome {
  const refusal = refusalOfRepresentative(cell);
  if (refusal !== undefined) return refusal;
  if (cell.category === 'access log') return deny('FORBIDDEN');
  const years = yearsOf(cell);
  return years === undefined || years >= 16 ? permit() : deny('FORBIDDEN');
}

function refusalOfRepresentative(cell: Cell): Outcome | undefined {
  if (cell.patient === 'dead' || isHidden(cell)) return deny('FORBIDDEN');
  if (cell.patient === 'reserved' && isCoreRecord(cell)) return deny('FORBIDDEN');
  switch (cell.category) {
    case 'document R':
    case 'document V':
    case 'document NORS':
    case 'document NORN_ANG':
    case 'locked prescription':
      return hide;
    default:
      return undefined;
  }
}

function isHidden({ patient }: Cell): boolean {
  return patient === 'kode 6' || patient === 'kode 7';
}

function isCoreRecord({ category }: Cell): boolean {
  return category === 'critical info' || category.startsWith('document ');
}

function yearsOf({ patient }: Cell): number | undefined {
  return patient.startsWith('age ') ? Number(patient.slice(4)) : undefined;
}
