import { afterEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { startStoreProxy, type StoreProxy } from '../testing/startStoreProxy.ts';
import { startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';
import { testDatabase } from '../testing/testDatabase.ts';

let system: TestSystem;
let store: StoreProxy | undefined;
afterEach(async () => {
  await system.stop();
  await store?.stop();
  store = undefined;
});

const allThere = { record: 'reachable', state: 'reachable', subgraphs: { persons: 'reachable', records: 'reachable' } };

/** Asks until the answer is the one that is waited for: answers are remembered, and a busy machine may be late. */
async function expectHealth(status: number, body: object): Promise<void> {
  const until = Date.now() + 20_000;
  let seen: unknown;
  do {
    const response = await fetch(`${system.gateway.url}/health`);
    seen = { status: response.status, body: await response.json() };
    if (JSON.stringify(seen) === JSON.stringify({ status, body })) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < until);
  expect(seen).toEqual({ status, body });
}

describe('health is 200 when everything is there, and 503', () => {
  test('while a subgraph is not', async () => {
    system = await startTestSystem();
    await expectHealth(200, { status: 'ok', ...allThere });

    system.subgraphs.records.misbehave = (response) => void response.destroy();
    const subgraphs = { persons: 'reachable', records: 'unreachable' };
    await expectHealth(503, { status: 'not ready', ...allThere, subgraphs });

    system.subgraphs.records.misbehave = undefined;
    await expectHealth(200, { status: 'ok', ...allThere });
  }, 60_000);

  test.each(['goDown', 'stall'] as const)(
    'while nothing can be recorded (%s)',
    async (fail) => {
      store = await startStoreProxy(testDatabase.writerUrl);
      system = await startTestSystem({ env: { DATABASE_URL: store.databaseUrl } });
      await expectHealth(200, { status: 'ok', ...allThere });

      store[fail]();
      await expectHealth(503, { status: 'not ready', ...allThere, record: 'unreachable' });

      store.comeBack();
      await expectHealth(200, { status: 'ok', ...allThere });
    },
    60_000,
  );

  test('while what gateways share cannot be reached', async () => {
    const key = randomBytes(32).toString('base64');
    system = await startTestSystem({ env: { REDIS_URL: 'redis://127.0.0.1:1', STATE_KEY: key, DPOP_NONCE_KEY: key } });

    await expectHealth(503, { status: 'not ready', ...allThere, state: 'unreachable' });
  }, 60_000);
});
