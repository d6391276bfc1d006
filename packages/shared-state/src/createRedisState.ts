import { GatewayError } from '@helsegraf/errors';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { connectRedis } from './connectRedis.ts';
import { rememberBudgets } from './rememberBudgets.ts';
import type { SharedState } from './sharedState.ts';

/** A key that expires between being refused and being read is taken at the next try. */
const claimAttempts = 3;

/** Shared state in Redis. What replication has not carried over when a master is lost is lost with it. */
export function createRedisState(url: string, commandTimeoutMs: number): SharedState {
  const connection = connectRedis(url, commandTimeoutMs);
  const { client, within } = connection;
  const consume = rememberBudgets((budget) => new RateLimiterRedis({ ...budget, storeClient: client }));

  const put = async (key: string, value: string, ttlMs: number) =>
    (await client.set(key, value, 'PX', Math.ceil(ttlMs), 'NX')) === 'OK';

  async function claim(key: string, value: string, ttlMs: number): Promise<string> {
    for (let attempt = 0; attempt < claimAttempts; attempt += 1) {
      if (await put(key, value, ttlMs)) return value;
      const existing = await client.get(key);
      if (existing !== null) return existing;
    }
    throw new GatewayError('STATE_UNAVAILABLE');
  }

  return {
    putIfAbsent: (key, ttlMs) => within(() => put(key, '', ttlMs)),
    claim: (key, value, ttlMs) => within(() => claim(key, value, ttlMs)),
    find: (key) => within(async () => (await client.get(key)) ?? undefined),
    remove: (key) => within(async () => void (await client.del(key))),
    consume: (budget, key, points) => within(() => consume(budget, key, points)),
    stop: () => connection.close(),
  };
}
