import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellOf, hideBesideSmall, hideSmall, shown, type Cell, type Sum } from './hideSmall.ts';

/** What is told of a sum and its parts. */
function publish(counts: readonly number[]) {
  const parts = counts.map(cellOf);
  const total = cellOf(counts.reduce((sum, count) => sum + count, 0));
  hideSmall([{ total, parts }]);
  return { total: shown(total), parts: parts.map(shown) };
}

/** Every table of so many parts, none larger than this. */
function* allTables(parts: number, largest: number): Generator<number[]> {
  if (parts === 0) {
    yield [];
    return;
  }
  for (const rest of allTables(parts - 1, largest)) {
    for (let count = 0; count <= largest; count += 1) yield [...rest, count];
  }
}

/** What is told of a series, and of its sum. */
function publishSeries(counts: readonly number[]) {
  const steps = counts.map(cellOf);
  hideBesideSmall(steps);
  return { total: shown(cellOf(counts.reduce((sum, count) => sum + count, 0))), steps: steps.map(shown) };
}

/** Tables of which a small count is certain for somebody who knows what is told of them, and the rule. */
function betrayed(publishing: (counts: readonly number[]) => unknown, tables: Iterable<number[]>): number[][] {
  const alike = new Map<string, number[][]>();
  for (const table of tables) {
    const told = JSON.stringify(publishing(table));
    alike.set(told, [...(alike.get(told) ?? []), table]);
  }
  return [...alike.values()].flatMap((possible) => {
    const isCertain = (count: number, at: number) =>
      count > 0 && count < 5 && possible.every((table) => table[at] === count);
    return possible[0]?.some(isCertain) === true ? [possible[0]] : [];
  });
}

describe('a sum and its parts', () => {
  test('are shown where none is small', () => {
    expect(publish([5, 20, 0])).toEqual({
      total: { hidden: false, count: 25 },
      parts: [
        { hidden: false, count: 5 },
        { hidden: false, count: 20 },
        { hidden: false, count: 0 },
      ],
    });
  });

  test('hide the next smallest with a small one, so that it is not what is left of the sum', () => {
    expect(publish([3, 40, 20]).parts.map(({ hidden }) => hidden)).toEqual([true, false, true]);
  });

  test.each([[[3]], [[0, 2]], [[1, 1, 1]]])('hide the sum of %j, which is small itself', (counts) => {
    expect(publish(counts).total).toEqual({ hidden: true });
  });

  // Whoever knows the rule can try every table that there may be.
  test.each([
    { parts: 1, largest: 30 },
    { parts: 2, largest: 30 },
    { parts: 3, largest: 14 },
    { parts: 4, largest: 9 },
  ])('leave every small one of $parts parts uncertain', ({ parts, largest }) => {
    expect(betrayed(publish, allTables(parts, largest))).toEqual([]);
  });
});

describe('a series over time', () => {
  test('hides a small step with the one beside it, whatever is in that', () => {
    expect(publishSeries([0, 3, 40, 0, 9]).steps.map(({ hidden }) => hidden)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('hides the last three together where their number is odd', () => {
    expect(publishSeries([9, 9, 40, 0, 2]).steps.map(({ hidden }) => hidden)).toEqual([false, false, true, true, true]);
  });

  test.each([
    { steps: 1, largest: 30 },
    { steps: 2, largest: 30 },
    { steps: 3, largest: 14 },
    { steps: 4, largest: 9 },
  ])('leaves every small one of $steps steps uncertain, when the sum is told', ({ steps, largest }) => {
    expect(betrayed(publishSeries, allTables(steps, largest))).toEqual([]);
  });
});

/** Rows and columns with their sums, and the sum of all: the whole of a table, as it is told. */
function tableOf(counts: readonly (readonly number[])[]) {
  const cells = counts.map((row) => row.map(cellOf));
  const sumOf = (row: readonly Cell[]): Sum => ({
    parts: row,
    total: cellOf(row.reduce((sum, { count }) => sum + count, 0)),
  });
  const rows = cells.map(sumOf);
  const columns = (cells[0] ?? []).map((_cell, at) => sumOf(cells.flatMap((row) => row[at] ?? [])));
  const byRow = sumOf(rows.map(({ total }) => total));
  const sums = [...rows, ...columns, byRow, { total: byRow.total, parts: columns.map(({ total }) => total) }];
  hideSmall(sums);
  return { cells, sums };
}

const anyTable = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
  const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 500 }));
  const row = fc.array(count, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});

describe('a table with its sums', () => {
  test('shows no count from one to four', () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        const { cells, sums } = tableOf(counts);
        const all = [...cells.flat(), ...sums.map(({ total }) => total)];

        expect(all.filter(({ count, hidden }) => count > 0 && count < 5 && !hidden)).toEqual([]);
      }),
    );
  });

  test('leaves in no row and in no column one that is what is left of the sum, nor some that can only be small', () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        for (const { total, parts } of tableOf(counts).sums) {
          const hidden = parts.filter((part) => part.hidden);
          if (total.hidden && total.count > 0) expect(hidden).not.toEqual([]);
          if (total.hidden || hidden.length === 0) continue;
          const left = total.count - parts.reduce((sum, part) => sum + (part.hidden ? 0 : part.count), 0);
          // The most that each may be, when every other is one at least.
          expect(left - (hidden.length - 1)).toBeGreaterThanOrEqual(5);
          expect(hidden.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('always shows zero', () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        expect(
          tableOf(counts)
            .cells.flat()
            .filter(({ count, hidden }) => count === 0 && hidden),
        ).toEqual([]);
      }),
    );
  });
});
