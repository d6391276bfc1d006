import type { AuditKey } from '../auditKeys.ts';
import type { AccessLogReader } from '../auditLog.ts';

export interface AccessLogReaderOptions {
  /** As the reader role, which sees nothing but the records of a person whom it can name. */
  readonly databaseUrl: string;
  readonly keys: readonly AuditKey[];
}

/** What a person may read about themselves. `before` is the id of the last entry of the page before. */
export function createAccessLogReader(_options: AccessLogReaderOptions): AccessLogReader {
  throw new Error('Not written yet.');
}
