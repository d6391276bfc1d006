import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError } from '@helsegraf/errors';
import type { AuditKey } from '../auditKeys.ts';
import type { AuditLog } from '../auditLog.ts';
import { createSealer, type SealedRecord } from '../sealing/createSealer.ts';
import { closeOpenIntents } from './closeOpenIntents.ts';
import { createConnections, type Connections } from './createConnections.ts';
import { createGroupCommit } from './createGroupCommit.ts';

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
  /** Resolves as soon as the store can be written to. @throws GatewayError AUDIT_UNAVAILABLE when that is not in time */
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

const defaultMaxWaitingRecords = 10_000;
const defaultCommitTimeoutMs = 5_000;
const maxRecordsPerCommit = 1_000;
/** One for commits, one for recovery, one to ask whether the store is there. */
const connectionCount = 3;
const askAgainMs = 100;

/** The record on PostgreSQL. Several processes may write to the same one. */
export function createAuditLog(options: AuditLogOptions): DurableAuditLog {
  const timeoutMs = options.commitTimeoutMs ?? defaultCommitTimeoutMs;
  const sealer = createSealer(options.keys);
  const connections = createConnections({ databaseUrl: options.databaseUrl, max: connectionCount, timeoutMs });
  const commits = createGroupCommit<SealedRecord>({
    commit: async (records, deadline) => {
      await connections.query('select audit.append($1, $2, $3, $4, $5, $6, $7, $8)', toColumns(records), deadline);
    },
    maxWaiting: options.maxWaitingRecords ?? defaultMaxWaitingRecords,
    maxPerCommit: maxRecordsPerCommit,
    commitTimeoutMs: timeoutMs,
  });
  // Async, so that a record that cannot be written as one is a rejection like every other failure.
  const append: AuditLog['append'] = async (records, deadline) =>
    commits.add(
      records.map((record) => sealer.seal(record)),
      deadline,
    );

  return {
    append,
    checkReady: (deadline) => waitUntilReady(connections, deadline),
    closeOpenIntents: (olderThanMs, deadline) =>
      closeOpenIntents({ connections, sealer, append, writer: options.writer }, olderThanMs, deadline),
    async stop() {
      await commits.stop();
      await connections.stop();
    },
  };
}

/** Asks until the answer is yes: the store may be starting, or being brought up to date. */
async function waitUntilReady(connections: Connections, deadline: number): Promise<void> {
  for (;;) {
    try {
      const rows = await connections.query(
        "select 1 where has_table_privilege('audit.entry', 'insert') and not pg_is_in_recovery()",
        [],
        deadline,
      );
      if (rows.length > 0) return;
    } catch (error) {
      if (Date.now() + askAgainMs >= deadline) throw error;
    }
    if (Date.now() + askAgainMs >= deadline) throw new GatewayError('AUDIT_UNAVAILABLE');
    await sleep(askAgainMs);
  }
}

/** Each column as an array, in the order of the function's parameters. The same id twice is one record. */
function toColumns(records: readonly SealedRecord[]): unknown[] {
  const once = [...new Map(records.map((record) => [record.recordId, record])).values()];
  return [
    once.map(({ recordId }) => recordId),
    once.map(({ kind }) => kind),
    once.map(({ operationId }) => operationId),
    once.map(({ subjectKey }) => subjectKey),
    once.map(({ keyId }) => keyId),
    once.map(({ sealed }) => sealed),
    once.map(({ leaf }) => leaf),
    once.map(({ reviewReason }) => reviewReason),
  ];
}
