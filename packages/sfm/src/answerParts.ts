import type { MedicationDocument, RegisterAnswer, SectionState } from './medicationDocument.ts';
import type { Dispense } from './medicationValues.ts';

/** The service that both subgraphs name as their source. */
export const sfmService = 'CENTRAL_PRESCRIBING_MODULE';

export interface SfmSource {
  readonly service: typeof sfmService;
  readonly fetchedAt: string;
}

/** What each register answered, in the order they are told of. */
export function registerList({ registers }: MedicationDocument): readonly RegisterAnswer[] {
  return [registers.coreRecord, registers.prescriptions, registers.medicationList];
}

/** `NothingKnown` or `SectionUnavailable` of the contract, for a section with nothing in it. */
export function emptySection(state: SectionState, document: MedicationDocument, source: SfmSource) {
  return state === 'unavailable'
    ? ({ __typename: 'SectionUnavailable', source, registers: registerList(document) } as const)
    : ({ __typename: 'NothingKnown', source } as const);
}

/**
 * `DispensesResult` of the contract, the latest first.
 * @param dispenses those of the document that are asked about
 */
export function dispensesAnswer(document: MedicationDocument, dispenses: readonly Dispense[], source: SfmSource) {
  const unreadable = document.unreadable.dispenses;
  if (dispenses.length === 0 && unreadable === 0) return emptySection(document.sections.dispenses, document, source);
  const items = dispenses.toSorted((one, other) => (other.handedOver ?? '').localeCompare(one.handedOver ?? ''));
  return { __typename: 'Dispenses', items, unreadable } as const;
}
