import type { OutcomeRecord } from '../auditRecord.ts';

/** An operation that was given up as unknown may have ended after all: how it ended says more. */
export function preferOutcome(one: OutcomeRecord | undefined, other: OutcomeRecord): OutcomeRecord {
  return one === undefined || one.outcome === 'unknown' ? other : one;
}
