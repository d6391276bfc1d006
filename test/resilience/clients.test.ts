import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection, type Socket } from 'node:net';
import { sendJson, type Fault } from './startSubgraphServer.ts';
import { shopQuery, startShop, type Shop } from './startShop.ts';
import { until } from './until.ts';

const mebibyte = 1_048_576;
const large = 'query ($how: ID!) { items(how: $how) { label } }';
const largeLabel = 'x'.repeat(mebibyte);

let release = () => undefined as void;
const held = new Promise<void>((resolve) => (release = resolve));
let underWay = 0;
const faults: Record<string, Fault> = {
  large: (response) => sendJson(response, { data: { _entities: [{ label: largeLabel }, { label: largeLabel }] } }),
  held: async (response, right) => {
    underWay += 1;
    await held;
    sendJson(response, await right.read());
  },
};

let shop: Shop;
/** Clients that send a little now and then, while all the others are answered. */
let slow: readonly Client[] = [];
let drip: NodeJS.Timeout;
beforeAll(async () => {
  shop = await startShop({ faults, deadlineMs: 4_000 });
  slow = await Promise.all([
    connect('POST /graphql HTTP/1.1\r\nhost: a\r\n'),
    connect('POST /graphql HTTP/1.1\r\nhost: a\r\nx-'),
    connect('POST /gra'),
  ]);
  drip = setInterval(() => slow.slice(0, 2).forEach(({ socket }) => socket.write('a: b\r\nx-')), 1_000);
}, 30_000);
afterAll(async () => {
  clearInterval(drip);
  await shop.stop();
}, 30_000);

/** A client that writes bytes and reads what it wants to. */
interface Client {
  readonly socket: Socket;
  said(): string;
  readonly closed: Promise<void>;
}

const connect = async (text = ''): Promise<Client> => {
  const { hostname, port } = new URL(shop.gateway.url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.write(text);
  return { socket, said: () => said, closed };
};
const post = (body: string, headers = '') =>
  `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`;
const statusOf = ({ said }: Client) => Number(said().split(' ')[1]);
const isWell = async () => (await shop.gateway.ask(shopQuery, { how: 'well' })).errors.length === 0;

describe('clients that ask too much', () => {
  test.each([
    ['headers', () => connect(`GET /health HTTP/1.1\r\nhost: a\r\nx-a: ${'b'.repeat(mebibyte)}\r\n\r\n`), 431],
    ['headers by number', () => connect(post('{}', 'x-a: b\r\n'.repeat(1_500))), 431],
    [
      'a body of a length that is announced',
      () => connect(post('{}').replace('length: 2', 'length: 99999999999')),
      413,
    ],
    [
      'a body without end',
      async () => {
        const client = await connect(
          'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
        );
        const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
        const timer = setInterval(() => client.socket.write(chunk), 1);
        client.socket.once('close', () => clearInterval(timer));
        return client;
      },
      413,
    ],
  ])(
    '%s: they are refused, and the connection is closed',
    async (_what, start, status) => {
      const client = await start();

      await client.closed;

      expect(statusOf(client)).toBe(status);
      expect(client.said()).toMatch(/"code":"(HEADERS_TOO_LARGE|BODY_TOO_LARGE)"/);
      expect(await isWell()).toBe(true);
    },
    30_000,
  );
});

test('clients that never read cost no more than their answers, and nobody else waits', async () => {
  const body = JSON.stringify({ query: large, variables: { how: 'large' } });
  await shop.gateway.ask(large, { how: 'large' });
  const { residentBytes } = await shop.gateway.measure();
  await shop.gateway.forgetPeak();

  // Two mebibytes for each.
  const deaf = await Promise.all(Array.from({ length: 40 }, () => connect()));
  for (const { socket } of deaf) socket.pause().write(post(body));
  for (let i = 0; i < 10; i += 1) expect(await isWell()).toBe(true);
  const { peakBytes } = await shop.gateway.measure();
  for (const { socket } of deaf) socket.destroy();

  expect((peakBytes - residentBytes) / mebibyte).toBeLessThan(400);
}, 60_000);

test('a thousand connections on which nothing happens cost little, and nobody else waits', async () => {
  const { residentBytes } = await shop.gateway.measure();
  const idle = await Promise.all(Array.from({ length: 1_000 }, () => connect()));

  const others = await isWell();
  const { residentBytes: held, open } = await shop.gateway.measure();
  for (const { socket } of idle) socket.destroy();

  expect(others).toBe(true);
  expect(open['TCPSocketWrap']).toBeGreaterThanOrEqual(1_000);
  expect((held - residentBytes) / mebibyte).toBeLessThan(50);
}, 30_000);

test('clients that are slow to ask are told so in the end', async () => {
  await Promise.all(slow.map(({ closed }) => closed));

  expect(slow.map(statusOf)).toEqual([408, 408, 408]);
}, 90_000);

describe('when it is told to stop', () => {
  test('requests under way are answered, and neither idle connections nor half a request nor a client that never reads keeps it', async () => {
    const [idle, halfHeaders, halfBody, deaf] = await Promise.all([
      connect(),
      connect('POST /graphql HTTP/1.1\r\nhost: a\r\n'),
      connect(post('{}').replace('length: 2', 'length: 20')),
      connect(post(JSON.stringify({ query: large, variables: { how: 'large' } }))),
    ]);
    deaf.socket.pause();
    const asked = Array.from({ length: 5 }, () => shop.gateway.ask(shopQuery, { how: 'held' }));
    await until(() => underWay === 5);

    const stopped = shop.gateway.stop();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(connect()).rejects.toThrow();
    release();

    for (const { status, errors } of await Promise.all(asked))
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(await stopped).toBe(0);
    deaf.socket.resume();
    await Promise.all([idle.closed, halfHeaders.closed, halfBody.closed, deaf.closed]);
  }, 60_000);
});
