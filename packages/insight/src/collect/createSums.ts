import { binOf, toDecimal } from '../histogram.ts';
import { other } from './other.ts';

/** What has come together under the same labels. */
export interface Sum {
  requests: number;
  emergencies: number;
  calls: number;
  /** A histogram that grows. */
  readonly bins: number[];
}

/** A sum on its way to the store. */
export type StoredSum<Labels> = Labels & {
  /** ISO 8601; any time within the minute. */
  readonly at: string;
  readonly requests: number;
  readonly emergencies: number;
  readonly calls: number;
  /** As `toDecimal` writes it. */
  readonly latency: string;
};

export interface Sums<Labels> {
  /** How many were added up under `other`, since there were too many rows. */
  readonly unnamed: number;
  /** The sum of these labels, from zero on. Empty texts stand for what is not there: the store's keys have no gaps. */
  of(labels: Labels): Sum;
  rows(at: string): StoredSum<Labels>[];
}

/** Names come in bounded numbers; this bounds their combinations. */
const mostRows = 10_000;
const namedBySomebody = new Set(['operation', 'client', 'version', 'organisation']);

export function createSums<Labels extends Readonly<Record<string, string>>>(): Sums<Labels> {
  const known = new Map<string, { readonly labels: Labels; readonly sum: Sum }>();
  let unnamed = 0;

  function begin(labels: Labels): Sum {
    const sum = { requests: 0, emergencies: 0, calls: 0, bins: [] };
    known.set(keyOf(labels), { labels, sum });
    return sum;
  }

  return {
    get unnamed() {
      return unnamed;
    },
    of(labels) {
      const sum = known.get(keyOf(labels))?.sum;
      if (sum !== undefined) return sum;
      if (known.size < mostRows) return begin(labels);
      unnamed += 1;
      const nameless = withoutNames(labels);
      return known.get(keyOf(nameless))?.sum ?? begin(nameless);
    },
    rows: (at) =>
      [...known.values()].map(({ labels, sum: { bins, ...sum } }) => ({
        ...labels,
        ...sum,
        at,
        latency: toDecimal(bins),
      })),
  };
}

function keyOf(labels: Readonly<Record<string, string>>): string {
  return Object.values(labels).join('\n');
}

function withoutNames<Labels extends Readonly<Record<string, string>>>(labels: Labels): Labels {
  const names = Object.keys(labels).filter((name) => namedBySomebody.has(name));
  return { ...labels, ...Object.fromEntries(names.map((name) => [name, other])) };
}

export function noteDuration({ bins }: Sum, durationMs: number): void {
  const bin = binOf(durationMs);
  while (bins.length <= bin) bins.push(0);
  bins[bin] = (bins[bin] ?? 0) + 1;
}
