import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { shopQuery, startShop, type Shop } from './startShop.ts';
import type { Fault } from './startSubgraphServer.ts';

const mebibyte = 1_048_576;
const hundred = 100 * mebibyte;
const chunk = Buffer.alloc(65_536, ' ');
const bomb = gzipSync(Buffer.alloc(hundred, ' '));

/** Sends as fast as it is taken. */
function pour(response: ServerResponse, bytes: number): void {
  let left = bytes;
  const write = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.byteLength;
      if (!response.write(chunk)) {
        response.once('drain', write);
        return;
      }
    }
    response.end();
  };
  write();
}

const faults: Readonly<Record<string, Fault>> = {
  'of a length that it announces': (response) =>
    pour(response.writeHead(200, { 'content-type': 'application/json', 'content-length': hundred }), hundred),
  'of a length that it does not tell': (response) =>
    pour(response.writeHead(200, { 'content-type': 'application/json' }), hundred),
  'without end': (response) => pour(response.writeHead(200, { 'content-type': 'application/json' }), Infinity),
  'pressed into a hundred kibibytes': (response) =>
    void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
};

const tenThousand = 10_000;
const manyErrors =
  (error: string): Fault =>
  (response, { variables }) => {
    const entities = (variables['representations'] as unknown[]).map(() => '{"boxes":null}').join(',');
    const errors = Array.from({ length: tenThousand }, () => error).join(',');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(`{"data":{"_entities":[${entities}]},"errors":[${errors}]}`);
  };
const errorFaults: Readonly<Record<string, Fault>> = {
  'that name no place': manyErrors('{"message":"secret"}'),
  'of one item': manyErrors('{"path":["_entities",0,"boxes"]}'),
  'of ever other kinds': manyErrors('{"path":["secret"],"extensions":{"code":{"secret":1}}}'),
};

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ faults: { ...faults, ...errorFaults } });
  await shop.gateway.ask(shopQuery, { how: 'well' });
}, 30_000);
afterAll(() => shop.stop(), 30_000);

/** How much more memory it took at its highest, in mebibytes. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  const { residentBytes } = await shop.gateway.measure();
  await shop.gateway.forgetPeak();
  await work();
  return ((await shop.gateway.measure()).peakBytes - residentBytes) / mebibyte;
}

const explained = [
  { path: ['items', 0, 'boxes'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
  { path: ['items', 1, 'boxes'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
];

test.each(Object.keys(faults))(
  'a hundred mebibytes %s are not taken in',
  async (how) => {
    const peak = await peakOf(async () => {
      const { data, errors } = await shop.gateway.ask(shopQuery, { how });
      expect(data).toMatchObject({ items: [{ boxes: null, price: 100 }, { boxes: null }], currency: 'NOK' });
      expect(errors).toMatchObject(explained);
    });

    // What is taken in before it is known to be too much, and as much again for what has not been collected yet.
    expect(peak).toBeLessThan(100);
  },
  30_000,
);

test('as much from ten at once takes ten times that at most, and whoever else asks is answered', async () => {
  const peak = await peakOf(async () => {
    const asked = Array.from({ length: 10 }, () => shop.gateway.ask(shopQuery, { how: 'without end' }));
    expect((await shop.gateway.ask(shopQuery, { how: 'well' })).errors).toEqual([]);
    for (const { errors } of await Promise.all(asked)) expect(errors).toMatchObject(explained);
  });

  expect(peak).toBeLessThan(600);
}, 30_000);

test.each([
  ['gone', 'is dead'],
  ['first: gone second: gone place { shelf } gone', 'is dead, under several names'],
])(
  'ten thousand items of which "%s" cannot be had, since a subgraph %s, hold nobody up',
  async (fields) => {
    await shop.gateway.forgetPeak();

    const { data, errors } = await shop.gateway.ask(
      `{ items(how: "well", count: 10000) { title ${fields} } currency }`,
    );
    const { longestTurnMs } = await shop.gateway.measure();

    expect((data as { items: unknown[] }).items).toHaveLength(10_000);
    // As many as an answer may have.
    expect(errors).toHaveLength(1_000);
    // It took half a minute when each error was looked for by itself.
    expect(longestTurnMs).toBeLessThan(5_000);
  },
  60_000,
);

test.each(Object.keys(errorFaults))(
  'ten thousand errors %s about ten thousand items hold nobody up',
  async (how) => {
    const peak = await peakOf(async () => {
      const query = 'query ($how: ID!) { items(how: $how, count: 10000) { boxes price } currency }';
      const { data, errors } = await shop.gateway.ask(query, { how });
      expect(data).toMatchObject({ currency: 'NOK' });
      expect(errors).toHaveLength(1_000);
      expect((await shop.gateway.measure()).longestTurnMs).toBeLessThan(5_000);
    });

    expect(peak).toBeLessThan(300);
  },
  60_000,
);

test('a null that rises from ten thousand places does not hold anybody up either', async () => {
  await shop.gateway.forgetPeak();

  const query = '{ items(how: "well", count: 10000) { title sureGone } currency }';
  const { data, errors } = await shop.gateway.ask(query);

  expect(data).toBeNull();
  expect(errors.length).toBeGreaterThan(0);
  expect((await shop.gateway.measure()).longestTurnMs).toBeLessThan(5_000);
}, 60_000);
