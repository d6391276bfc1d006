import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { drawn } from './amount.ts';
import type { Amount } from './amount.ts';
import type { Series, TimeData } from './series.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface DrawnSeries {
  readonly series: Series;
  /** SVG path; broken where nothing is known. */
  readonly line: string;
  readonly area: string | undefined;
  /** Known periods with nothing known beside them, which a line alone would not show. */
  readonly lonely: readonly { readonly x: number; readonly y: number }[];
}

/** Periods side by side of which the same is missing. */
export interface Gap {
  readonly kind: 'hidden' | 'absent';
  readonly x: number;
  readonly width: number;
}

export interface Layout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly lines: readonly DrawnSeries[];
  readonly gaps: readonly Gap[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly time: Date }[];
  /** The middle of the period. */
  xOf(index: number): number;
  yOf(value: number): number;
  /** The period nearest to a place in the picture. */
  indexAt(x: number): number;
}

/** Between the plot and the axis' labels is a strip that shows what is missing. */
const margin = { top: 8, right: 8, bottom: 30, left: 52 };
const pixelsPerTimeTick = 80;
const yTickCount = 3;

/** Where everything in a chart stands. Nothing is drawn for what is hidden or absent; `gaps` tells where that is. */
export function layOut({ times, periodMs, series }: TimeData, { width, height }: Size): Layout {
  const plot = {
    left: margin.left,
    right: Math.max(width - margin.right, margin.left + 1),
    top: margin.top,
    bottom: height - margin.bottom,
  };
  const first = times[0]?.getTime() ?? 0;
  const end = (times.at(-1)?.getTime() ?? 0) + periodMs;
  const x = scaleUtc([first, end], [plot.left, plot.right]);
  const top = Math.max(...series.flatMap(({ amounts }) => amounts.map((amount) => drawn(amount) ?? 0)), 1);
  const y = scaleLinear([0, top], [plot.bottom, plot.top]).nice(yTickCount);
  const xOf = (index: number) => x(first + (index + 0.5) * periodMs);

  return {
    plot,
    lines: series.map((one) => drawSeries(one, xOf, y)),
    gaps: findGaps(series, (index) => x(first + index * periodMs)),
    // What is counted is whole, and milliseconds are close enough to it.
    yTicks: y
      .ticks(yTickCount)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: y(value) })),
    xTicks: x
      .ticks(Math.max(Math.floor((plot.right - plot.left) / pixelsPerTimeTick), 2))
      .map((time) => ({ time, x: x(time) })),
    xOf,
    yOf: (value) => y(value),
    indexAt: (place) => {
      const index = Math.floor((x.invert(place).getTime() - first) / periodMs);
      return Math.min(Math.max(index, 0), Math.max(times.length - 1, 0));
    },
  };
}

function drawSeries(series: Series, x: (index: number) => number, y: (value: number) => number): DrawnSeries {
  const { amounts } = series;
  const isKnown = (amount: Amount | undefined) => amount?.kind === 'known';
  const height = (amount: Amount) => y(drawn(amount) ?? 0);
  const drawLine = line<Amount>((_, index) => x(index), height).defined(isKnown);
  const drawArea = area<Amount>((_, index) => x(index), y(0), height).defined(isKnown);
  const lonely = amounts.flatMap((amount, index) => {
    const isLonely = isKnown(amount) && !isKnown(amounts[index - 1]) && !isKnown(amounts[index + 1]);
    return isLonely ? [{ x: x(index), y: height(amount) }] : [];
  });
  return {
    series,
    line: drawLine([...amounts]) ?? '',
    area: series.isFilled === true ? (drawArea([...amounts]) ?? '') : undefined,
    lonely,
  };
}

/** A period is absent when no series knows it, and hidden when some series hides it. */
function findGaps(series: readonly Series[], startOf: (index: number) => number): readonly Gap[] {
  const length = Math.max(...series.map(({ amounts }) => amounts.length), 0);
  const gaps: { kind: Gap['kind']; from: number; to: number }[] = [];
  for (let index = 0; index < length; index += 1) {
    const kind = missingAt(series, index);
    if (kind === undefined) continue;
    const last = gaps.at(-1);
    if (last?.kind === kind && last.to === index) last.to = index + 1;
    else gaps.push({ kind, from: index, to: index + 1 });
  }
  return gaps.map(({ kind, from, to }) => ({ kind, x: startOf(from), width: startOf(to) - startOf(from) }));
}

function missingAt(series: readonly Series[], index: number): Gap['kind'] | undefined {
  const amounts = series.map((one) => one.amounts[index]);
  if (amounts.some((amount) => amount?.kind === 'hidden')) return 'hidden';
  return amounts.every((amount) => amount === undefined || amount.kind === 'absent') ? 'absent' : undefined;
}
