import { describe, expect, test } from '@jest/globals';
import { amountOf } from '../data/amounts.ts';
import { rank } from '../charts/amount.ts';
import { sortRows } from './sortRows.ts';

const count = (value: number | null, isHidden = false) => ({ value, isHidden });

describe('rows that are sorted', () => {
  test('by a count have the hidden ones between zero and five', () => {
    const rows = [count(0), count(7), count(null, true), count(5)];

    const sorted = sortRows(rows, (row) => rank(amountOf(row)), 'descending');

    expect(sorted).toEqual([count(7), count(5), count(null, true), count(0)]);
  });

  test('by versions follow their numbers, not their signs', () => {
    expect(sortRows(['2.10', '2.9', '10'], (row) => row, 'ascending')).toEqual(['2.9', '2.10', '10']);
  });

  test('keep their order when they are alike', () => {
    expect(sortRows(['b1', 'a1', 'b2'], (row) => row.slice(1), 'descending')).toEqual(['b2', 'b1', 'a1']);
  });
});
