import { reviewReasonOf, type ReviewReason } from '@helsegraf/audit';
import type { Concern } from '../access/concern.ts';

/** Why somebody must look at an access afterwards, as recovery will say too; undefined when nobody need. */
export function findReviewReason({ basis, attest }: Pick<Concern, 'basis' | 'attest'>): ReviewReason | undefined {
  return reviewReasonOf({ ...(basis && { basis }), ...(attest && { purpose: attest.purpose }) });
}
