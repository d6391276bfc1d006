import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { shopQuery, startShop, type Shop } from './startShop.ts';
import type { Fault } from './startSubgraphServer.ts';
import { until } from './until.ts';
import type { Reply } from './startGatewayProcess.ts';

const secret = 'secret-07835249608';
const rightBody = '{"data":{"_entities":[{"boxes":10},{"boxes":20}]}}';
const json = { 'content-type': 'application/json' };

const raw =
  (text: string): Fault =>
  (response) =>
    void response.socket?.end(text);
const says =
  (status: number, body: string, headers: Record<string, string> = json): Fault =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const repeat = (response: ServerResponse, everyMs: number, write: () => void) => {
  const timer = setInterval(write, everyMs);
  response.once('close', () => clearInterval(timer));
};

/** The connection, or what comes over it, is not an answer. */
const brokenFaults: Readonly<Record<string, Fault>> = {
  'closes before it has said anything': (response) => void response.destroy(),
  'resets the connection': (response) => void response.socket?.resetAndDestroy(),
  'closes inside the headers': raw('HTTP/1.1 200 OK\r\ncontent-le'),
  'closes inside a body of known length': raw(`HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n${rightBody}`),
  'closes inside a body in chunks': raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"dat\r\n'),
  'closes before the last chunk': raw(
    `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${rightBody.length.toString(16)}\r\n${rightBody}\r\n`,
  ),
  'speaks no HTTP': raw(`220 ${secret}\r\n`),
  'says two lengths': raw(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 50\r\n\r\n${rightBody}`),
  'sends headers without end': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n');
    repeat(response, 1, () => response.socket?.write(`x-secret: ${secret.repeat(1_000)}\r\n`));
  },
  'says 100 Continue and closes': raw('HTTP/1.1 100 Continue\r\n\r\n'),
  'switches protocols': raw('HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'),
  'answers HTML with 200': says(200, `<html>${secret}</html>`, { 'content-type': 'text/html' }),
  'answers HTML with 200 and calls it JSON': says(200, `<html>${secret}</html>`),
  'answers invalid JSON': says(200, `{"data":{"secret":"${secret}`),
  'answers JSON and something after it': says(200, `${rightBody}${rightBody}`),
  'answers a list': says(200, `["${secret}"]`),
  'answers a text': says(200, `"${secret}"`),
  'answers a number': says(200, '1'),
  'answers true': says(200, 'true'),
  'answers null': says(200, 'null'),
  'answers {}': says(200, '{}'),
  'answers an empty body': says(200, ''),
  'answers 204': says(204, ''),
  'answers 301': says(301, '', { location: '/elsewhere' }),
  'answers 301 and has an answer in it all the same': says(301, rightBody, { ...json, location: '/elsewhere' }),
  'answers 304': says(304, ''),
  'answers 400 in HTML': says(400, `<html>${secret}</html>`, { 'content-type': 'text/html' }),
  'answers 401': says(401, `{"errors":[{"message":"${secret}"}]}`),
  'answers 429': says(429, secret, { 'retry-after': '1' }),
  'answers 500': says(500, rightBody),
  'answers 503 in JSON': says(503, `{"errors":[{"message":"${secret}"}]}`),
  'answers compressed, which nobody asked for': (response) =>
    void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(rightBody)),
};

/** What is needed comes never, or not in any time that somebody would wait. */
const slowFaults: Readonly<Record<string, Fault>> = {
  'says nothing': () => undefined,
  'sends headers and no body': (response) => response.writeHead(200, json).flushHeaders(),
  'sends half a body': (response) => void response.writeHead(200, json).write(rightBody.slice(0, 20)),
  'sends a byte each second': (response) => {
    response.writeHead(200, json);
    let at = 0;
    repeat(response, 1_000, () => response.write(rightBody[at++] ?? ' '));
  },
  'sends a line of the headers each second': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n');
    repeat(response, 1_000, () => response.socket?.write('x-more: 1\r\n'));
  },
  'announces and announces': (response) => {
    repeat(response, 5, () => response.socket?.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'));
  },
  'answers in full and never ends': (response) => void response.writeHead(200, json).write(rightBody),
};

const withoutBoxes = {
  items: [
    { title: 'item 1', boxes: null, price: 100 },
    { title: 'item 2', boxes: null, price: 200 },
  ],
  currency: 'NOK',
};
const whole = {
  items: [
    { title: 'item 1', boxes: 10, price: 100 },
    { title: 'item 2', boxes: 20, price: 200 },
  ],
  currency: 'NOK',
};

function expectContained(reply: Reply, field = 'boxes'): void {
  const { status, data, errors, text } = reply;
  const shown = JSON.parse(JSON.stringify(withoutBoxes).replaceAll('boxes', field)) as unknown;
  expect({ status, data }).toEqual({ status: 200, data: shown });
  expect(errors.map(({ path, extensions }) => [...(path ?? []), extensions.code].join('.'))).toEqual([
    `items.0.${field}.SUBGRAPH_UNAVAILABLE`,
    `items.1.${field}.SUBGRAPH_UNAVAILABLE`,
  ]);
  expect(text).not.toMatch(/secret|07835249608|127\.0\.0\.1|invalid/);
}

describe('a subgraph that', () => {
  let shop: Shop;
  afterAll(() => shop.stop());
  const harmless: Readonly<Record<string, Fault>> = {
    'announces an answer first': raw(
      `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: ${rightBody.length}\r\n\r\n${rightBody}`,
    ),
    'answers in single bytes': async (response) => {
      response.writeHead(200, json);
      for (const byte of rightBody) {
        response.write(byte);
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    },
    'closes the connection after its answer': raw(`HTTP/1.0 200 OK\r\n\r\n${rightBody}`),
    'answers 400 with data': says(400, rightBody),
  };
  beforeAll(async () => {
    shop = await startShop({ faults: { ...brokenFaults, ...slowFaults, ...harmless }, deadlineMs: 60_000 });
  }, 30_000);

  test.each(Object.keys(brokenFaults))('%s costs its own fields, at once', async (how) => {
    const reply = await shop.gateway.ask(shopQuery, { how });

    expectContained(reply);
    // Far from the deadline, however busy the machine is.
    expect(reply.ms).toBeLessThan(30_000);
  });

  test.each(Object.keys(harmless))('%s is understood', async (how) => {
    expect((await shop.gateway.ask(shopQuery, { how })).data).toEqual(whole);
  });

  test.each(['gone', 'nowhere'])('is %s costs its own fields, at once', async (field) => {
    const reply = await shop.gateway.ask(`{ items(how: "well") { title ${field} price } currency }`);

    expectContained(reply, field);
    expect(reply.ms).toBeLessThan(30_000);
  });

  test('sends somewhere else is not followed', () => {
    expect(new Set(shop.stock.paths)).toEqual(new Set(['/graphql']));
  });

  test('is needed for everything leaves no data, and says where', async () => {
    const how = 'answers 500';
    const { data, errors } = await shop.gateway.ask('query ($how: ID!) { currency sureDepot(how: $how) { shelf } }', {
      how,
    });

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['sureDepot'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  test('fails in all these ways at the same time leaves what it answers well as it was', async () => {
    const failing = Object.keys(brokenFaults).map((how) => shop.gateway.ask(shopQuery, { how }));
    const healthy = Array.from({ length: 40 }, () => shop.gateway.ask(shopQuery, { how: 'well' }));

    for (const { data, errors } of await Promise.all(healthy))
      expect({ data, errors }).toEqual({ data: whole, errors: [] });
    for (const reply of await Promise.all(failing)) expectContained(reply);
  }, 30_000);
});

describe('a subgraph that is slow', () => {
  let hurried: Shop;
  let replies: ReadonlyMap<string, Reply>;
  beforeAll(async () => {
    hurried = await startShop({ faults: slowFaults, deadlineMs: 2_000 });
    // All at once: each waits for the deadline.
    replies = new Map(
      await Promise.all(
        Object.keys(slowFaults).map(async (how) => [how, await hurried.gateway.ask(shopQuery, { how })] as const),
      ),
    );
  }, 30_000);
  afterAll(() => hurried.stop());

  test.each(Object.keys(slowFaults))('and %s is waited for until the deadline, and no longer', (how) => {
    const reply = replies.get(how);
    if (reply === undefined) throw new Error('not asked');

    expectContained(reply);
    expect(reply.ms).toBeGreaterThan(1_900);
    expect(reply.ms).toBeLessThan(20_000);
  });

  test('is let go of: no request to it is left', async () => {
    await until(() => hurried.stock.underWay() === 0);
    // As many as there were requests; those that a client keeps open without using them close by themselves.
    expect(await hurried.stock.connections()).toBeLessThanOrEqual(Object.keys(slowFaults).length);
  });
});
