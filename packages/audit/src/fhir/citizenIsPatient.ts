import type { IntentRecord } from '../auditRecord.ts';

/** Whether a citizen who asks does so about themself. */
export function citizenIsPatient({ relation }: IntentRecord['ground']): boolean {
  return relation === undefined || relation === 'self';
}
