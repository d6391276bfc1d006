import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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
} from '../../testing/plainCalls.ts';
import { withLength } from '../../testing/startRawServer.ts';
import { readBuffer } from './connection/readBuffer.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

afterEach(closeOpened);

describe('a call', () => {
  test('sends the request and nothing else', async () => {
    const server = await aServer(({ socket }) => socket.write(answerA));
    const body = '{"query":"query ($x: String) { a(x: $x) }","variables":{"x":"Ærlig talt, 你好 😀 \\ud83d"}}';

    const answer = await ask({ client: aClient(), server: { url: `${server.url}?x=æ y#z` }, body });

    expect(answer).toEqual(answered({ a: 1 }));
    expect(server.received[0]?.head.split('\r\n')).toEqual([
      'POST /graphql?x=%C3%A6%20y HTTP/1.1',
      `host: 127.0.0.1:${server.port}`,
      'content-type: application/json',
      'accept: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
    ]);
    expect(server.received[0]?.body).toBe(body);
  });

  test.each(['', 'nothing', 'ftp://127.0.0.1/', 'http://', 'http://127.0.0.1:0/', 'http://127.0.0.1:99999/'])(
    'to %j is not possible, and says so',
    async (url) => {
      expect(await ask({ client: aClient(), server: { url } })).toEqual(failed('UNREACHABLE'));
    },
  );

  test('finds localhost, and a port where nobody listens', async () => {
    const server = await aServer(({ socket }) => socket.write(answerA));
    const client = aClient();

    expect(await ask({ client, server: { url: `http://localhost:${server.port}/` } })).toEqual(answered({ a: 1 }));
    await server.stop();
    expect(await ask({ client, server })).toEqual(failed('UNREACHABLE'));
  });

  test('finds an IPv6 address', async () => {
    const server = createServer((socket) =>
      socket.on('data', () => socket.write(answerA)).on('error', () => undefined),
    );
    const isThere = await new Promise<boolean>((resolve) =>
      server.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true)),
    );
    if (!isThere) return;
    const client = aClient();

    const answer = await ask({ client, server: { url: `http://[::1]:${(server.address() as AddressInfo).port}/` } });

    expect(answer).toEqual(answered({ a: 1 }));
    await client.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test('sends a request that is larger than any buffer on the way', async () => {
    const server = await aServer(({ socket, body }) => socket.write(json({ length: body.length })));
    const body = JSON.stringify({ query: 'æ'.repeat(3_000_000) });

    expect(await ask({ client: aClient(), server, body })).toEqual(answered({ length: body.length }));
  });

  test('over TLS is not made to what speaks none', async () => {
    const greeted: Buffer[] = [];
    const plain = await aListener((socket) => {
      socket.once('data', (bytes) => greeted.push(bytes)).end(answerA);
    });
    const url = `https://127.0.0.1:${plain.port}/`;

    expect(await ask({ client: aClient(), server: { url } })).toEqual(failed('UNREACHABLE'));
    await plain.ended();
    expect(Buffer.concat(greeted).toString()).not.toContain('POST');
  });

  test('does not wait for ever for a connection', async () => {
    const silent = await aListener((socket) => void socket.resume());
    // The connection is there once a handshake has been made, which never is.
    const url = `https://127.0.0.1:${silent.port}/`;

    expect(await ask({ client: aClient(), server: { url } })).toEqual(failed('TIMEOUT'));
    // Nothing is left open that would hold the server.
    await silent.ended();
  }, 30_000);
});

