import type { AuditRecord } from '../auditRecord.ts';

/**
 * Tells whether a record says once more how an operation ended. An operation that was given up as unknown may have ended
 * after all, so one of each is in order; so is one for each patient of an operation that was refused for naming several.
 *
 * @param repeated operations that have several outcomes: only these are kept in mind
 */
export function createOutcomeCheck(repeated: ReadonlySet<string>): (record: AuditRecord) => boolean {
  const seen = new Set<string>();

  return (record) => {
    if (record.kind !== 'outcome' || !repeated.has(record.operationId)) return false;
    const sort = record.outcome === 'unknown' ? 'unknown' : 'known';
    const ending = JSON.stringify([record.operationId, record.patient, sort]);
    if (seen.has(ending)) return true;
    seen.add(ending);
    return false;
  };
}
