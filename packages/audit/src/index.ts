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
export { AuditKeys, type AuditKey } from './auditKeys.ts';
export { createAuditLog, type AuditLogOptions, type DurableAuditLog } from './store/createAuditLog.ts';
export { createAccessLogReader, type AccessLogReaderOptions } from './store/createAccessLogReader.ts';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/startEmbeddedPostgres.ts';
export { migrate } from './store/migrate.ts';
export { createLogins, type AuditPasswords, type AuditRole } from './store/createLogins.ts';
export { newRecordId } from './newRecordId.ts';
export { toAuditEvent } from './fhir/toAuditEvent.ts';
export { reviewReasons, type ReviewReason } from './reviewReason.ts';
export { reviewReasonOf } from './reviewReasonOf.ts';
export {
  createAuditFiguresReader,
  type AuditFiguresReader,
  type AuditFiguresReaderOptions,
  type AuditStanding,
  type AwaitingReviews,
  type Figure,
  type HourOfRecords,
} from './store/createAuditFiguresReader.ts';
export { isEmergency } from './store/isEmergency.ts';
