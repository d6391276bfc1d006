import { createAuditLog, type AuditKey, type AuditRecord, type DurableAuditLog } from '@helsegraf/audit';
import { createRecorder, type RecorderOptions } from './createRecorder.ts';
import type { Recorder } from './recorder.ts';
import { startRecovery } from './startRecovery.ts';

export interface RecordOptions extends Omit<RecorderOptions, 'auditLog' | 'outcomeMs'> {
  readonly databaseUrl: string;
  readonly keys: readonly AuditKey[];
  readonly writer: AuditRecord['writer'];
  /** The longest that an operation may take before its outcome is recorded. */
  readonly operationMs: number;
  /** What another gateway, or this one before it was last stopped, had left open was closed. */
  onRecovered(count: number): void;
  onRecoveryFailure(): void;
}

/** The room, and whether its store is there. */
export interface OpenRecord extends Recorder {
  /** @throws GatewayError AUDIT_UNAVAILABLE when the store cannot be written to before the deadline */
  checkReady(deadline: number): Promise<void>;
}

/** How long the end of an operation may take to be committed, beyond the operation's own time. */
const outcomeMs = 3_000;
/** Clocks of several gateways, and whatever holds up a process that is still alive. */
const marginMs = 10_000;
/** A database that starts at the same time as the gateway. */
const readyMs = 20_000;

/**
 * Opens the record, and closes what was left open in it: at start, and every minute.
 *
 * @throws Error when nothing can be written to it
 */
export async function openRecord(options: RecordOptions): Promise<OpenRecord> {
  const { databaseUrl, keys, writer, operationMs } = options;
  const auditLog = createAuditLog({ databaseUrl, keys, writer });
  await waitUntilReady(auditLog);
  const recorder = createRecorder({ ...options, auditLog, outcomeMs });
  const recovery = startRecovery({
    closeOpenIntents: (olderThanMs, deadline) => auditLog.closeOpenIntents(olderThanMs, deadline),
    olderThanMs: operationMs + outcomeMs + marginMs,
    onRecovered: (count) => options.onRecovered(count),
    onFailure: () => options.onRecoveryFailure(),
  });
  return {
    ...recorder,
    checkReady: (deadline) => auditLog.checkReady(deadline),
    async stop() {
      await recorder.stop();
      await recovery.stop();
      await auditLog.stop();
    },
  };
}

async function waitUntilReady(auditLog: DurableAuditLog): Promise<void> {
  try {
    await auditLog.checkReady(Date.now() + readyMs);
  } catch (cause) {
    await auditLog.stop();
    throw new Error('the database that DATABASE_URL names cannot be written to as it must be', { cause });
  }
}
