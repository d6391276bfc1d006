import { afterEach, describe, expect, test } from '@jest/globals';
import type { Socket } from 'node:net';
import {
  aClient,
  aLife,
  aListener,
  aServer,
  answerA,
  answered,
  ask,
  closeOpened,
  failed,
  json,
  until,
} from '../../../testing/plainCalls.ts';
import type { RawRequest } from '../../../testing/startRawServer.ts';

afterEach(closeOpened);

describe('connections', () => {
  test('are used again, the last one first', async () => {
    const server = await aServer(({ socket }) => socket.write(answerA));
    const client = aClient();

    await Promise.all([ask({ client, server }), ask({ client, server }), ask({ client, server })]);
    const first = new Set(server.received.map(({ connection }) => connection));
    for (let i = 0; i < 5; i += 1) await ask({ client, server });

    expect(first.size).toBe(3);
    expect(new Set(server.received.slice(3).map(({ connection }) => connection)).size).toBe(1);
  });

  test('are shared by all addresses of an origin, and by no others', async () => {
    const [one, other] = [
      await aServer(({ socket }) => socket.write(json({ a: 1 }))),
      await aServer(({ socket }) => socket.write(json({ a: 2 }))),
    ];
    const client = aClient();

    for (let i = 0; i < 3; i += 1) {
      expect(await ask({ client, server: { url: `${one.url}/${i}` } })).toEqual(answered({ a: 1 }));
      expect(await ask({ client, server: other })).toEqual(answered({ a: 2 }));
    }

    expect([one.connections(), other.connections()]).toEqual([1, 1]);
    expect(one.received.map(({ head }) => head.split(' ')[1])).toEqual(['/graphql/0', '/graphql/1', '/graphql/2']);
  });

  test('are no more than allowed: further calls wait, in order', async () => {
    const held: RawRequest[] = [];
    const server = await aServer((request) => held.push(request));
    const client = aClient({ maxConnectionsPerHost: 2 });

    const calls = Array.from({ length: 6 }, (_, i) => ask({ client, server, body: `${i}` }));
    for (let i = 0; i < 6; i += 1) {
      await until(() => held[i] !== undefined);
      held[i]?.socket.write(json({ asked: held[i]?.body }));
      await Promise.race(calls.slice(0, i + 2));
    }

    expect(await Promise.all(calls)).toEqual(Array.from({ length: 6 }, (_, i) => answered({ asked: `${i}` })));
    expect(server.connections()).toBe(2);
    expect(server.received.map(({ body }) => body).slice(2)).toEqual(['2', '3', '4', '5']);
  });

  test('are opened for those that wait when others are lost', async () => {
    const server = await aServer(({ socket, number }) => (number === 1 ? socket.destroy() : socket.write(answerA)));
    const client = aClient({ maxConnectionsPerHost: 1 });

    const calls = [1, 2, 3].map(() => ask({ client, server }));

    expect(await Promise.all(calls)).toEqual([failed('UNREACHABLE'), answered({ a: 1 }), answered({ a: 1 })]);
    expect(server.connections()).toBe(2);
  });

  test.each([
    ['says close', answerA.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n')],
    ['speaks HTTP/1.0', answerA.replace('1.1', '1.0')],
    ['says more than was asked', `${answerA}HTTP/1.1 `],
    ['closes at once when unused', answerA.replace('\r\n\r\n', '\r\nkeep-alive: timeout=1\r\n\r\n')],
  ])('are closed when the subgraph %s', async (_, text) => {
    const server = await aServer(({ socket }) => socket.write(text));
    const client = aClient();

    expect(await ask({ client, server })).toEqual(answered({ a: 1 }));
    await until(() => server.open() === 0);
    expect(await ask({ client, server })).toEqual(answered({ a: 1 }));

    expect(server.connections()).toBe(2);
  });

  test('are closed when something comes that nobody asked for', async () => {
    const server = await aServer(({ socket }) => socket.write(answerA));
    const client = aClient();

    await ask({ client, server });
    server.received[0]?.socket.write(json({ a: 'forged' }));
    await until(() => server.open() === 0);

    expect(await ask({ client, server })).toEqual(answered({ a: 1 }));
  });

  test('are closed before the subgraph would, when they are not used', async () => {
    const server = await aServer(({ socket }) =>
      socket.write(answerA.replace('\r\n\r\n', '\r\nkeep-alive: timeout=2\r\n\r\n')),
    );

    await ask({ client: aClient(), server });

    await until(() => server.open() === 0);
    expect(server.received).toHaveLength(1);
  }, 20_000);

  test('are closed when an answer comes before all of the request has been taken', async () => {
    const accepted: Socket[] = [];
    const server = await aListener((socket) => {
      accepted.push(socket.pause());
      socket.write(answerA);
    });
    const client = aClient();
    const url = `http://127.0.0.1:${server.port}/`;

    expect(await ask({ client, server: { url }, body: 'x'.repeat(30_000_000) })).toEqual(answered({ a: 1 }));
    accepted[0]?.resume();

    // Nothing is left open that would hold the server.
    await server.ended();
  });
});

describe('a request whose life ends', () => {
  test('before it begins is not sent', async () => {
    const server = await aServer(() => undefined);
    const life = aLife();
    life.end('client gone');

    expect(await ask({ client: aClient(), server, life })).toEqual(failed('UNREACHABLE'));
    expect(server.connections()).toBe(0);
  });

  test.each([
    ['too late', 'TIMEOUT'],
    ['client gone', 'UNREACHABLE'],
  ] as const)('while it is read (%s) takes its connection with it', async (end, reason) => {
    const server = await aServer(({ socket }) => socket.write(answerA.slice(0, -3)));
    const life = aLife();
    const call = ask({ client: aClient(), server, life });
    await until(() => server.received.length === 1);

    life.end(end);

    expect(await call).toEqual(failed(reason));
    await until(() => server.open() === 0);
  });

  test('while it connects leaves nothing behind', async () => {
    const server = await aServer(() => undefined);
    const life = aLife();
    const call = ask({ client: aClient(), server, life });

    life.end('too late');

    expect(await call).toEqual(failed('TIMEOUT'));
    await until(() => server.open() === 0);
    expect(server.received).toEqual([]);
  });

  test('while it waits leaves the queue', async () => {
    const held: RawRequest[] = [];
    const server = await aServer((request) => held.push(request));
    const client = aClient({ maxConnectionsPerHost: 1 });
    const life = aLife();
    const first = ask({ client, server, body: 'first' });
    const waiting = ask({ client, server, body: 'waiting', life });
    const last = ask({ client, server, body: 'last' });

    life.end('too late');

    expect(await waiting).toEqual(failed('TIMEOUT'));
    for (const [i, call] of [first, last].entries()) {
      await until(() => held[i] !== undefined);
      held[i]?.socket.write(answerA);
      expect(await call).toEqual(answered({ a: 1 }));
    }
    expect(held.map(({ body }) => body)).toEqual(['first', 'last']);
  });

  test('ends all that it was waited with for', async () => {
    const server = await aServer(() => undefined);
    const client = aClient({ maxConnectionsPerHost: 2 });
    const life = aLife();
    const calls = Array.from({ length: 5 }, () => ask({ client, server, life }));
    await until(() => server.received.length === 2);

    life.end('too late');

    expect(await Promise.all(calls)).toEqual(calls.map(() => failed('TIMEOUT')));
    await until(() => server.open() === 0);
    expect(server.received).toHaveLength(2);
  });

  test('is told to nobody, and is past all the same, is not waited for', async () => {
    const server = await aServer(() => undefined);
    const life = aLife(1);
    const call = ask({ client: aClient(), server, life });

    life.complete();

    expect(await call).toEqual(failed('TIMEOUT'));
    await until(() => server.open() === 0);
  }, 20_000);

  test('after its answer changes nothing', async () => {
    const server = await aServer(({ socket }) => socket.write(answerA));
    const client = aClient();
    const life = aLife();

    await ask({ client, server, life });
    life.end('client gone');

    expect(await ask({ client, server })).toEqual(answered({ a: 1 }));
    expect(server.connections()).toBe(1);
  });
});

describe('a connection that the subgraph closes at the very moment it is used again', () => {
  const leave: Readonly<Record<string, (socket: Socket) => void>> = {
    closes: (socket) => socket.end(),
    resets: (socket) => socket.resetAndDestroy(),
  };
  /** Answers the first request, and leaves at each of the next so many. */
  const startLeaving = (how: string, times = 1) =>
    aServer(({ socket, number }) => {
      if (number > 1 && number <= 1 + times) leave[how]?.(socket);
      else socket.write(answerA);
    });

  test.each(Object.keys(leave))('(%s) costs a query nothing', async (how) => {
    const server = await startLeaving(how);
    const client = aClient();
    await ask({ client, server });

    expect(await ask({ client, server, isRepeatable: true })).toEqual(answered({ a: 1 }));
    expect(server.received.map(({ connection }) => connection)).toEqual([1, 1, 2]);
  });

  test.each([
    ['closes', false],
    ['resets', false],
    ['closes', undefined],
  ])('(%s) is told of when the request must not be sent twice', async (how, isRepeatable) => {
    const server = await startLeaving(how);
    const client = aClient();
    await ask({ client, server });
    const repeatable = isRepeatable === undefined ? {} : { isRepeatable };

    expect(await ask({ client, server, ...repeatable })).toEqual(failed('UNREACHABLE'));
    expect(server.received).toHaveLength(2);
  });

  test('is tried once more, and not twice', async () => {
    const server = await startLeaving('closes', 5);
    const client = aClient();
    await ask({ client, server });

    expect(await ask({ client, server, isRepeatable: true })).toEqual(failed('UNREACHABLE'));
    expect(server.received).toHaveLength(3);
  });

  test('is not tried again when it was new', async () => {
    const server = await aServer(({ socket }) => socket.destroy());

    expect(await ask({ client: aClient(), server, isRepeatable: true })).toEqual(failed('UNREACHABLE'));
    expect(server.received).toHaveLength(1);
  });

  test('is not tried again when an answer had begun', async () => {
    const server = await aServer(({ socket, number }) => (number === 1 ? socket.write(answerA) : socket.end('H')));
    const client = aClient();
    await ask({ client, server });

    expect(await ask({ client, server, isRepeatable: true })).toEqual(failed('UNREACHABLE'));
    expect(server.received).toHaveLength(2);
  });

  test('is not tried again when nobody waits any more', async () => {
    const server = await aServer(({ socket, number }) => void (number === 1 && socket.write(answerA)));
    const client = aClient();
    const life = aLife();
    await ask({ client, server });
    const call = ask({ client, server, life, isRepeatable: true });
    await until(() => server.received.length === 2);

    life.end('client gone');
    server.received[1]?.socket.destroy();

    expect(await call).toEqual(failed('UNREACHABLE'));
    await ask({ client: aClient(), server: await aServer(({ socket }) => socket.write(answerA)) });
    expect(server.received).toHaveLength(2);
  });
});
