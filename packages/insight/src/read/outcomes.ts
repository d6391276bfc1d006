import type { RequestOutcome } from '../answeredRequest.ts';
import { cellOf, shown, sumOf, type Cell, type Sum } from './hideSmall.ts';

/** Requests by what became of them, and their sum. */
export interface OutcomeCells {
  readonly byOutcome: Readonly<Record<RequestOutcome, Cell>>;
  readonly total: Cell;
}

const all: readonly RequestOutcome[] = ['answered', 'refused', 'failed'];

export function outcomeCells(counts: Partial<Record<RequestOutcome, number>>): OutcomeCells {
  const cell = (outcome: RequestOutcome) => cellOf(counts[outcome] ?? 0);
  return {
    byOutcome: { answered: cell('answered'), refused: cell('refused'), failed: cell('failed') },
    total: cellOf(all.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0)),
  };
}

/**
 * Each row, each column, and the sum of all: whoever asks again, for a longer step or for everything, is told those. What
 * was answered is missed least: who looks at figures looks for what failed. Columns of that come first, so that what is
 * answered is hidden in the same rows.
 */
export function sumsOf(rows: readonly OutcomeCells[]): Sum[] {
  const columnOf = (outcome: RequestOutcome) => sumOf(rows.map(({ byOutcome }) => byOutcome[outcome]));
  return [
    columnOf('failed'),
    columnOf('refused'),
    ...rows.map(({ byOutcome, total }) => ({
      parts: Object.values(byOutcome),
      total,
      leastMissed: byOutcome.answered,
    })),
    columnOf('answered'),
    sumOf(rows.map(({ total }) => total)),
  ];
}

/**
 * What was answered is told as what is left of all requests, with what else is hidden in the step. Where that is small, all
 * requests are hidden rather than what failed: an outage is to be seen.
 */
export function hideSmallRest({ byOutcome: { answered, refused, failed }, total }: OutcomeCells): void {
  const rest = [refused, failed].reduce((sum, { count, hidden }) => sum + (hidden ? count : 0), answered.count);
  if (cellOf(rest).hidden) total.hidden = true;
}

/** The columns of a series. */
export function columnsOf(rows: readonly OutcomeCells[]): Cell[][] {
  return [...all.map((outcome) => rows.map(({ byOutcome }) => byOutcome[outcome])), rows.map(({ total }) => total)];
}

/** What is told of a row. */
export function countsOf({ byOutcome: { failed, refused }, total }: OutcomeCells) {
  return { requests: shown(total), failures: shown(failed), refusals: shown(refused) };
}
