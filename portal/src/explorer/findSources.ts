import { asRecord, asText } from './asRecord.ts';
import type { SourceState } from './answer.ts';
import type { AnsweredField } from './walkAnswer.ts';

type Outcome = SourceState['outcomes'][number];

/**
 * How each national service fared that the operation asked, in the order in which they stand in it. A field that is not in
 * the answer was not asked for, since what it hangs on was missing.
 */
export function findSources(
  fields: readonly AnsweredField[],
  isReason: (typeName: string) => boolean,
): readonly SourceState[] {
  const found = new Map<string, { outcomes: Map<string, Outcome>; askedAt: number | undefined }>();
  for (const { service, value } of fields) {
    if (service === undefined) continue;
    const known = found.get(service) ?? { outcomes: new Map<string, Outcome>(), askedAt: undefined };
    for (const part of Array.isArray(value) ? value : [value]) {
      const outcome = outcomeOf(part, isReason);
      known.outcomes.set(JSON.stringify(outcome), outcome);
      const askedAt = Date.parse(asText(asRecord(asRecord(part)['source'])['fetchedAt']) ?? '');
      if (!Number.isNaN(askedAt)) known.askedAt = Math.min(askedAt, known.askedAt ?? Infinity);
    }
    found.set(service, known);
  }
  return [...found].map(([service, { outcomes, askedAt }]) => ({ service, outcomes: [...outcomes.values()], askedAt }));
}

function outcomeOf(value: unknown, isReason: (typeName: string) => boolean): Outcome {
  if (value === null || value === undefined) return 'failed';
  const reason = asText(asRecord(value)['__typename']);
  return reason !== undefined && isReason(reason) ? { reason, why: asText(asRecord(value)['reason']) } : 'answered';
}
