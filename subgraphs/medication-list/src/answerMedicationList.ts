import { emptySection, registerList, sfmService } from '@helsegraf/sfm';
import type { MedicationAnswer, MedicationDocument } from '@helsegraf/sfm';
import { connection, missing, restricted, withoutData, type PageRequest } from '@helsegraf/subgraph-kit';
import type { PatientContext, SourceRequest } from '@helsegraf/upstream';
import { mapMedicationList, sourceOf, type MappedMedicationList, type Provenance } from './mapping.ts';

export interface Asked {
  readonly patient: PatientContext;
  readonly request: SourceRequest;
}

/** A person's medication list, or the reason why none can be shown. */
export function answerMedicationList(answer: MedicationAnswer, { patient, request }: Asked) {
  if (answer.kind !== 'found') return withoutData(sfmService, answer);
  const provenance = { patientId: patient.id, fetchedAt: answer.fetchedAt };
  const list = mapMedicationList(answer.document, provenance);
  if (list !== undefined) return { __typename: 'MedicationList' as const, ...list };
  return reasonForNone(answer.document, request, provenance);
}

/** A page of the list's rows. A list without rows was either signed so, or could not be read, or all of it is sealed. */
export function answerEntries({ document, entries, source, withheld }: MappedMedicationList, page: PageRequest) {
  if (entries.length > 0 || (withheld ?? 0) > 0)
    return { __typename: 'MedicationListEntryConnection' as const, ...connection(entries, page) };
  const { registers, sections, unreadable } = document;
  const isKnown = registers.medicationList.outcome === 'ANSWERED' && sections.medication !== 'unavailable';
  const state = isKnown && unreadable.rows === 0 ? 'nilknown' : 'unavailable';
  return emptySection(state, document, { service: sfmService, fetchedAt: source.fetchedAt });
}

/** Only when the intermediary was asked for the list, and SFM says that nothing is known of one, is there none. */
function reasonForNone(document: MedicationDocument, request: SourceRequest, provenance: Provenance) {
  const source = sourceOf(provenance);
  const { outcome } = document.registers.medicationList;
  const { sealed = 0 } = document.withheld;
  if (sealed > 0) return { ...restricted(sfmService, provenance.fetchedAt, request), count: sealed };
  if (outcome === 'REFUSED') return missing('AccessRefused', sfmService, provenance.fetchedAt);
  if (outcome !== 'ANSWERED' || document.sections.listInfo !== 'nilknown') {
    return { __typename: 'SectionUnavailable' as const, source, registers: registerList(document) };
  }
  return request.caller.kind === 'citizen'
    ? { __typename: 'NothingShown' as const, source }
    : missing('NothingKnown', sfmService, provenance.fetchedAt);
}
