import type { Answer, AnswerError, MissingPart } from './answer.ts';

/** Whether a type's name tells a reason for missing data. */
export type IsReason = (typeName: string) => boolean;

/** Reads errors and reasons for missing data out of an answer. Never throws, whatever `body` is. */
export function describeAnswer(
  body: unknown,
  isReason: IsReason,
  exchange: Pick<Answer, 'status' | 'durationMs' | 'sizeBytes'>,
): Answer {
  const { data, errors } = asRecord(body);
  return {
    ...exchange,
    hasData: data !== undefined && data !== null,
    errors: Array.isArray(errors) ? errors.map(readError) : [],
    missing: countAlike([...findMissing(data, isReason, [])]),
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

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
