import type { Amount } from '../charts/amount.ts';
import type { Series, TimeData } from '../charts/series.ts';

interface Step {
  readonly from: string;
}

/** A period as whoever counted it understood it. */
export interface Counted {
  readonly from: string;
  readonly to: string;
}

/** A line: how it looks, and how to read its amount from a step. */
export interface LineOf<S extends Step> extends Omit<Series, 'amounts'> {
  amount(step: S): Amount;
}

/**
 * Steps as the graph gives them, as lines over time. Steps that were counted in part are left out, the last one while it goes
 * on above all: they would look like a fall.
 *
 * @param counted when the counting began and ended
 */
export function toTimeData<S extends Step>(
  steps: readonly S[],
  lines: readonly LineOf<S>[],
  { stepMs, counted }: { readonly stepMs: number; readonly counted: Counted },
): TimeData {
  const begin = Date.parse(counted.from);
  const end = Date.parse(counted.to);
  const whole = steps.filter(({ from }) => Date.parse(from) >= begin && Date.parse(from) + stepMs <= end);
  return {
    times: whole.map(({ from }) => new Date(from)),
    periodMs: stepMs,
    series: lines.map(({ amount, ...look }) => ({ ...look, amounts: whole.map(amount) })),
  };
}
