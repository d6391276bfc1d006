import { GatewayError } from '@helsegraf/errors';
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Budget, Consumption } from './sharedState.ts';

/** A budget in the words of the library that counts. */
export interface LimiterSettings {
  readonly keyPrefix: string;
  readonly points: number;
  /** Whole seconds: Redis is asked for no finer ones. */
  readonly duration: number;
}

/** Takes points from budgets; makes the limiter of each when it is first used. */
export function rememberBudgets(createLimiter: (settings: LimiterSettings) => RateLimiterAbstract) {
  const limiters = new Map<string, RateLimiterAbstract>();

  function limiterOf({ name, points, windowMs }: Budget): RateLimiterAbstract {
    const duration = Math.max(1, Math.ceil(windowMs / 1_000));
    const id = JSON.stringify([name, points, duration]);
    const known = limiters.get(id);
    if (known !== undefined) return known;
    const limiter = createLimiter({ keyPrefix: `budget:${name}`, points, duration });
    limiters.set(id, limiter);
    return limiter;
  }

  /** @throws (rejects with) GatewayError STATE_UNAVAILABLE when the limiter cannot count */
  return async function consume(budget: Budget, key: string, points: number): Promise<Consumption> {
    try {
      await limiterOf(budget).consume(key, points);
      return { isAllowed: true, retryAfterSeconds: 0 };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw new GatewayError('STATE_UNAVAILABLE', { cause: error });
      return { isAllowed: false, retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)) };
    }
  };
}
