import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createEgress } from './egress/createEgress.ts';
import { createHttpClient, type HttpClient, type HttpRequest } from './httpClient.ts';
import { openEgress } from './testing/openEgress.ts';
import { startRawServer, type RawServer } from './testing/startRawServer.ts';
import { sendJson, startTestServer } from './testing/startTestServer.ts';

let http: HttpClient;
let server: RawServer;
let answer: (socket: Socket) => void;

const maxResponseBytes = 100_000;

beforeEach(async () => {
  http = createHttpClient({ egress: openEgress, maxResponseBytes });
  server = await startRawServer((socket) => answer(socket));
});
afterEach(async () => {
  await http.close();
  await server.stop();
});

const ask = (change: Partial<HttpRequest> = {}) =>
  http.send({ method: 'GET', url: new URL(server.url), headers: {}, deadline: Date.now() + 10_000, ...change });

const head = (...lines: string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n');
const json = 'content-type: application/json';
const says = (...parts: (string | Uint8Array)[]) => {
  answer = (socket) => {
    for (const part of parts) socket.write(part);
  };
};
const withLength = (body: string | Uint8Array, ...lines: string[]) => [
  head(json, `content-length: ${Buffer.byteLength(body)}`, ...lines),
  body,
];

const malformed = { kind: 'unavailable', reason: 'MALFORMED' };

describe('an answer', () => {
  test('is read when it is what it claims to be', async () => {
    says(...withLength('{"a":"ø"}'));

    expect(await ask()).toMatchObject({ kind: 'answered', status: 200, body: { a: 'ø' } });
  });

  const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));
  test.each<[string, (string | Uint8Array)[]]>([
    ['is compressed', withLength(gzipSync('{}'), 'content-encoding: gzip')],
    ['is compressed in another way', withLength(brotliCompressSync('{}'), 'content-encoding: br')],
    ['is compressed twice', withLength(gzipSync(gzipSync('{}')), 'content-encoding: gzip, gzip')],
    ['would fill the memory once inflated', withLength(bomb, 'content-encoding: gzip')],
    ['claims to be compressed, and is not', withLength('{}', 'content-encoding: gzip')],
    ['is a page', [head('content-type: text/html', 'content-length: 13'), '<html></html>']],
    ['is a page that speaks of JSON', [head('content-type: text/html; json', 'content-length: 2'), '{}']],
    ['does not say what it is', [head('content-length: 2'), '{}']],
    ['is larger than allowed', withLength(`"${'x'.repeat(maxResponseBytes)}"`)],
    ['claims to be larger than allowed', [head(json, 'content-length: 1000000000'), '{']],
    ['has a member twice', withLength('{"nin":"1","nin":"2"}')],
    ['goes too deep', withLength('['.repeat(65) + ']'.repeat(65))],
    ['is UTF-16', withLength(Buffer.from('{"a":1}', 'utf16le'))],
    ['is cut in the middle of a character', withLength(Buffer.from('{"a":"ø"}').subarray(0, 7))],
    ['is longer than it claims', [head(json, 'content-length: 3'), '{"a":1}']],
  ])('that %s is not used', async (_title, parts) => {
    says(...parts);

    expect(await ask()).toMatchObject(malformed);
  });

  test.each([
    ['has two lengths', head(json, 'content-length: 2', 'content-length: 3')],
    ['has a length and chunks', head(json, 'content-length: 2', 'transfer-encoding: chunked')],
    ['has a header with a line break in it', head(json, 'x: a\rb')],
    ['is no HTTP', '220 hello\r\n\r\n'],
  ])('that %s is not used', async (_title, text) => {
    says(text, '{}');

    expect(await ask()).toMatchObject({ kind: 'unavailable' });
  });

  test('that never ends is given up as soon as it is too large', async () => {
    answer = (socket) => {
      socket.write(head(json, 'transfer-encoding: chunked'));
      const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
      const more = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    };

    expect(await ask()).toMatchObject(malformed);
  });

  test('that comes drop by drop is given up at the deadline', async () => {
    answer = (socket) => {
      socket.write(head(json, 'content-length: 1000'));
      const drops = setInterval(() => socket.write(' '), 10);
      socket.on('close', () => clearInterval(drops));
    };

    expect(await ask({ deadline: Date.now() + 150 })).toMatchObject({ kind: 'unavailable', reason: 'TIMEOUT' });
  });

  test('that brings another one along is not followed by that', async () => {
    answer = (socket) => {
      socket.write(withLength('{"is":"first"}').join('') + withLength('{"is":"smuggled"}').join(''));
    };
    await ask();
    says(...withLength('{"is":"second"}'));

    expect(await ask()).toMatchObject({ body: { is: 'second' } });
  });
});

describe('a request', () => {
  test('that the configuration does not allow is not sent', async () => {
    const elsewhere = await startTestServer((_request, response) => sendJson(response, 200, {}));
    const guarded = createHttpClient({ egress: createEgress({ addresses: [server.url], isProduction: false }) });

    const result = await guarded.send({
      method: 'GET',
      url: new URL(elsewhere.url),
      headers: {},
      deadline: Date.now() + 1_000,
    });
    await Promise.all([guarded.close(), elsewhere.stop()]);

    expect(result).toMatchObject({ kind: 'unavailable', reason: 'UNREACHABLE' });
    expect(elsewhere.received).toEqual([]);
  });

  test('does not reach a private address by a name, in production', async () => {
    const elsewhere = await startTestServer((_request, response) => sendJson(response, 200, {}));
    const address = elsewhere.url.replace('http://127.0.0.1', 'https://localhost');
    const guarded = createHttpClient({ egress: createEgress({ addresses: [address], isProduction: true }) });

    const result = await guarded.send({
      method: 'GET',
      url: new URL(address),
      headers: {},
      deadline: Date.now() + 1_000,
    });
    await Promise.all([guarded.close(), elsewhere.stop()]);

    expect(result).toMatchObject({ kind: 'unavailable', reason: 'UNREACHABLE' });
    expect(elsewhere.received).toEqual([]);
  });

  test('with a header that would be two is not sent, and is a failure', async () => {
    expect(await ask({ headers: { 'x-role': 'a\r\nx-other: b' } })).toMatchObject({ kind: 'unavailable' });
  });
});

test('whatever bytes come, they are an answer or a failure with a reason', async () => {
  const lines = fc.constantFrom(
    'HTTP/1.1 200 OK',
    'HTTP/1.1 401 No',
    'HTTP/1.1 302 Found',
    'HTTP/1.1 100 Continue',
    'HTTP/1.1 101 Switching Protocols',
    json,
    'content-length: 2',
    'content-length: -1',
    'content-length: 99999999999999999999',
    'transfer-encoding: chunked',
    'transfer-encoding: xchunked',
    'content-encoding: gzip',
    'connection: close',
    'dpop-nonce: x',
    '',
    '{}',
    '2',
    '0',
    '{"a":1,"a":2}',
    '\u0000',
  );
  const texts = fc.array(lines, { maxLength: 12 }).map((all) => Buffer.from(all.join('\r\n')));
  const bytes = fc.oneof(texts, fc.uint8Array({ maxLength: 300 }));

  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      answer = (socket) => socket.end(sent);

      const result = await ask();

      expect(['answered', 'unavailable']).toContain(result.kind);
      if (result.kind === 'unavailable') expect(result.reason).toMatch(/^[A-Z_]+$/);
    }),
  );
});
