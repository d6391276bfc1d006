import type { Amount } from '../charts/amount.ts';
import type { Series, TimeData } from '../charts/series.ts';

interface Step {
  readonly from: string;
}

/** A line: how it looks, and how to read its amount from a step. */
export interface LineOf<S extends Step> extends Omit<Series, 'amounts'> {
  amount(step: S): Amount;
}

/**
 * Steps as the graph gives them, as lines over time. The last step is left out while it goes on: what has been counted of it
 * would look like a fall.
 *
 * @param until when the counting ended
 */
export function toTimeData<S extends Step>(
  steps: readonly S[],
  lines: readonly LineOf<S>[],
  { stepMs, until }: { readonly stepMs: number; readonly until: Date },
): TimeData {
  const whole = steps.filter(({ from }) => Date.parse(from) + stepMs <= until.getTime());
  return {
    times: whole.map(({ from }) => new Date(from)),
    periodMs: stepMs,
    series: lines.map(({ amount, ...look }) => ({ ...look, amounts: whole.map(amount) })),
  };
}
