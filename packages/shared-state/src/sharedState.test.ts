import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createSharedState } from './createSharedState.ts';
import type { SharedState } from './sharedState.ts';
import { raceFromTwoProcesses } from './testing/raceFromTwoProcesses.ts';
import { hasRedisServer, startTestRedis, type TestRedis } from './testing/startTestRedis.ts';

jest.setTimeout(60_000);

/** One suite for every place where state may be: whoever uses it need not know which. */
interface Column {
  readonly name: string;
  readonly isThere: boolean;
  open(): Promise<Opened>;
}

interface Opened {
  readonly url: string | undefined;
  stop(): Promise<void>;
}

const given = process.env['REDIS_URL'];
const canStart = hasRedisServer();
const columns: Column[] = [
  { name: 'in process', isThere: true, open: async () => ({ url: undefined, stop: async () => undefined }) },
  { name: 'in Redis', isThere: given !== undefined || canStart, open: () => (given ? openGiven(given) : openSingle()) },
  { name: 'in a cluster of Redis', isThere: canStart, open: openCluster },
  { name: 'in Redis with sentinels', isThere: canStart, open: openSentinel },
];

async function openGiven(url: string): Promise<Opened> {
  return { url, stop: async () => undefined };
}

async function openSingle(): Promise<Opened> {
  const redis = await startTestRedis();
  return { url: `redis://127.0.0.1:${redis.port}`, stop: () => redis.stop() };
}

async function openCluster(): Promise<Opened> {
  const redis = await startTestRedis('cluster');
  return { url: `redis+cluster://127.0.0.1:${redis.port}`, stop: () => redis.stop() };
}

