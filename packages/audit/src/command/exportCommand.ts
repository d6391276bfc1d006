import { readFile } from 'node:fs/promises';
import { parseNationalId } from '@helsegraf/identifiers';
import type { IntentRecord, OutcomeRecord } from '../auditRecord.ts';
import { toAuditEvent } from '../fhir/toAuditEvent.ts';
import { createSealer, type Sealer } from '../sealing/createSealer.ts';
import type { Connections } from '../store/createConnections.ts';
import { preferOutcome } from '../store/preferOutcome.ts';
import { recordDoing, withConnections, type CommandSurroundings, type ExitCode } from './commandParts.ts';
import { readSettings } from './commandSettings.ts';

export interface ExportOptions {
  /** The file with the person's number, or `-` for standard input. Never the number: others see our arguments. */
  readonly patient: string;
  readonly format: 'fhir' | 'json';
}

export interface Access {
  readonly intent: IntentRecord;
  readonly outcome: OutcomeRecord | undefined;
}

const exportTimeoutMs = 60_000;

/** `export`: everything that is on record about one person, oldest first. */
export async function exportCommand(
  { patient: source, format }: ExportOptions,
  { env, readInput, write }: CommandSurroundings,
): Promise<ExitCode> {
  if (/\d{11}/.test(source))
    throw new Error('give the number on standard input (--patient -) or in a file, not as an argument');
  const patient = (source === '-' ? await readInput() : await readFile(source, 'utf8')).trim();
  if (parseNationalId(patient, { synthetic: 'accept' }) === undefined)
    throw new Error('this is not a national identity number');
  const { AUDIT_DATABASE_URL, AUDIT_KEYS } = readSettings(env, ['AUDIT_DATABASE_URL', 'AUDIT_KEYS']);
  const sealer = createSealer(AUDIT_KEYS);
  const accesses = await withConnections(AUDIT_DATABASE_URL, (connections) =>
    findAccesses(connections, sealer, patient),
  );
  await recordDoing(env, { action: 'exported', patient, details: { form: format, count: accesses.length } });
  write(JSON.stringify(format === 'fhir' ? toBundle(accesses) : accesses, undefined, 2));
  return 0;
}

async function findAccesses(connections: Connections, sealer: Sealer, patient: string): Promise<Access[]> {
  const rows = await connections.query<{ record_id: string; key_id: string; sealed: Buffer }>(
    `select e.record_id, e.key_id, e.sealed from audit.entry e
     where e.sealed is not null and e.subject_key = any ($1) and e.kind in ('intent', 'outcome') order by e.seq`,
    [sealer.subjectKeysOf(patient)],
    Date.now() + exportTimeoutMs,
  );
  const records = rows.map(
    (row) => sealer.open({ recordId: row.record_id, keyId: row.key_id, sealed: row.sealed }).entry.record,
  );
  const outcomes = new Map<string, OutcomeRecord>();
  for (const record of records) {
    if (record.kind !== 'outcome') continue;
    outcomes.set(record.operationId, preferOutcome(outcomes.get(record.operationId), record));
  }
  return records
    .filter((record) => record.kind === 'intent')
    .map((intent) => ({ intent, outcome: outcomes.get(intent.operationId) }));
}

function toBundle(accesses: readonly Access[]) {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: new Date().toISOString(),
    entry: accesses.map(({ intent, outcome }) => ({
      fullUrl: `urn:uuid:${intent.id}`,
      resource: toAuditEvent(intent, outcome),
    })),
  };
}
