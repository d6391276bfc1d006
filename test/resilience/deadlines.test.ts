import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { sendJson, type Fault } from './startSubgraphServer.ts';
import { shopQuery, startShop, type Shop } from './startShop.ts';
import { until } from './until.ts';

/** Requests that are never answered, counted by whom they were for. */
const waiting = new Map<string, number>();
const waits =
  (who: string): Fault =>
  (response) => {
    waiting.set(who, (waiting.get(who) ?? 0) + 1);
    response.once('close', () => waiting.set(who, (waiting.get(who) ?? 0) - 1));
  };
const after =
  (ms: number): Fault =>
  async (response, right) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    sendJson(response, await right.read());
  };

const faults = {
  'for one': waits('one'),
  'for another': waits('another'),
  'for many': waits('many'),
  'for both': waits('both'),
  lame: after(2_000),
};

describe('a client that goes away', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({ faults });
  }, 30_000);
  afterAll(() => shop.stop());

  const twoFetches = 'query ($how: ID!) { depot(how: $how) { shelf } items(how: $how) { boxes } }';
  const start = (how: string, { gateway } = shop) => {
    const client = new AbortController();
    const asked = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: twoFetches, variables: { how } }),
      signal: client.signal,
    }).catch(() => 'gone');
    return { leave: () => client.abort(), asked };
  };

  test('takes all of its own requests to subgraphs along, and nobody else’s', async () => {
    const [one, another] = [start('for one'), start('for another')];
    await until(() => waiting.get('one') === 2 && waiting.get('another') === 2);

    one.leave();
    await until(() => waiting.get('one') === 0);

    expect(await one.asked).toBe('gone');
    expect(waiting.get('another')).toBe(2);
    another.leave();
    await until(() => waiting.get('another') === 0);
  }, 30_000);

  test('where operations are shared, takes its requests along when nobody else waits for them', async () => {
    const shared = await startShop({ faults, shares: true });
    try {
      const [one, other] = [start('for both', shared), start('for both', shared)];
      await until(() => waiting.get('both') === 2);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(waiting.get('both')).toBe(2);

      one.leave();
      expect(await one.asked).toBe('gone');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(waiting.get('both')).toBe(2);
      other.leave();
      await until(() => waiting.get('both') === 0);
    } finally {
      await shared.stop();
    }
  }, 30_000);

  test('leaves nothing open behind it, however many go away at the same time', async () => {
    const before = await shop.gateway.measure();
    for (let round = 0; round < 3; round += 1) {
      const clients = Array.from({ length: 50 }, () => start('for one'));
      await until(() => (waiting.get('one') ?? 0) === 100);
      for (const { leave } of clients) leave();
      await until(() => waiting.get('one') === 0);
    }

    const { open } = await shop.gateway.measure();
    expect(open['Timeout'] ?? 0).toBeLessThanOrEqual((before.open['Timeout'] ?? 0) + 5);
    expect((await shop.gateway.ask(shopQuery, { how: 'well' })).errors).toEqual([]);
  }, 60_000);
});

describe('the deadline', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({ faults, deadlineMs: 3_000 });
  }, 30_000);
  afterAll(() => shop.stop());

  test('is that of the operation and not of each fetch', async () => {
    const reply = await shop.gateway.ask('query ($how: ID!) { shelf(how: $how) { title tag } currency }', {
      how: 'lame',
    });

    expect(reply.data).toEqual({
      shelf: [
        { title: 'item 1', tag: null },
        { title: 'item 2', tag: null },
      ],
      currency: 'NOK',
    });
    expect(reply.errors).toMatchObject([{ path: ['shelf', 0, 'tag'] }, { path: ['shelf', 1, 'tag'] }]);
  }, 30_000);

  test('holds for requests that wait for a connection as well, and when it has passed all is as before', async () => {
    // More than there are connections to one subgraph.
    const asked = Array.from({ length: 300 }, () => shop.gateway.ask(shopQuery, { how: 'for many' }));
    // How many of them have come so far depends on the machine.
    await until(() => (waiting.get('many') ?? 0) > 0);
    const queued = Array.from({ length: 20 }, () => shop.gateway.ask(shopQuery, { how: 'well' }));

    // On a busy machine, what those ask who come last may be late as a whole.
    const errors: unknown = expect.arrayContaining(
      [0, 1].map((at) => expect.objectContaining({ path: ['items', at, 'boxes'] }) as unknown),
    );
    const late = { data: { items: [{ title: 'item 1', boxes: null }, { title: 'item 2' }], currency: 'NOK' }, errors };
    for (const reply of await Promise.all(asked)) expect(reply).toMatchObject(late);
    // A place may come free a moment before they would give up.
    for (const reply of await Promise.all(queued)) if (reply.errors.length > 0) expect(reply).toMatchObject(late);
    expect(Math.max(...(await Promise.all([...asked, ...queued])).map(({ ms }) => ms))).toBeLessThan(30_000);
    await until(() => waiting.get('many') === 0);
    expect((await shop.gateway.ask(shopQuery, { how: 'well' })).errors).toEqual([]);
  }, 60_000);

  test('holds for planning as well: a planner that has stopped keeps only what has not been planned', async () => {
    await shop.gateway.ask(shopQuery, { how: 'well' });
    const planners = await childrenOf(shop.gateway.pid);
    for (const pid of planners) process.kill(pid, 'SIGSTOP');

    try {
      const fresh = shop.gateway.ask('{ items(how: "well") { price title } }');
      const known = await shop.gateway.ask(shopQuery, { how: 'well' });

      expect(planners.length).toBeGreaterThan(0);
      expect(known.errors).toEqual([]);
      expect((await fresh).errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
    } finally {
      for (const pid of planners) resume(pid);
    }
    expect((await shop.gateway.ask('{ items(how: "well") { price } }')).errors).toEqual([]);
  }, 60_000);
});

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.trim().split(' ').filter(Boolean).map(Number);
}

/** It may have been ended in the meantime, as one that does not answer. */
function resume(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch {
    // It has ended.
  }
}
