import { GatewayError } from '@helsegraf/errors';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createExpiringMap } from './createExpiringMap.ts';
import { rememberBudgets } from './rememberBudgets.ts';
import type { SharedState } from './sharedState.ts';

export interface LocalStateOptions {
  readonly maxKeys: number;
  now?(): number;
}

/**
 * Shared state for one gateway alone, in its memory; it ends with the process.
 *
 * Memory is bounded by the number of keys. When they are all in use, nothing new is taken in until some have expired:
 * a proof that was forgotten early could be used twice.
 */
export function createLocalState({ maxKeys, now = Date.now }: LocalStateOptions): SharedState {
  const kept = createExpiringMap({ maxKeys, now });
  const consume = rememberBudgets((budget) => new RateLimiterMemory(budget));

  async function claim(key: string, value: string, ttlMs: number): Promise<string> {
    const existing = kept.get(key);
    if (existing !== undefined) return existing;
    if (!kept.add(key, value, ttlMs)) throw new GatewayError('STATE_UNAVAILABLE');
    return value;
  }

  return {
    async putIfAbsent(key, ttlMs) {
      if (kept.get(key) !== undefined) return false;
      await claim(key, '', ttlMs);
      return true;
    },
    claim,
    find: async (key) => kept.get(key),
    remove: async (key) => kept.remove(key),
    async consume(budget, key, points) {
      // The limiter's own memory has no bound: a key that is counted has a place among ours.
      await claim(`budget:${budget.name}:${key}`, '', budget.windowMs);
      return consume(budget, key, points);
    },
    stop: async () => kept.clear(),
  };
}
