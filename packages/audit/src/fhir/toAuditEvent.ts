import type { IntentRecord, OutcomeRecord } from '../auditRecord.ts';

export function toAuditEvent(_intent: IntentRecord, _outcome: OutcomeRecord | undefined): object {
  throw new Error('Not written yet.');
}
