import { asRecord, asText } from './asRecord.ts';
import { findGaps } from './findGaps.ts';
import { findSources } from './findSources.ts';
import { walkAnswer } from './walkAnswer.ts';
import type { Answer, AnswerError, MissingPart } from './answer.ts';
import type { AskedOperation } from './walkAnswer.ts';

/** Whether a type's name tells a reason for missing data. */
export type IsReason = (typeName: string) => boolean;

/** What is known of the contract by whoever reads an answer. */
export interface Reading extends Pick<AskedOperation, 'rootTypeOf' | 'fieldOf'> {
  readonly isReason: IsReason;
}

type Exchanged = Pick<Answer, 'status' | 'startedAt' | 'durationMs' | 'sizeBytes'>;

/** Reads out of an answer what is worth saying of it. Never throws, whatever `body` is. */
export function describeAnswer(body: unknown, asked: Reading & AskedOperation, exchange: Exchanged): Answer {
  const { data, errors } = asRecord(body);
  const fields = walkAnswer(data, asked);
  return {
    ...exchange,
    hasData: data !== undefined && data !== null,
    errors: Array.isArray(errors) ? errors.map(readError) : [],
    missing: countAlike([...findMissing(data, asked.isReason, [])]),
    gaps: findGaps(fields),
    sources: findSources(fields, asked.isReason),
  };
}

function readError(value: unknown): AnswerError {
  const { message, path, extensions } = asRecord(value);
  const { code, reference } = asRecord(extensions);
  return {
    code: asText(code),
    message: asText(message) ?? '',
    reference: asText(reference),
    path: Array.isArray(path) ? path.join('.') : '',
  };
}

function* findMissing(value: unknown, isReason: IsReason, path: readonly string[]): Generator<MissingPart> {
  if (typeof value !== 'object' || value === null) return;
  const typeName = asRecord(value)['__typename'];
  if (typeof typeName === 'string' && isReason(typeName)) {
    yield readMissing(asRecord(value), typeName, path);
    return;
  }
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) yield* findMissing(child, isReason, [...path, isList ? '*' : key]);
}

function readMissing(part: Record<string, unknown>, reason: string, path: readonly string[]): MissingPart {
  return {
    path: path.join('.'),
    times: 1,
    reason,
    service: asText(asRecord(part['source'])['service']),
    unavailableReason: asText(part['reason']),
  };
}

/** Twenty prescriptions without a dispense make one line, not twenty. */
function countAlike(parts: readonly MissingPart[]): readonly MissingPart[] {
  const alike = new Map<string, MissingPart>();
  for (const part of parts) {
    const key = JSON.stringify(part);
    alike.set(key, { ...part, times: 1 + (alike.get(key)?.times ?? 0) });
  }
  return [...alike.values()];
}
