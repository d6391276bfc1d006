import { GatewayError } from '@helsegraf/errors';
import type { Budgets } from '../config/budgets.ts';

/** What somebody spends who looks for people, or for numbers that only people themselves should know. */
const spentBySnooping: ReadonlySet<keyof Budgets> = new Set<keyof Budgets>(['newPatientsPerHour', 'guessesPerHour']);

/** Somebody wants more than they may have: RATE_LIMITED, with when to come back. */
export class BudgetExceeded extends GatewayError {
  readonly isSignOfSnooping: boolean;

  constructor(budget: keyof Budgets, retryAfterSeconds: number) {
    super('RATE_LIMITED', { headers: { 'retry-after': String(retryAfterSeconds) } });
    this.isSignOfSnooping = spentBySnooping.has(budget);
  }
}
