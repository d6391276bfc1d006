import { describe, expect, test } from '@jest/globals';
import { absent, hidden, known } from './amount.ts';
import { layOut } from './layOut.ts';
import type { Amount } from './amount.ts';
import type { TimeData } from './series.ts';

const hourMs = 3_600_000;
const start = Date.parse('2026-11-22T00:00:00Z');

function overHours(...series: readonly (readonly Amount[])[]): TimeData {
  return {
    times: (series[0] ?? []).map((_, index) => new Date(start + index * hourMs)),
    periodMs: hourMs,
    series: series.map((amounts, index) => ({
      key: String(index),
      label: `Series ${index}`,
      tone: 'accent',
      stroke: 'solid',
      isFilled: true,
      amounts,
    })),
  };
}

const size = { width: 460, height: 138 };

describe('a chart over time', () => {
  test('stands on zero and reaches a round number above the highest', () => {
    const { plot, yOf, yTicks } = layOut(overHours([known(3), known(97)]), size);

    expect(yOf(0)).toBe(plot.bottom);
    expect(yTicks.at(-1)).toEqual({ value: 100, y: plot.top });
  });

  test('has no parts of one on its axis, though nothing was counted', () => {
    const { yTicks } = layOut(overHours([known(0), known(0)]), size);

    expect(yTicks.map(({ value }) => value)).toEqual([0, 1]);
  });

  test('gives each period the same width, and finds the period under a place', () => {
    const { plot, xOf, indexAt } = layOut(overHours([known(1), known(2), known(3), known(4)]), size);

    expect(xOf(1) - xOf(0)).toBeCloseTo((plot.right - plot.left) / 4);
    expect([xOf(0), xOf(3)].map(indexAt)).toEqual([0, 3]);
    expect([-50, 5000].map(indexAt)).toEqual([0, 3]);
  });

  test('draws nothing where a count is hidden or absent, least of all zero', () => {
    const { lines, gaps, plot, yOf } = layOut(
      overHours([known(9), known(9), hidden, absent, known(9), known(9)]),
      size,
    );
    const line = lines[0]?.line ?? '';

    expect(line.match(/M/g)).toHaveLength(2);
    expect(line).not.toContain(String(yOf(0)));
    const period = (plot.right - plot.left) / 6;
    expect(gaps.map(({ kind }) => kind)).toEqual(['hidden', 'absent']);
    expect(gaps[0]?.x).toBeCloseTo(plot.left + 2 * period);
    expect(gaps[1]?.width).toBeCloseTo(period);
  });

  test('shows a known period that stands alone as a point', () => {
    const { lines } = layOut(overHours([absent, known(5), absent]), size);

    expect(lines[0]?.lonely).toHaveLength(1);
  });

  test('is absent only where no series knows anything, and hidden where any hides something', () => {
    const { gaps } = layOut(overHours([absent, absent, known(1)], [known(1), absent, hidden]), size);

    expect(gaps.map(({ kind }) => kind)).toEqual(['absent', 'hidden']);
  });

  test('can be laid out with no periods and no width', () => {
    const layout = layOut(overHours([]), { width: 0, height: 138 });

    expect(layout.lines[0]?.line).toBe('');
    expect(layout.indexAt(10)).toBe(0);
  });
});
