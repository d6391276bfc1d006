import { afterEach, expect, test } from '@jest/globals';
import { createEgress, createHttpClient } from '@helsegraf/upstream';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askBreakers } from './askBreakers.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/health/sources`;
}

const saying = (body: unknown, status = 200): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
};

async function ask(addresses: Record<string, string>, timeMs = 5_000) {
  const egress = createEgress({ addresses: Object.values(addresses), isProduction: false });
  const http = createHttpClient({ egress });
  try {
    return await askBreakers(http, addresses, Date.now() + timeMs);
  } finally {
    await http.close();
  }
}

test('each subgraph says how its services do, and of two addresses of one service the worse counts', async () => {
  const since = '2026-11-22T10:00:00.000Z';
  const privacy = await serve(
    saying({
      sources: { pvk: { state: 'CLOSED' }, 'pvk-changes': { state: 'OPEN', since }, hpr: { state: 'CLOSED' } },
    }),
  );

  expect(await ask({ privacy })).toEqual({
    told: [
      { subgraph: 'privacy', service: 'pvk', report: { state: 'OPEN', since } },
      { subgraph: 'privacy', service: 'hpr', report: { state: 'CLOSED' } },
    ],
    silent: [],
  });
});

test('one that is down, slow or strange hides none of the others, and is told as silent about its own services', async () => {
  const persons = await serve(saying({ sources: { 'person-register': { state: 'CLOSED' } } }));
  const prescriptions = await serve(() => undefined);
  const addresses = {
    persons,
    prescriptions,
    privacy: await serve(saying({ sources: { pvk: { state: 'AJAR' } } })),
    'care-plans': await serve(saying({ errors: [] }, 500)),
    'core-record': 'http://127.0.0.1:1/health/sources',
  };

  const { told, silent } = await ask(addresses, 700);

  expect(told).toEqual([{ subgraph: 'persons', service: 'person-register', report: { state: 'CLOSED' } }]);
  expect(silent.map(({ subgraph, failure }) => [subgraph, failure.reason])).toEqual([
    ['prescriptions', 'TIMEOUT'],
    ['privacy', 'MALFORMED'],
    ['care-plans', expect.stringMatching(/^(FAILED|UNREACHABLE)$/)],
    ['core-record', 'UNREACHABLE'],
  ]);
  expect([...(silent[0]?.services ?? [])]).toEqual(['sfm']);
});
