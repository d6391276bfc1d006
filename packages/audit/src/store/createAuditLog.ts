import type { AuditKey } from '../auditKeys.ts';
import type { AuditLog } from '../auditLog.ts';

export interface AuditLogOptions {
  /** As the writer role: `postgres://…`. Connects at the first use, and again whenever the connection is lost. */
  readonly databaseUrl: string;
  readonly keys: readonly AuditKey[];
  /** Named in the records that the log itself writes (recovery). */
  readonly writer: { readonly instance: string; readonly build: string };
  /** More records than this waiting, and the next ones are refused. */
  readonly maxWaitingRecords?: number;
  /** The longest that one commit may take. */
  readonly commitTimeoutMs?: number;
}

export interface DurableAuditLog extends AuditLog {
  /** Resolves when the store can be written to. @throws GatewayError AUDIT_UNAVAILABLE */
  checkReady(deadline: number): Promise<void>;
  /**
   * Gives every intent that was committed more than `olderThanMs` ago and has no outcome the outcome `unknown`, once,
   * however many gateways do this at the same time. Call it at start and every minute, with the longest time that an
   * operation may take plus a margin.
   *
   * @returns how many were closed
   * @throws GatewayError AUDIT_UNAVAILABLE
   */
  closeOpenIntents(olderThanMs: number, deadline: number): Promise<number>;
}

/** The record on PostgreSQL. */
export function createAuditLog(_options: AuditLogOptions): DurableAuditLog {
  throw new Error('Not written yet.');
}
