import type { AuditKey } from '../auditKeys.ts';
import type { AccessLogEntry, AccessLogReader } from '../auditLog.ts';
import type { IntentRecord, OutcomeRecord } from '../auditRecord.ts';
import { createSealer, type Sealer } from '../sealing/createSealer.ts';
import { createConnections } from './createConnections.ts';
import { isEmergency } from './isEmergency.ts';
import { preferOutcome } from './preferOutcome.ts';

export interface AccessLogReaderOptions {
  /** As the reader role, which sees nothing but the records of a person whom it can name. */
  readonly databaseUrl: string;
  readonly keys: readonly AuditKey[];
}

interface Row {
  readonly seq: string;
  readonly record_id: string;
  readonly kind: string;
  readonly operation_id: string;
  readonly key_id: string;
  readonly sealed: Buffer;
}

const maxPage = 1_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a person may read about themselves. `before` is the id of the last entry of the page before; one that is no entry
 * of this person gives nothing.
 */
export function createAccessLogReader({ databaseUrl, keys }: AccessLogReaderOptions): AccessLogReader {
  const sealer = createSealer(keys);
  const connections = createConnections({ databaseUrl, max: 4, timeoutMs: 5_000 });

  return {
    async read({ patient, otherNumbers = [], first, before, deadline }) {
      if (before !== undefined && !uuid.test(before)) return { entries: [], hasMore: false };
      const numbers = [...new Set([patient, ...otherNumbers])];
      const wanted = Math.max(0, Math.min(first, maxPage));
      const rows = await connections.query<Row>(
        'select * from audit.entries_of($1, $2, $3)',
        [numbers.flatMap((number) => sealer.subjectKeysOf(number)), before ?? null, wanted + 1],
        deadline,
      );
      const { intents, outcomes } = openRows(rows, sealer, numbers);
      return {
        entries: intents.slice(0, wanted).map((intent) => toEntry(intent, outcomes.get(intent.operationId))),
        hasMore: intents.length > wanted,
      };
    },
    stop: () => connections.stop(),
  };
}

function openRows(rows: readonly Row[], sealer: Sealer, numbers: readonly string[]) {
  const intents: IntentRecord[] = [];
  const outcomes = new Map<string, OutcomeRecord>();
  for (const row of rows.toSorted((one, other) => Number(one.seq) - Number(other.seq))) {
    const { record } = sealer.open({ recordId: row.record_id, keyId: row.key_id, sealed: row.sealed }).entry;
    // What is sealed decides whose record it is, not the column that it was found by.
    if (record.patient === undefined || !numbers.includes(record.patient)) continue;
    if (record.kind === 'intent') intents.push(record);
    if (record.kind === 'outcome')
      outcomes.set(record.operationId, preferOutcome(outcomes.get(record.operationId), record));
  }
  return { intents: intents.toReversed(), outcomes };
}

/** Names, never numbers of people; no reason in words, no department, no internal ids (SEC-31). */
function toEntry(intent: IntentRecord, outcome: OutcomeRecord | undefined): AccessLogEntry {
  const { actor, ground, operation } = intent;
  return {
    id: intent.id,
    at: intent.recordedAt,
    actorKind: actor.kind,
    actorName: actor.name,
    role: actor.role,
    legalEntity: nameOf(actor.legalEntity),
    pointOfCare: nameOf(actor.pointOfCare),
    action: operation.action,
    basis: ground.basis,
    isElevated: ground.isElevated,
    isEmergency: isEmergency(ground),
    purpose: ground.purpose,
    purposeText: ground.purposeDetails?.text ?? ground.healthcareService?.text,
    isUserSelected: ground.decisionRef?.isUserSelected,
    // What a representative is to the person, the registers say after the intent.
    relation: outcome?.relation ?? ground.relation,
    outcome: outcome?.outcome ?? 'under-way',
    disclosures: (outcome?.disclosures ?? []).map(({ source, dataClass, count, withheld }) => ({
      source,
      dataClass,
      count,
      withheld,
    })),
  };
}

function nameOf(party: { readonly number: string; readonly name?: string } | undefined) {
  return party && { number: party.number, name: party.name };
}