describe('an answer', () => {
  const spoken = async (text: string | Buffer, options = {}): Promise<SubgraphAnswer> => {
    const server = await aServer(({ socket }) => socket.end(text));
    return ask({ client: aClient(options), server });
  };

  test.each([
    ['of status 429', `HTTP/1.1 429 Slow Down\r\ncontent-length: 0\r\n\r\n`, 'RATE_LIMITED'],
    ['of status 500', answerA.replace('200', '500'), 'FAILED'],
    ['of status 301', answerA.replace('200', '301'), 'FAILED'],
    ['of status 304', 'HTTP/1.1 304 Not Modified\r\n\r\n', 'FAILED'],
    ['of status 404 in HTML', withLength('<html>').replace('200', '404'), 'FAILED'],
    ['of status 204', 'HTTP/1.1 204 No Content\r\n\r\n', 'MALFORMED'],
    ['in HTML', withLength('<html>'), 'MALFORMED'],
    ['that is empty', withLength(''), 'MALFORMED'],
    ['that is no HTTP', '220 mail.example ESMTP\r\n', 'MALFORMED'],
    ['that is cut short', answerA.slice(0, -1), 'UNREACHABLE'],
    ['that never comes', '', 'UNREACHABLE'],
    ['that starts with a byte order mark', withLength('\ufeff{"data":{}}'), 'MALFORMED'],
  ])('%s says nothing', async (_, text, reason) => {
    expect(await spoken(text)).toEqual(failed(reason));
  });

  test.each([
    ['of status 400 with data', answerA.replace('200', '400')],
    ['that ends with the connection', `HTTP/1.0 200 OK\r\n\r\n{"data":{"a":1}}`],
    ['after which something follows', `${answerA}${answerA}`],
  ])('%s is understood', async (_, text) => {
    expect(await spoken(text)).toEqual(answered({ a: 1 }));
  });

  const inLatin1 = (data: unknown) => {
    const body = JSON.stringify({ data });
    return Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`, 'latin1');
  };

  test('is UTF-8 wherever it is cut, and nothing else', async () => {
    const text = json({ a: 'Ærlig talt, 你好 😀' });
    const server = await aServer(({ socket }) => void writeBytewise(socket, Buffer.from(text)));

    expect(await ask({ client: aClient(), server })).toEqual(answered({ a: 'Ærlig talt, 你好 😀' }));
    expect(await spoken(inLatin1({ a: 'æ' }))).toEqual(failed('MALFORMED'));
    expect(await spoken(Buffer.from(text).subarray(0, -1))).toEqual(failed('UNREACHABLE'));
  });

  test('is nothing but what is in it', async () => {
    const answer = await spoken(withLength('{"data":{"__proto__":{"a":1}},"__proto__":{"errors":[]}}'));

    expect(answer.kind === 'answered' && Object.keys(answer.data ?? {})).toEqual(['__proto__']);
  });

  test.each([
    ['says that it is', 'HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n'],
    ['is in chunks', `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${'1\r\nx\r\n'.repeat(1_001)}`],
    ['does not say how long it is', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1_001)}`],
    ['has a long head', `HTTP/1.1 200 OK\r\n${'x: 1\r\n'.repeat(10_000)}`],
  ])('that is too large, and %s, is not waited for', async (_, text) => {
    const server = await aServer(({ socket }) => socket.write(text));

    expect(await ask({ client: aClient({ maxResponseBytes: 1_000 }), server })).toEqual(failed('MALFORMED'));
    await until(() => server.open() === 0);
  });

  test('is held by nobody but who asked', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const server = await aServer(({ socket }) => socket.write(answerA));
    const client = aClient();
    const life = aLife();
    const askWeakly = async () => {
      const answer = await ask({ client, server, life });
      return new WeakRef(answer.kind === 'answered' && answer.data !== null ? answer.data : {});
    };

    const refs = [await askWeakly(), await askWeakly(), await askWeakly()];
    await new Promise((resolve) => setTimeout(resolve, 20));
    collectGarbage();

    expect(refs.map((ref) => ref.deref())).toEqual([undefined, undefined, undefined]);
    expect(server.open()).toBe(1);
  });

  test('leaves nothing where it was read', async () => {
    const server = await aServer(({ socket, body }) => socket.write(json({ asked: body })));
    const client = aClient();

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => ask({ client, server, body: `{"i":${i}}` })),
    );

    expect(answers).toEqual(Array.from({ length: 20 }, (_, i) => answered({ asked: `{"i":${i}}` })));
    expect(readBuffer.every((byte) => byte === 0)).toBe(true);
  });
});

