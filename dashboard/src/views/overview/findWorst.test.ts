import { describe, expect, test } from '@jest/globals';
import { findWorst } from './findWorst.ts';
import type { Count } from '../../data/amounts.ts';

const count = (value: number): Count => ({ value, isHidden: false });
const hidden: Count = { value: null, isHidden: true };

function anOperation(operation: string, { requests = count(1000), failed = count(0), p95Ms = 100 } = {}) {
  const latency = { p50Ms: p95Ms / 2, p95Ms, p99Ms: p95Ms * 2 };
  return { operation, figures: { requests, failed, refused: count(0), latency } };
}

const { figures: total } = anOperation('all');

describe('what stands out', () => {
  test('is what fails, by share and not by number, and then what is slow', () => {
    const operations = [
      anOperation('Steady', { requests: count(10_000), failed: count(9) }),
      anOperation('FailsOften', { requests: count(10), failed: count(5) }),
      anOperation('Slower', { p95Ms: 900 }),
      anOperation('Slow', { p95Ms: 200 }),
      anOperation('FailsMuch', { requests: count(100_000), failed: count(1000) }),
    ];

    expect(findWorst(operations, total, 9).map(({ kind, operation }) => [kind, operation])).toEqual([
      ['fails', 'FailsOften'],
      ['fails', 'FailsMuch'],
      ['slow', 'Slower'],
      ['slow', 'Slow'],
    ]);
  });

  test('is said once of each operation, and of no more than there is room for', () => {
    const operations = [
      anOperation('Both', { failed: count(9), p95Ms: 900 }),
      anOperation('Slow', { p95Ms: 900 }),
      anOperation('AlsoSlow', { p95Ms: 800 }),
    ];

    expect(findWorst(operations, total, 2).map(({ operation }) => operation)).toEqual(['Both', 'Slow']);
  });

  test('is not guessed from counts that are hidden', () => {
    const operations = [
      anOperation('Rare', { requests: hidden, failed: hidden }),
      anOperation('Hides', { failed: hidden }),
    ];

    expect(findWorst(operations, total, 9)).toEqual([]);
  });
});
