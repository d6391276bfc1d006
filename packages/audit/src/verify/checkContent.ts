import type { AuditRecord } from '../auditRecord.ts';
import { reviewReasonIn, type Sealer } from '../sealing/createSealer.ts';
import { hashLeaf } from '../sealing/hashes.ts';
import type { StoredRow } from '../store/readRows.ts';
import type { Finding } from './findings.ts';

/** Opens a record and compares it with its hash and with the columns that it is found by. */
export function checkContent(
  row: StoredRow & { readonly sealed: Buffer },
  sealer: Sealer,
): { readonly record?: AuditRecord; readonly problem?: Finding['kind'] } {
  if (!sealer.hasKey(row.keyId)) return { problem: 'unknown-key' };
  try {
    const { entry, bytes } = sealer.open(row);
    const { record } = entry;
    if (!hashLeaf(bytes).equals(row.leaf)) return { record, problem: 'leaf-changed' };
    return isFoundAsSealed(row, record, sealer) ? { record } : { record, problem: 'column-changed' };
  } catch {
    return { problem: 'content-changed' };
  }
}

/** A record that is found under somebody else's key, or as something else, is as good as hidden. */
function isFoundAsSealed(row: StoredRow, record: AuditRecord, sealer: Sealer): boolean {
  const operationId = record.operationId ?? null;
  const subjectKey = record.patient === undefined ? null : sealer.subjectKeyOf(record.patient, row.keyId);
  const isSubject = subjectKey === null ? row.subjectKey === null : row.subjectKey?.equals(subjectKey ?? chaff);
  const isUnderItsColumns =
    record.id === row.recordId &&
    record.kind === row.kind &&
    operationId === row.operationId &&
    reviewReasonIn(record) === row.reviewReason;
  return isUnderItsColumns && isSubject === true;
}

const chaff = Buffer.alloc(0);
