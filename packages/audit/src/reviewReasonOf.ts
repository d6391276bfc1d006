import { isElevated } from '@helsegraf/access';
import type { AuditGround } from './auditRecord.ts';
import type { ReviewReason } from './reviewReason.ts';

/** Why the ground of an access calls for somebody to look at it afterwards (SEC-34); undefined when it does not. */
export function reviewReasonOf(ground: Pick<AuditGround, 'basis' | 'purpose'>): ReviewReason | undefined {
  if (ground.purpose === 'BTG') return 'BREAK_THE_GLASS';
  if (ground.basis === 'EMERGENCY' || ground.basis === 'ELEVATED_EMERGENCY') return 'EMERGENCY';
  return isElevated(ground) ? 'ELEVATED' : undefined;
}
