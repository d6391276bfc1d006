export type { AccessLogEntry, AccessLogReader, AuditLog } from './auditLog.ts';
export type {
  AdministrativeRecord,
  AuditActor,
  AuditGround,
  AuditRecord,
  Disclosure,
  IntentRecord,
  OutcomeRecord,
} from './auditRecord.ts';
