import type { AuditGround } from '../auditRecord.ts';

/** Whether access was had as in an emergency, by its basis or by its purpose (emergency care, break the glass). */
export function isEmergency({ basis, purpose }: AuditGround): boolean {
  return basis === 'EMERGENCY' || basis === 'ELEVATED_EMERGENCY' || purpose === 'ETREAT' || purpose === 'BTG';
}
