/**
 * How long requests took, as counts of bins that grow by a tenth: any histogram can be added to any other, and a percentile
 * of the sum is as exact as one of each part. The bins are those of DDSketch (Masson, Rim, Lee 2019, §2.1): bin `i` holds
 * what is above `growth^(i-1)` and at most `growth^i`, and the value in its middle is at most five per cent off.
 */
export type Histogram = readonly number[];

const accuracy = 0.05;
const growth = (1 + accuracy) / (1 - accuracy);
const logGrowth = Math.log(growth);
/** A little above two minutes; whatever takes longer stands in the last. */
const lastBin = 118;

/** Of a duration. What took at most a millisecond stands in the first bin. */
export function binOf(durationMs: number): number {
  if (!(durationMs > 1)) return 0;
  return Math.min(lastBin, Math.ceil(Math.log(durationMs) / logGrowth - 1e-9));
}

/** The value that stands for all of a bin. */
function valueOf(bin: number): number {
  return bin === 0 ? 1 : (2 * growth ** bin) / (growth + 1);
}

/** The duration that so large a share took at most; undefined of nothing. @param share 0.95 for the 95th percentile */
export function percentile(histogram: Histogram, share: number): number | undefined {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const rank = Math.max(1, Math.ceil(share * total));
  let seen = 0;
  const bin = histogram.findIndex((count) => (seen += count) >= rank);
  return valueOf(bin);
}

/**
 * A histogram as one decimal number, twelve digits for each bin and the first bin last, so that the database adds
 * histograms by adding numbers: `sum(latency)` of a `numeric` column. No bin ever holds a million million.
 */
export function toDecimal(histogram: Histogram): string {
  let text = '';
  for (let bin = histogram.length - 1; bin >= 0; bin -= 1) {
    text += String(histogram[bin] ?? 0).padStart(digits, '0');
  }
  return text.replace(/^0+(?=\d)/, '') || '0';
}

const digits = 12;

/** @param decimal as the database has it; null of no rows */
export function fromDecimal(decimal: string | null): Histogram {
  const histogram: number[] = [];
  const text = decimal ?? '';
  for (let end = text.length; end > 0; end -= digits) {
    let count = 0;
    for (let at = Math.max(0, end - digits); at < end; at += 1) count = count * 10 + text.charCodeAt(at) - zero;
    histogram.push(count);
  }
  return histogram;
}

const zero = '0'.charCodeAt(0);
