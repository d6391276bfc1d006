import { fromDecimal, percentile, type Histogram } from '../histogram.ts';
import type { Latency } from '../insightReader.ts';

/** Fewer would tell of single requests. */
const fewest = 5;

/** Undefined where too few are behind it. @param decimals as the store has them, added up here */
export function latencyOf(decimals: readonly (string | null)[]): Latency | undefined {
  const histogram = addUp(decimals.map(fromDecimal));
  if (histogram.reduce((sum, count) => sum + count, 0) < fewest) return undefined;
  return { p50Ms: at(histogram, 0.5), p95Ms: at(histogram, 0.95), p99Ms: at(histogram, 0.99) };
}

function addUp(histograms: readonly Histogram[]): Histogram {
  const [only = [], ...others] = histograms;
  if (others.length === 0) return only;
  const length = Math.max(...histograms.map((histogram) => histogram.length));
  return Array.from({ length }, (_none, bin) => histograms.reduce((sum, histogram) => sum + (histogram[bin] ?? 0), 0));
}

function at(histogram: Histogram, share: number): number {
  const value = percentile(histogram, share) ?? 0;
  return Number(value.toPrecision(3));
}
