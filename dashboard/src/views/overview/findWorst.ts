import { shareOf } from '../../data/amounts.ts';
import type { TrafficFigures } from '../traffic/trafficLines.ts';

export interface OperationFigures {
  readonly operation: string;
  readonly figures: TrafficFigures;
}

/** An operation that stands out, and by what. */
export type Worst =
  | { readonly kind: 'fails'; readonly operation: string; readonly share: number; readonly figures: TrafficFigures }
  | { readonly kind: 'slow'; readonly operation: string; readonly p95Ms: number; readonly figures: TrafficFigures };

/** An operation fails when one of a thousand requests does: what fails less is told in the table of operations. */
const failingShare = 0.001;

/** An operation is slow when 95 of 100 of its answers take this many times what they take for all operations. */
const slowTimes = 2;

/**
 * The operations that stand out, the worst first: those that fail, by the share of their requests, then the slow ones.
 * Shares of hidden counts are not known, so operations with few requests are never here.
 */
export function findWorst(
  operations: readonly OperationFigures[],
  total: TrafficFigures,
  most: number,
): readonly Worst[] {
  const failing = operations.flatMap(({ operation, figures }): Extract<Worst, { kind: 'fails' }>[] => {
    const share = shareOf(figures.failed, figures.requests);
    return share === undefined || share < failingShare ? [] : [{ kind: 'fails', operation, share, figures }];
  });
  const usualMs = total.latency?.p95Ms ?? Infinity;
  const slow = operations.flatMap(({ operation, figures }): Extract<Worst, { kind: 'slow' }>[] => {
    const p95Ms = figures.latency?.p95Ms ?? 0;
    return p95Ms < usualMs * slowTimes ? [] : [{ kind: 'slow', operation, p95Ms, figures }];
  });
  const failingFirst = [
    ...failing.toSorted((a, b) => b.share - a.share),
    ...slow
      .toSorted((a, b) => b.p95Ms - a.p95Ms)
      .filter((one) => !failing.some(({ operation }) => operation === one.operation)),
  ];
  return failingFirst.slice(0, most);
}
