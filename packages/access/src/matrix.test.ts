import { describe, expect, test } from '@jest/globals';
import { decide } from './decide.ts';
import { allCells, questionOf, type Cell } from './testing/cells.ts';
import { readMatrix, type Outcome } from './testing/readMatrix.ts';
import { secondReading } from './testing/secondReading.ts';

function decided(cell: Cell): Outcome {
  const { effect, code, obligations } = decide(questionOf(cell));
  const [audit, ...also] = obligations;
  return audit === 'audit' ? { effect, code, also: also.toSorted() } : { effect, code: 'not audited', also };
}

function differences(one: (cell: Cell) => Outcome, other: (cell: Cell) => Outcome): unknown[] {
  const found = [];
  for (const cell of allCells()) {
    const first = one(cell);
    const second = other(cell);
    if (textOf(first) !== textOf(second)) found.push({ cell, first, second });
    if (found.length === 5) break;
  }
  return found;
}

const textOf = ({ effect, code, also }: Outcome): string => `${effect} ${code} ${also.join(' ')}`;

describe('the access matrix', () => {
  test('has 70 560 cells, each with and without a reason and with and without having met a restriction', () => {
    let cells = 0;
    for (const cell of allCells()) cells += Number(cell !== undefined);

    expect(cells).toBe(70_560 * 4);
  });

  test('is what is decided, in every cell', () => {
    const matrix = readMatrix();

    expect(differences(decided, (cell) => matrix.find(cell))).toEqual([]);
  });

  test('is what a second reading of the rules says, in every cell', () => {
    const matrix = readMatrix();

    expect(differences(secondReading, (cell) => matrix.find(cell))).toEqual([]);
  });

  test('has no row that decides nothing', () => {
    const matrix = readMatrix();
    for (const cell of allCells()) matrix.find(cell);

    expect(matrix.rows.filter(({ cells }) => cells === 0).map(({ because }) => because)).toEqual([]);
  });
});
