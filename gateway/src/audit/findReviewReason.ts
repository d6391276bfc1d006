import type { Concern } from '../access/concern.ts';

export type ReviewReason = 'EMERGENCY' | 'ELEVATED' | 'BREAK_THE_GLASS' | 'DECEASED';

/** Why somebody must look at an access afterwards (SEC-34); undefined when nobody need. */
export function findReviewReason({ basis, attest }: Pick<Concern, 'basis' | 'attest'>): ReviewReason | undefined {
  if (attest?.purpose === 'BTG') return 'BREAK_THE_GLASS';
  if (basis === 'EMERGENCY' || basis === 'ELEVATED_EMERGENCY') return 'EMERGENCY';
  return basis === 'ELEVATED_CONSENT' ? 'ELEVATED' : undefined;
}