async function writeBytewise(socket: Socket, bytes: Buffer): Promise<void> {
  socket.setNoDelay(true);
  for (const byte of bytes) {
    socket.write(Buffer.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('many calls', () => {
  test('are never answered with what others asked for', async () => {
    const queue: (() => void)[] = [];
    const server = await aServer(({ socket, body, number }) => {
      const { id, size } = JSON.parse(body) as { id: number; size: number };
      const text = json({ id, filler: `${id % 10}`.repeat(size) });
      const chunks = Buffer.from(number % 3 === 0 ? chunkedAnswer({ id, filler: `${id % 10}`.repeat(size) }) : text);
      const cut = (id * 7_919) % chunks.length;
      queue.push(() => {
        socket.write(chunks.subarray(0, cut));
        setImmediate(() => socket.write(chunks.subarray(cut)));
      });
      // In another order than they came.
      setImmediate(() => queue.splice((id * 31) % queue.length, 1)[0]?.());
    });
    const client = aClient({ maxConnectionsPerHost: 16 });
    const sizeOf = (id: number) => (id % 50 === 0 ? 200_000 : (id * 37) % 3_000);

    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, id) =>
        ask({ client, server, body: JSON.stringify({ id, size: sizeOf(id) }), isRepeatable: false }),
      ),
    );

    for (const [id, answer] of answers.entries()) {
      const isRight = isDeepStrictEqual(answer, answered({ id, filler: `${id % 10}`.repeat(sizeOf(id)) }));
      expect([id, isRight]).toEqual([id, true]);
    }
    expect(server.received).toHaveLength(1_000);
    expect(server.connections()).toBeLessThanOrEqual(16);
    expect(readBuffer.every((byte) => byte === 0)).toBe(true);
  }, 60_000);

  test('each come to an end, whenever the subgraph closes', async () => {
    let seed = 1;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const server = await aServer(({ socket, body }) => {
      const text = json({ asked: body });
      const kind = random(8);
      if (kind === 0) socket.destroy();
      else if (kind === 1) socket.resetAndDestroy();
      else if (kind === 2) socket.end(text.slice(0, random(text.length)));
      else if (kind === 3) socket.end(text);
      else {
        socket.write(text);
        if (kind === 4) setImmediate(() => socket.end());
      }
    });
    const client = aClient({ maxConnectionsPerHost: 4 });

    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, i) => ask({ client, server, body: `${i}`, isRepeatable: i % 2 === 0 })),
    );

    for (const [i, answer] of answers.entries()) {
      if (answer.kind === 'answered') expect(answer.data).toEqual({ asked: `${i}` });
      else expect(['UNREACHABLE', 'MALFORMED']).toContain(answer.reason);
    }
    expect(answers.filter(({ kind }) => kind === 'answered').length).toBeGreaterThan(200);
    const asked = server.received.map(({ body }) => body);
    for (let i = 1; i < 600; i += 2) expect(asked.filter((body) => body === `${i}`).length).toBeLessThanOrEqual(1);
  }, 60_000);
});

function chunkedAnswer(data: unknown): string {
  const text = JSON.stringify({ data });
  const half = Math.floor(text.length / 2);
  const chunks = [text.slice(0, half), text.slice(half)].map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`);
  return `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks.join('')}0\r\n\r\n`;
}

test('a client that is closed breaks off all, and calls no more', async () => {
  const server = await aServer(() => undefined);
  const client = aClient({ maxConnectionsPerHost: 2 });
  const calls = Array.from({ length: 4 }, () => ask({ client, server, isRepeatable: true }));
  await until(() => server.received.length === 2);

  await client.close();

  expect(await Promise.all(calls)).toEqual(calls.map(() => failed('UNREACHABLE')));
  expect(await ask({ client, server })).toEqual(failed('UNREACHABLE'));
  await until(() => server.open() === 0);
  expect(server.received).toHaveLength(2);
});
