import type { AuditLog } from '../auditLog.ts';
import type { IntentRecord, OutcomeRecord } from '../auditRecord.ts';
import { deriveRecordId } from '../newRecordId.ts';
import { reviewReasonOf } from '../reviewReasonOf.ts';
import type { Sealer } from '../sealing/createSealer.ts';
import type { Connections } from './createConnections.ts';

interface Parts {
  readonly connections: Connections;
  readonly sealer: Sealer;
  readonly append: AuditLog['append'];
  readonly writer: OutcomeRecord['writer'];
}

interface OpenIntent {
  readonly seq: string;
  readonly record_id: string;
  readonly key_id: string;
  readonly sealed: Buffer;
}

const chunk = 500;

/**
 * The outcome's id follows from the intent's, so two gateways that close the same intent write one record. How long ago
 * goes by the database's clock, as it is the same for all.
 *
 * @throws Error when an intent cannot be read; all others have been closed then
 */
export async function closeOpenIntents(parts: Parts, olderThanMs: number, deadline: number): Promise<number> {
  const { from, through } = await findRange(parts.connections, olderThanMs, deadline);
  let closed = 0;
  let unreadable = 0;
  let next = from;
  while (next <= through) {
    const intents = await findOpenIntents(parts.connections, { from: next, through, deadline });
    const outcomes = intents.flatMap((intent) => buildUnknownOutcome(parts, intent) ?? []);
    await parts.append(outcomes, deadline);
    closed += outcomes.length;
    unreadable += intents.length - outcomes.length;
    next = intents.length < chunk ? through + 1 : Number(intents.at(-1)?.seq) + 1;
  }
  // The others have been closed all the same. Whoever watches must find the key, or what was done to the record.
  if (unreadable > 0) throw new Error(`${unreadable} intents without an outcome cannot be read`);
  if (through >= from) {
    await parts.connections.query('select audit.finish_recovery($1)', [through], deadline);
  }
  return closed;
}

/** What no recovery has looked at yet, up to the first record that may still be under way. */
async function findRange(connections: Connections, olderThanMs: number, deadline: number) {
  const [row] = await connections.query<{ from_seq: string; through_seq: string | null }>(
    `with start as (select coalesce(max(through_seq) + 1, 0) as seq from audit.recovery)
     select start.seq as from_seq, coalesce(
       (select min(e.seq) - 1 from audit.entry e where e.seq >= start.seq
          and e.committed_at >= clock_timestamp() - $1 * interval '1 millisecond'),
       (select max(e.seq) from audit.entry e)) as through_seq
     from start`,
    [olderThanMs],
    deadline,
  );
  return { from: Number(row?.from_seq ?? 0), through: Number(row?.through_seq ?? -1) };
}

function findOpenIntents(
  connections: Connections,
  { from, through, deadline }: { from: number; through: number; deadline: number },
): Promise<OpenIntent[]> {
  return connections.query<OpenIntent>(
    `select e.seq, e.record_id, e.key_id, e.sealed from audit.entry e
     where e.seq between $1 and $2 and e.kind = 'intent' and e.sealed is not null
       and not exists (
         select 1 from audit.entry o where o.kind = 'outcome' and o.operation_id = e.operation_id and o.seq > e.seq)
     order by e.seq limit ${chunk}`,
    [from, through],
    deadline,
  );
}

/** Undefined when no key here opens the intent: its key was taken away, or somebody changed it. */
function buildUnknownOutcome({ sealer, writer }: Parts, open: OpenIntent): OutcomeRecord | undefined {
  const intent = readIntent(sealer, open);
  if (intent === undefined) return undefined;
  const reason = reviewReasonOf(intent.ground) ?? (intent.ground.isElevated ? 'ELEVATED' : undefined);
  return {
    id: deriveRecordId(intent.id, 'unknown outcome'),
    schemaVersion: 1,
    recordedAt: new Date().toISOString(),
    writer,
    kind: 'outcome',
    operationId: intent.operationId,
    patient: intent.patient,
    outcome: 'unknown',
    disclosures: [],
    needsReview: reason !== undefined,
    ...(reason !== undefined && { reviewReason: reason }),
  };
}

function readIntent(sealer: Sealer, { record_id, key_id, sealed }: OpenIntent): IntentRecord | undefined {
  try {
    return sealer.open({ recordId: record_id, keyId: key_id, sealed }).entry.record as IntentRecord;
  } catch {
    return undefined;
  }
}
