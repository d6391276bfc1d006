import { showRows, type MedicationAnswer } from '@helsegraf/sfm';
import type { RequestAccess } from '@helsegraf/subgraph-kit';

/**
 * An answer of SFM as this caller may see it, each row by its own labels.
 * @param referenceNumber the number that was given to open one locked prescription
 */
export function showTo(access: RequestAccess, answer: MedicationAnswer, referenceNumber?: string): MedicationAnswer {
  if (answer.kind !== 'found') return answer;
  const document = showRows(answer.document, {
    mayRead: (labels) => access.mayRead({ dataClass: 'prescription', labels }),
    isToldOfSealed: access.context.actor.kind === 'practitioner',
    isToldOfLocked: !access.isRepresenting,
    ...(referenceNumber === undefined ? {} : { referenceNumber }),
  });
  return { ...answer, document };
}
