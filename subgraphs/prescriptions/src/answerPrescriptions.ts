import type { MedicationAnswer, MedicationDocument } from '@helsegraf/sfm';
import { registerList, sfmService } from '@helsegraf/sfm';
import { connection, missing, restricted, sourceUnavailable, withoutData } from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext, type SourceRequest } from '@helsegraf/upstream';
import { filterPrescriptions } from './filterPrescriptions.ts';
import type { PatientPrescriptionsArgs } from './generated/resolverTypes.ts';
import { findLocked, mapPrescriptions, mapUnidentified, sourceOf, type Provenance } from './mapping.ts';

export interface Asked {
  readonly patient: PatientContext;
  readonly request: SourceRequest;
}

/** A person's prescriptions, or the reason why none can be shown. */
export function answerPrescriptions(answer: MedicationAnswer, asked: Asked, page: PatientPrescriptionsArgs) {
  if (answer.kind !== 'found') return withoutData(sfmService, answer);
  const { document, fetchedAt } = answer;
  const provenance = { patientId: asked.patient.id, fetchedAt };
  const prescriptions = mapPrescriptions(document, provenance);
  const unidentified = mapUnidentified(document);
  if (prescriptions.length + unidentified.length + document.unreadable.rows === 0) {
    return reasonForNone(document, asked.request, provenance);
  }
  return {
    __typename: 'PrescriptionConnection' as const,
    ...connection(filterPrescriptions(prescriptions, page.filter), page),
    source: sourceOf(provenance),
    registers: registerList(document),
    withheld: document.withheld,
    unidentified,
    unreadable: document.unreadable.rows,
  };
}

/** The prescription that a reference number opened, or the reason why it cannot be shown. */
export function answerLockedPrescription(answer: MedicationAnswer, { patient }: Asked, referenceNumber: string) {
  if (answer.kind !== 'found') return withoutData(sfmService, answer);
  const { document, fetchedAt } = answer;
  const found = findLocked(document, referenceNumber, { patientId: patient.id, fetchedAt });
  if (found !== undefined) return { __typename: 'Prescription' as const, ...found };
  switch (document.registers.prescriptions.outcome) {
    case 'ANSWERED':
      return missing('NothingKnown', sfmService, fetchedAt);
    case 'REFUSED':
      return missing('AccessRefused', sfmService, fetchedAt);
    default:
      return registerFailed('PRESCRIPTION_INTERMEDIARY', fetchedAt);
  }
}

/** Why there is no prescription to show. Only when every register has answered, and withholds nothing, is it "none". */
function reasonForNone(document: MedicationDocument, request: SourceRequest, { fetchedAt, ...rest }: Provenance) {
  const source = sourceOf({ fetchedAt, ...rest });
  const registers = registerList(document);
  const { withheld } = document;
  const { sealed = 0 } = withheld;
  const outcomes = [document.registers.prescriptions.outcome, document.registers.coreRecord.outcome];
  if (withheld.lockedInIntermediary === true || withheld.lockedInCoreRecord === true) {
    return { __typename: 'PrescriptionsLocked' as const, source, registers, withheld };
  }
  if (sealed > 0) return { ...restricted(sfmService, fetchedAt, request), count: sealed };
  if (withheld.coreRecordHasMedicines === true) return restricted('CORE_RECORD', fetchedAt, request);
  if (outcomes.every((outcome) => outcome === 'REFUSED')) return missing('AccessRefused', sfmService, fetchedAt);
  if (outcomes.every((outcome) => outcome === 'FAILED' || outcome === 'REFUSED')) {
    return registerFailed(outcomes[0] === 'FAILED' ? 'PRESCRIPTION_INTERMEDIARY' : 'CORE_RECORD', fetchedAt);
  }
  const isComplete = outcomes.every((outcome) => outcome === 'ANSWERED');
  if (!isComplete || document.sections.medication === 'unavailable') {
    return { __typename: 'IncompleteAnswer' as const, source, registers };
  }
  return request.caller.kind === 'citizen'
    ? { __typename: 'NothingShown' as const, source }
    : missing('NothingKnown', sfmService, fetchedAt);
}

/** SFM answered, and a register behind it did not. */
function registerFailed(register: 'PRESCRIPTION_INTERMEDIARY' | 'CORE_RECORD', fetchedAt: string) {
  return sourceUnavailable(register, { ...unavailable('FAILED'), fetchedAt });
}
