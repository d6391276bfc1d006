import { describe, expect, test } from '@jest/globals';
import { errorCodes, isErrorCode } from './errorCodes.ts';

const entries = Object.entries(errorCodes);

describe('every code', () => {
  test.each(entries)('%s is written in capitals and has a sentence for people', (code, { message }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(message).toMatch(/^[A-Z][^{}$]*\.$/);
  });

  test.each(entries)('%s answers with the status of an error', (_, { status }) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  test('has a message of its own', () => {
    expect(new Set(entries.map(([, { message }]) => message)).size).toBe(entries.length);
  });

  test('can be retried only when it is about time, load or somebody else', () => {
    const retryable = entries.filter(([, entry]) => entry.retryable).map(([, { status }]) => status);

    expect(retryable.every((status) => [408, 409, 429, 503, 504].includes(status))).toBe(true);
  });
});

test.each(['FORBIDDEN', 'INTERNAL'])('%s is a code', (text) => {
  expect(isErrorCode(text)).toBe(true);
});

test.each(['forbidden', 'toString', '__proto__', 'constructor', '', 42, null, undefined, {}])(
  '%p is no code',
  (value) => {
    expect(isErrorCode(value)).toBe(false);
  },
);
