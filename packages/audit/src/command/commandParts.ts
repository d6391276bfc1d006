import { userInfo } from 'node:os';
import type { AdministrativeRecord } from '../auditRecord.ts';
import { newRecordId } from '../newRecordId.ts';
import { createConnections, type Connections } from '../store/createConnections.ts';
import { createAuditLog } from '../store/createAuditLog.ts';
import { readSettings, type Environment } from './commandSettings.ts';

/** What a command is given by whoever calls it. */
export interface CommandSurroundings {
  readonly env: Environment;
  /** Standard input, whole. */
  readonly readInput: () => Promise<string>;
  readonly write: (line: string) => void;
}

/** 0: as it should be. 1: something was found. 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

const statementTimeoutMs = 60_000;

/** A connection as the auditor for as long as the work takes. */
export async function withConnections<Result>(
  databaseUrl: string,
  work: (connections: Connections) => Promise<Result>,
): Promise<Result> {
  const connections = createConnections({ databaseUrl, max: 1, timeoutMs: statementTimeoutMs });
  try {
    return await work(connections);
  } finally {
    await connections.stop();
  }
}

/** Reading the record is itself on record, before anything of it is told. */
export async function recordDoing(
  env: Environment,
  doing: Pick<AdministrativeRecord, 'action' | 'details'> &
    Partial<Pick<AdministrativeRecord, 'patient' | 'operationId' | 'by'>>,
): Promise<void> {
  const { AUDIT_DATABASE_URL, AUDIT_KEYS } = readSettings(env, ['AUDIT_DATABASE_URL', 'AUDIT_KEYS']);
  const writer = { instance: 'npm run audit', build: env['npm_package_version'] ?? 'unknown' };
  const log = createAuditLog({ databaseUrl: AUDIT_DATABASE_URL, keys: AUDIT_KEYS, writer });
  try {
    const record: AdministrativeRecord = {
      id: newRecordId(),
      schemaVersion: 1,
      recordedAt: new Date().toISOString(),
      writer,
      kind: 'administrative',
      by: env['AUDIT_OPERATOR'] ?? userInfo().username,
      ...doing,
    };
    await log.append([record], Date.now() + statementTimeoutMs);
  } finally {
    await log.stop();
  }
}
