/** Says whether one more retry is allowed. */
export interface RetryBudget {
  /** Every first attempt earns a little. */
  earn(): void;
  /** Takes one retry from the budget; false when it is spent. */
  spend(): boolean;
}

/**
 * Lets retries be at most a share of the calls, so that a service in trouble is not met with twice the load.
 *
 * @param share retries per call over time, 0 to 1
 * @param burst retries that may be saved up, and what a new budget starts with
 */
export function createRetryBudget(share: number, burst: number): RetryBudget {
  let saved = burst;
  return {
    earn() {
      saved = Math.min(burst, saved + share);
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