async function openSentinel(): Promise<Opened> {
  const master = await startTestRedis();
  const sentinel = await startTestRedis('sentinel', [`sentinel monitor main 127.0.0.1 ${master.port} 1`]);
  const stop = async () => void (await Promise.all([sentinel.stop(), master.stop()]));
  return { url: `redis+sentinel://127.0.0.1:${sentinel.port}/main`, stop };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

for (const column of columns) {
  // What is not there is skipped where everybody sees it; CI fails on skipped tests.
  const describeIf = column.isThere ? describe : describe.skip;

  describeIf(`state ${column.name}`, () => {
    let opened: Opened;
    let state: SharedState;
    let key: string;
    beforeAll(async () => {
      opened = await column.open();
      state = createSharedState(opened.url, { commandTimeoutMs: 5_000 });
    });
    afterAll(async () => {
      await state.stop();
      await opened.stop();
    });
    const freshKey = () => (key = randomUUID());

    test('takes a key once', async () => {
      freshKey();

      expect([await state.putIfAbsent(key, 60_000), await state.putIfAbsent(key, 60_000)]).toEqual([true, false]);
    });

    test('takes a key once, however many want it at the same time', async () => {
      freshKey();

      const taken = await Promise.all(Array.from({ length: 100 }, () => state.putIfAbsent(key, 60_000)));

      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    test('takes a key again when it has expired', async () => {
      freshKey();
      await state.putIfAbsent(key, 50);

      await pause(100);

      expect(await state.putIfAbsent(key, 60_000)).toBe(true);
    });

    test('gives a key to the first who claims it, and tells the others who that was', async () => {
      freshKey();

      const first = await Promise.all(['a', 'b', 'c'].map((value) => state.claim(key, value, 60_000)));
      const later = await state.claim(key, 'd', 60_000);

      expect(new Set([...first, later]).size).toBe(1);
      expect(await state.find(key)).toBe(later);
    });

    test('gives a key that was removed to the next who wants it', async () => {
      const key = randomUUID();
      await state.putIfAbsent(key, 60_000);

      await state.remove(key);

      expect(await state.find(key)).toBeUndefined();
      expect(await state.putIfAbsent(key, 60_000)).toBe(true);
      await state.remove(randomUUID());
    });

    test('finds nothing where nothing was put, or where it has expired', async () => {
      freshKey();
      expect(await state.find(key)).toBeUndefined();
      await state.claim(key, 'a', 50);

      await pause(100);

      expect(await state.find(key)).toBeUndefined();
    });

    test('keeps an empty value apart from none', async () => {
      freshKey();

      expect(await state.claim(key, '', 60_000)).toBe('');
      expect(await state.claim(key, 'a', 60_000)).toBe('');
      expect(await state.find(key)).toBe('');
    });

    test('takes points from a budget until it is spent, for each key apart', async () => {
      const budget = { name: freshKey(), points: 10, windowMs: 60_000 };

      const first = await state.consume(budget, 'a', 7);
      const second = await state.consume(budget, 'a', 4);
      const other = await state.consume(budget, 'b', 10);

      expect([first, other]).toEqual(Array(2).fill({ isAllowed: true, retryAfterSeconds: 0 }));
      expect(second.isAllowed).toBe(false);
      expect(second.retryAfterSeconds).toBeGreaterThanOrEqual(1);
      expect(second.retryAfterSeconds).toBeLessThanOrEqual(60);
    });

    test('counts every one of many that come at the same time', async () => {
      const budget = { name: freshKey(), points: 30, windowMs: 60_000 };

      const all = await Promise.all(Array.from({ length: 50 }, () => state.consume(budget, 'a', 1)));

      expect(all.filter(({ isAllowed }) => isAllowed)).toHaveLength(30);
    });

    test('has a budget whole again when its window is over, even one shorter than a second', async () => {
      const budget = { name: freshKey(), points: 1, windowMs: 300 };
      await state.consume(budget, 'a', 1);
      expect((await state.consume(budget, 'a', 1)).isAllowed).toBe(false);

      await pause(1_200);

      expect((await state.consume(budget, 'a', 1)).isAllowed).toBe(true);
    });
  });
}

(canStart ? describe : describe.skip)('when Redis does not answer', () => {
  let redis: TestRedis;
  let state: SharedState;
  const commandTimeoutMs = 500;
  beforeAll(async () => {
    redis = await startTestRedis();
    state = createSharedState(`redis://127.0.0.1:${redis.port}`, { commandTimeoutMs });
    await state.putIfAbsent('first', 60_000);
  });
  afterAll(async () => {
    await state.stop();
    await redis.stop();
  });
  const budget = { name: 'a', points: 1, windowMs: 1_000 };
  const everything = () => [
    state.putIfAbsent(randomUUID(), 1_000),
    state.claim(randomUUID(), 'a', 1_000),
    state.find(randomUUID()),
    state.consume(budget, randomUUID(), 1),
  ];

  async function expectUnavailable(): Promise<void> {
    const startedAt = Date.now();
    const results = await Promise.allSettled(everything());

    expect(results).toMatchObject(Array(4).fill({ status: 'rejected', reason: { code: 'STATE_UNAVAILABLE' } }));
    // The deadline, and as long again for a machine that is busy.
    expect(Date.now() - startedAt).toBeLessThan(commandTimeoutMs * 4);
  }

  async function expectRecovery(): Promise<void> {
    const until = Date.now() + 20_000;
    let results: PromiseSettledResult<unknown>[] = [];
    do {
      await pause(50);
      results = await Promise.allSettled(everything());
    } while (results.some(({ status }) => status === 'rejected') && Date.now() < until);
    expect(results.every(({ status }) => status === 'fulfilled')).toBe(true);
  }

  test('because it is gone, nobody is told that a key is new, and it is used again when it is back', async () => {
    await redis.kill();
    await expectUnavailable();
    await expectUnavailable();

    await redis.restart();

    await expectRecovery();
  });

  test('because it hangs, nobody waits longer than the deadline, and it is used again when it goes on', async () => {
    redis.freeze();
    await expectUnavailable();
    await expectUnavailable();

    redis.thaw();

    await expectRecovery();
  });

  test('because it refuses to be written to, everything is refused', async () => {
    const full = await startTestRedis('single', ['--maxmemory', '1', '--maxmemory-policy', 'noeviction']);
    const fullState = createSharedState(`redis://127.0.0.1:${full.port}`, { commandTimeoutMs: 5_000 });

    await expect(fullState.putIfAbsent('a', 1_000)).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });

    await fullState.stop();
    await full.stop();
  });

  test('because it was never there, the first command waits no longer than its deadline', async () => {
    const nowhere = createSharedState('redis://127.0.0.1:1', { commandTimeoutMs: 200 });

    await expect(nowhere.putIfAbsent('a', 1_000)).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
    await nowhere.stop();
  });

  test('keys in Redis are ours by their name, and gone by themselves', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis({ port: redis.port, host: '127.0.0.1' });
    await state.putIfAbsent('of-ours', 60_000);

    const keys = await client.keys('*');
    const lifetimes = await Promise.all(keys.map((key) => client.pttl(key)));

    expect(keys).toContain('helsegraf:of-ours');
    expect(keys.filter((key) => !key.startsWith('helsegraf:'))).toEqual([]);
    expect(lifetimes.filter((lifetime) => lifetime < 0)).toEqual([]);
    client.disconnect();
  });
});

(canStart ? describe : describe.skip)('two processes that race for the same keys', () => {
  test('get each of them once together', async () => {
    const redis = await startTestRedis();

    const wins = await raceFromTwoProcesses(`redis://127.0.0.1:${redis.port}`, { keys: 20, attempts: 50 });

    expect(wins).toEqual(Array(20).fill(1));
    await redis.stop();
  });
});
