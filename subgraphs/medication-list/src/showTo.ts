import { showRows, type MedicationAnswer } from '@helsegraf/sfm';
import type { RequestAccess } from '@helsegraf/subgraph-kit';

/** An answer of SFM as this caller may see it, each row by its own labels. */
export function showTo(access: RequestAccess, answer: MedicationAnswer): MedicationAnswer {
  if (answer.kind !== 'found') return answer;
  const document = showRows(answer.document, {
    mayRead: (labels) => access.mayRead({ dataClass: 'medication', labels }),
    isToldOfSealed: access.context.actor.kind === 'practitioner',
    isToldOfLocked: !access.isRepresenting,
  });
  return { ...answer, document };
}
