import type { OutcomeRecord } from '../auditRecord.ts';

/**
 * How an operation ended, of two records of it in the order in which they were committed. The first one holds: it was
 * committed before anything was told, and whoever may append cannot make it another by appending a second. An operation
 * that was given up as unknown may have ended after all: how it ended says more.
 */
export function preferOutcome(earlier: OutcomeRecord | undefined, later: OutcomeRecord): OutcomeRecord {
  return earlier === undefined || earlier.outcome === 'unknown' ? later : earlier;
}
