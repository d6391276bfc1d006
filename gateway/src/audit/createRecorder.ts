import { newRecordId, type AuditLog, type AuditRecord, type ReviewReason } from '@helsegraf/audit';
import { GatewayError } from '@helsegraf/errors';
import { buildIntent } from './buildIntent.ts';
import { buildOutcome } from './buildOutcome.ts';
import type { CommonParts } from './commonParts.ts';
import { findReviewReason } from './findReviewReason.ts';
import type { AccessToRecord, Recorder } from './recorder.ts';

export interface RecorderOptions {
  readonly auditLog: Pick<AuditLog, 'append'>;
  readonly writer: AuditRecord['writer'];
  /** Operations that may be named in the record. */
  /** Something could not be committed. */
  onFailure(eventId: string, stage: RecordStage): void;
  /** Somebody must look at an access; told as soon as it is committed. */
  onReview(eventId: string, reason: ReviewReason): void;
  /** How long the end of an operation may take to be committed, beyond the time of the operation itself. */
  readonly outcomeMs: number;
}

export type RecordStage = 'intent' | 'outcome' | 'refusal';

const tryAgain = { 'retry-after': '5' };

/** Writes the record of operations: two entries for each, the second when the answer is final. */
export function createRecorder(options: RecorderOptions): Recorder {
  const { auditLog, writer, outcomeMs } = options;
  const ends = new Set<Promise<void>>();
  const common = (): CommonParts => {
    const now = Date.now();
    return { id: newRecordId(now), schemaVersion: 1, recordedAt: new Date(now).toISOString(), writer };
  };

  /** Fails in time even when the store forgets to. */
  async function commit(
    stage: RecordStage,
    { eventId }: AccessToRecord,
    { records, deadline }: Commitment,
  ): Promise<void> {
    try {
      await inTime(auditLog.append(records, deadline), deadline);
    } catch (cause) {
      options.onFailure(eventId, stage);
      throw new GatewayError('AUDIT_UNAVAILABLE', { cause, headers: tryAgain });
    }
  }

  function askForReview({ eventId, concern }: AccessToRecord): void {
    const reason = findReviewReason(concern);
    if (reason !== undefined) options.onReview(eventId, reason);
  }

  return {
    async open(access, deadline) {
      await commit('intent', access, { records: [buildIntent(access, common())], deadline });
      askForReview(access);
      const { promise: end, resolve: ended } = createEnd();
      ends.add(end);
      return {
        async close(ending) {
          try {
            const records = [buildOutcome(access, ending, common())];
            await commit('outcome', access, { records, deadline: Date.now() + outcomeMs });
            // What else must be looked at has been told with the intent.
            const isNews = ending.needsReview === true && findReviewReason(access.concern) === undefined;
            if (isNews) options.onReview(access.eventId, 'DECEASED');
          } finally {
            ends.delete(end);
            ended();
          }
        },
      };
    },
    async refuse(access, code) {
      const intent = buildIntent(access, common());
      const outcome = buildOutcome(access, { outcome: 'refused', code }, common());
      await commit('refusal', access, { records: [intent, outcome], deadline: Date.now() + outcomeMs });
      askForReview(access);
    },
    async stop() {
      await Promise.all(ends);
    },
  };
}

interface Commitment {
  readonly records: readonly AuditRecord[];
  readonly deadline: number;
}

// What the store itself may take to give up.
const graceMs = 100;

function inTime(committed: Promise<void>, deadline: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const left = Math.max(deadline - Date.now(), 0) + graceMs;
    const late = setTimeout(() => reject(new GatewayError('AUDIT_UNAVAILABLE')), left);
    committed.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function createEnd(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
