import type { Disclosure, OutcomeRecord } from '@helsegraf/audit';
import type { CommonParts } from './commonParts.ts';
import { findReviewReason } from './findReviewReason.ts';
import type { AccessToRecord, Ending } from './recorder.ts';

/** The record of how an operation ended. What was refused or failed disclosed nothing. */
export function buildOutcome(
  { eventId, concern }: AccessToRecord,
  { outcome, code, disclosures = [], relation, needsReview = false }: Ending,
  common: CommonParts,
): OutcomeRecord {
  // What the ground does not call for, the registers do: that the person is dead.
  const reviewReason = findReviewReason(concern) ?? (needsReview ? 'DECEASED' : undefined);
  return {
    ...common,
    kind: 'outcome',
    operationId: eventId,
    patient: concern.patient.nationalId.value,
    outcome,
    ...(code !== undefined && { code }),
    disclosures: disclosures.toSorted(byName),
    ...(relation !== undefined && { relation }),
    needsReview: reviewReason !== undefined,
    ...(reviewReason !== undefined && { reviewReason }),
  };
}

function byName(one: Disclosure, other: Disclosure): number {
  return one.source.localeCompare(other.source) || one.dataClass.localeCompare(other.dataClass);
}
