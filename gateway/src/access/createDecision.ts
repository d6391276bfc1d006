import type { PatientIds } from '@helsegraf/identifiers';
import type { AccessBasis, Caller, PatientContext } from '@helsegraf/upstream';
import type { Operation } from '../operation/operation.ts';

/** Whether an operation may be run, and for which patient. Nothing has been fetched when it is made. */
export type Decision =
  | { readonly kind: 'permitted'; readonly patient: PatientContext; readonly basis?: AccessBasis }
  /** The schema alone is asked about: no subgraph is needed, and none would answer. */
  | { readonly kind: 'nothing personal' }
  | { readonly kind: 'refused'; readonly code: 'FORBIDDEN' };

/** Who may ask each field at the top of the graph. A field that is not here is for nobody. */
const audiences: ReadonlyMap<string, readonly Caller['kind'][]> = new Map([
  ['patient', ['practitioner']],
  ['me', ['citizen']],
  ['__typename', ['practitioner', 'citizen', 'system']],
  ['__schema', ['practitioner', 'citizen', 'system']],
  ['__type', ['practitioner', 'citizen', 'system']],
]);

/**
 * Decides who may ask what, by what kind of caller it is: health personnel about a patient they name, a citizen about
 * themselves. Whatever the table does not speak about is refused.
 *
 * Not decided here: whether this caller may see this patient's data. The national services decide that today.
 */
export function createDecision(patientIds: PatientIds) {
  return function decide(caller: Caller, operation: Operation): Decision {
    const mayAsk = operation.rootFields.every((field) => audiences.get(field)?.includes(caller.kind) === true);
    if (!mayAsk) return { kind: 'refused', code: 'FORBIDDEN' };
    const { patient } = operation;
    if (patient !== undefined) {
      const id = patientIds.seal(patient.nationalId);
      return {
        kind: 'permitted',
        patient: { id, nationalId: patient.nationalId },
        ...(patient.basis === undefined ? {} : { basis: patient.basis }),
      };
    }
    if (caller.kind === 'citizen' && operation.rootFields.includes('me')) {
      return { kind: 'permitted', patient: { id: patientIds.seal(caller.nationalId), nationalId: caller.nationalId } };
    }
    return { kind: 'nothing personal' };
  };
}
