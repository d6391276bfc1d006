import { afterEach, expect, test } from '@jest/globals';
import { openLimits } from '../config/openLimits.ts';
import { createOpenServer, type OpenServer } from './createOpenServer.ts';

let server: OpenServer;
let goOn: (() => void)[] = [];
afterEach(() => server.close());

/** A server that lets in two requests at most, and answers when it is told to. */
async function startFullServer(): Promise<void> {
  goOn = [];
  server = await createOpenServer({
    host: '127.0.0.1',
    port: 0,
    limits: { ...openLimits, requestsUnderWay: 2 },
    deadlineMs: 5_000,
    isReady: () => true,
    answer: () => new Promise((resolve) => goOn.push(() => resolve({ status: 200, headers: {}, body: '{"data":{}}' }))),
  });
}

const ask = () =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ a }"}',
  });

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test('one request more than may be under way is refused, and those before it are answered', async () => {
  await startFullServer();
  const first = [ask(), ask()];
  await until(() => goOn.length === 2);

  const refused = await ask();
  const health = await fetch(`${server.url}/health`);
  for (const go of goOn) go();

  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  expect(health.status).toBe(200);
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
});

test('who comes when others have been answered is let in again', async () => {
  await startFullServer();
  for (let i = 0; i < 5; i += 1) {
    const asked = ask();
    await until(() => goOn.length === i + 1);
    goOn[i]?.();
    const response = await asked;
    await response.text();

    expect(response.status).toBe(200);
  }
});
