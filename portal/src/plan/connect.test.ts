import { expect, test } from '@jest/globals';
import { connect } from './connect.ts';
import type { PlannedRequest } from './plan.ts';

const aRequest = (number: number, ...after: number[]): PlannedRequest => ({
  number,
  subgraph: 'persons',
  after,
  kind: 'asks',
  selections: '',
  lookups: [],
  services: {},
});
const aBox = (x: number, y: number) => ({ x, y, width: 100, height: 50 });
const ends = (lines: ReturnType<typeof connect>) => lines.map(({ from, to }) => [from, to]);

test('a line leads to each request from those it waits for, but for what another line says', () => {
  const steps = [[aRequest(1)], [aRequest(2, 1), aRequest(3, 1)], [aRequest(4, 1, 2)]];
  const boxes = new Map([
    [1, aBox(0, 0)],
    [2, aBox(150, 0)],
    [3, aBox(150, 60)],
    [4, aBox(300, 0)],
  ]);

  const lines = connect({ steps }, boxes);

  expect(ends(lines)).toEqual([
    [1, 2],
    [1, 3],
    [2, 4],
  ]);
  expect(lines[1]?.path).toBe('M100 22c25 0 25 60 50 60');
});

test('cards below each other, and cards that are not there, have no lines', () => {
  const steps = [[aRequest(1)], [aRequest(2, 1)]];

  expect(
    connect(
      { steps },
      new Map([
        [1, aBox(0, 0)],
        [2, aBox(0, 60)],
      ]),
    ),
  ).toEqual([]);
  expect(connect({ steps }, new Map([[1, aBox(0, 0)]]))).toEqual([]);
});
