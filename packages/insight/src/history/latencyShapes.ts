import { binOf, toDecimal } from '../histogram.ts';

/** How long requests of a kind take: half of them longer than the median, and one in a hundred four times as long. */
const medianMs = [45, 80, 140, 220] as const;
/** What `slowness` makes of it. */
const factors = [1, 1.35, 9] as const;
const hundred = 100;

export interface LatencyShape {
  readonly kind: number;
  readonly slowness: number;
  /** How many requests, up to a hundred. */
  readonly size: number;
  readonly latency: string;
}

export const kinds = medianMs.length;

/** The histogram of each number of requests of a kind. More than a hundred are hundreds and a rest. */
export function latencyShapes(): LatencyShape[] {
  return medianMs.flatMap((median, kind) =>
    factors.flatMap((factor, slowness) =>
      Array.from({ length: hundred + 1 }, (_none, size) => ({
        kind,
        slowness,
        size,
        latency: toDecimal(histogramOf(median * factor, size)),
      })),
    ),
  );
}

function histogramOf(median: number, size: number): number[] {
  const bins: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const bin = binOf(median * Math.exp(0.6 * normalQuantile((at + 0.5) / size)));
    while (bins.length <= bin) bins.push(0);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** Of the normal distribution, by its logistic neighbour: near enough for made-up figures. */
function normalQuantile(share: number): number {
  return Math.log(share / (1 - share)) / 1.702;
}
