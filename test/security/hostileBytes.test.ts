import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { generateProof } from 'dpop';
import type { SignedIn } from '../support/createSignIn.ts';
import { sendBytes, type RawAnswer } from '../support/sendBytes.ts';
import { startSystem, type System } from '../support/startSystem.ts';
import { canary } from './hostileInputs.ts';
import { readCode } from './sendHostile.ts';

jest.setTimeout(120_000);

let system: System;
let signedIn: SignedIn;
beforeAll(async () => {
  system = await startSystem();
  signedIn = await system.session('general-practitioner');
});
afterAll(() => system.stop());

const body = '{"query":"{__typename}"}';
const request = (headers: string, more = '', line = 'POST /graphql HTTP/1.1') =>
  `${line}\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}\r\n${more}`;
const length = `content-length: ${body.length}\r\n`;
const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
/** Behind it, where a server that counts otherwise would take it for a request. */
const smuggled = `GET /patients/${canary} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

function expectRefusal(answer: RawAnswer | undefined, status: number, code: string): void {
  expect([answer?.status, readCode(answer?.body ?? '{}')]).toEqual([status, code]);
  expect(answer?.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(answer?.headers['cache-control']).toBe('no-store, private');
  expect(answer?.body).not.toContain(canary);
}

/** Ways to have two servers see two requests where there is one. */
const ambiguous: readonly (readonly [string, string])[] = [
  ['a length and chunks', request(`${length}transfer-encoding: chunked\r\n`, `0\r\n\r\n${smuggled}`)],
  ['chunks and a length', request(`transfer-encoding: chunked\r\ncontent-length: 4\r\n`, `5c\r\n${smuggled}`)],
  ['chunks under a name that is none', request('transfer-encoding: xchunked\r\n', chunked + smuggled)],
  ['chunks that are not last', request('transfer-encoding: chunked, identity\r\n', chunked + smuggled)],
  ['two transfer encodings', request('transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n', chunked)],
  ['chunks with a space before the colon', request('transfer-encoding : chunked\r\n', chunked + smuggled)],
  ['chunks with a tab in the name', request('transfer-encoding\t: chunked\r\n', chunked + smuggled)],
  ['chunks behind a form feed', request('transfer-encoding: \u000bchunked\r\n', chunked + smuggled)],
  ['two lengths', request(`content-length: 4\r\n${length}`, body + smuggled)],
  ['two lengths in one line', request('content-length: 4, 24\r\n', body)],
  ['a length with a sign', request('content-length: +24\r\n', body)],
  ['a length below nought', request('content-length: -1\r\n', body)],
  ['a length in hexadecimal', request('content-length: 0x18\r\n', body)],
  ['a length that overflows', request(`content-length: ${'9'.repeat(30)}\r\n`, body)],
  ['a size of chunks that overflows', request('transfer-encoding: chunked\r\n', `${'f'.repeat(20)}\r\n${body}`)],
  ['a size of chunks below nought', request('transfer-encoding: chunked\r\n', `-1\r\n${body}`)],
  ['a size of chunks with a prefix', request('transfer-encoding: chunked\r\n', `0x18\r\n${body}\r\n0\r\n\r\n`)],
  ['a chunk that ends without its end', request('transfer-encoding: chunked\r\n', `18\r\n${body}XX0\r\n\r\n`)],
  ['lines that end with a line feed alone', request(length, body).replaceAll('\r\n', '\n')],
  ['a carriage return within a value', request(`x: a\rb\r\n${length}`, body)],
  ['a line feed within a value', request(`x: a\nb: c\r\n${length}`, body)],
  ['a NUL within a value', request(`x: a\0b\r\n${length}`, body)],
  ['a NUL within a name', request(`x\0y: a\r\n${length}`, body)],
  ['a header folded over two lines', request(`x: a\r\n ${canary}\r\n${length}`, body)],
  ['a folded first header', `POST /graphql HTTP/1.1\r\n host: x\r\n${length}\r\n${body}`],
  ['a header without a colon', request(`${canary}\r\n${length}`, body)],
  ['a header without a name', request(`: ${canary}\r\n${length}`, body)],
  ['a line break in the address', request(length, body, `POST /graphql\n${canary} HTTP/1.1`)],
  ['a space in the address', request(length, body, `POST /graphql ${canary} HTTP/1.1`)],
  ['a NUL in the address', request(length, body, 'POST /graphql\0 HTTP/1.1')],
  ['a version that is none', request(length, body, 'POST /graphql HTTP/9.9')],
  ['a method that is none', request(length, body, 'STEAL /graphql HTTP/1.1')],
  ['a method in lower case', request(length, body, 'post /graphql HTTP/1.1')],
  ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['the beginning of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  ['a number and nothing else', `${canary}\r\n\r\n`],
];

describe('bytes that could be read in two ways are refused once, and the connection with them:', () => {
  test.each(ambiguous)('%s', async (_what, bytes) => {
    const { answers, isClosed } = await sendBytes(system.gatewayUrl, [Buffer.from(bytes, 'latin1')]);

    expect(answers).toHaveLength(1);
    expectRefusal(answers[0], 400, 'BAD_REQUEST');
    expect(isClosed).toBe(true);
  });
});

describe('what is more than it should be is refused before it has all arrived:', () => {
  const many = Array.from({ length: 1_000 }, (_, i) => `x${i}: 1\r\n`).join('');
  const extensions = `1;${'a=b;'.repeat(10_000)}\r\n{\r\n`;
  test.each<[string, string, number, string]>([
    ['1 000 headers', request(many + length, body), 431, 'HEADERS_TOO_LARGE'],
    ['a header of a megabyte', request(`x: ${'a'.repeat(1_000_000)}\r\n`), 431, 'HEADERS_TOO_LARGE'],
    ['an address of a megabyte', `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['an address of 4 KB', request('', '', `GET /${'a'.repeat(4_096)} HTTP/1.1`), 414, 'URL_TOO_LONG'],
    ['45 MB that are announced', request('content-length: 45000000\r\n', '{'), 413, 'BODY_TOO_LARGE'],
    [
      'chunks that say very much of themselves',
      request('transfer-encoding: chunked\r\n', extensions),
      413,
      'BODY_TOO_LARGE',
    ],
    ['no host', `POST /graphql HTTP/1.1\r\n${length}\r\n${body}`, 400, 'BAD_REQUEST'],
    ['two hosts', request(`host: evil.invalid\r\n${length}`, body), 400, 'BAD_REQUEST'],
    ['an expectation that nobody has', request(`expect: ${canary}\r\n${length}`, body), 400, 'BAD_REQUEST'],
    [
      'an address of another server',
      request(length, body, `POST http://evil.invalid/graphql HTTP/1.1`),
      401,
      'UNAUTHENTICATED',
    ],
    ['all addresses', request('', '', 'OPTIONS * HTTP/1.1'), 404, 'NOT_FOUND'],
    ['an address above the root', request(length, body, 'POST /../graphql HTTP/1.1'), 404, 'NOT_FOUND'],
    ['TRACE', request('', '', 'TRACE /graphql HTTP/1.1'), 404, 'NOT_FOUND'],
    [
      'a WebSocket',
      request('connection: upgrade\r\nupgrade: websocket\r\n', '', 'GET /graphql HTTP/1.1'),
      405,
      'METHOD_NOT_ALLOWED',
    ],
    [
      'a change to HTTP/2',
      request(`connection: upgrade, http2-settings\r\nupgrade: h2c\r\n${length}`, body),
      401,
      'UNAUTHENTICATED',
    ],
  ])('%s', async (_what, bytes, status, code) => {
    const { answers } = await sendBytes(system.gatewayUrl, [bytes]);

    expectRefusal(answers[0], status, code);
  });

  test('chunks without an end', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;

    const { answers, isClosed } = await sendBytes(system.gatewayUrl, [
      request('transfer-encoding: chunked\r\n'),
      ...Array<string>(20).fill(chunk),
    ]);

    expectRefusal(answers[0], 413, 'BODY_TOO_LARGE');
    expect([answers.length, isClosed]).toEqual([1, true]);
  });
});

describe('what HTTP allows', () => {
  test('requests behind each other are answered in turn, each by itself', async () => {
    const credentials = await Promise.all(Array.from({ length: 5 }, () => signedIn.headers()));
    const good = credentials.map((each) => request(lines(each) + length, body));
    const [first = '', second = ''] = good;

    const { answers } = await sendBytes(system.gatewayUrl, [
      ...good,
      request(length, body),
      request(`${lines(await signedIn.headers())}content-length: 2\r\n`, '{}'),
    ]);
    const again = await sendBytes(system.gatewayUrl, [first + second]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 401, 400]);
    expect(again.answers.map(({ status }) => status)).toEqual([401, 401]);
  });

  test('a client that waits for leave to send its body gets it, and then its answer', async () => {
    const headers = `${lines(await signedIn.headers())}expect: 100-continue\r\n${length}`;

    const { answers } = await sendBytes(system.gatewayUrl, [request(headers, body)]);

    expect(answers.map(({ status }) => status)).toEqual([100, 200]);
  });

  test('what stands behind the chunks gives nobody any authority', async () => {
    const { answers } = await sendBytes(system.gatewayUrl, [
      request('transfer-encoding: chunked\r\ntrailer: authorization\r\n', chunked.slice(0, -2)),
      `${lines(await signedIn.headers())}\r\n`,
    ]);

    expectRefusal(answers[0], 401, 'UNAUTHENTICATED');
  });

  test('the server that a client believes to speak to says nothing: proofs are for the address that is configured', async () => {
    const elsewhere = 'http://evil.invalid/graphql';
    const proof = await generateProof(signedIn.key, elsewhere, 'POST', undefined, signedIn.token);
    const claimed = (proven: string) =>
      `POST /graphql HTTP/1.1\r\nhost: evil.invalid\r\nx-forwarded-host: evil.invalid\r\nforwarded: host=evil.invalid\r\ncontent-type: application/json\r\n${lines({ authorization: `DPoP ${signedIn.token}`, dpop: proven })}${length}\r\n${body}`;
    const { dpop = '' } = await signedIn.headers();

    const forOther = await sendBytes(system.gatewayUrl, [claimed(proof)]);
    const forUs = await sendBytes(system.gatewayUrl, [claimed(dpop)]);

    expectRefusal(forOther.answers[0], 401, 'UNAUTHENTICATED');
    expect(forUs.answers[0]?.status).toBe(200);
  });
});

describe('headers that are there twice or pretend to be ours', () => {
  const sendWith = async (more: string, left: readonly string[] = []) => {
    const credentials = await signedIn.headers();
    const kept = Object.fromEntries(Object.entries(credentials).filter(([name]) => !left.includes(name)));
    const { answers } = await sendBytes(system.gatewayUrl, [request(lines(kept) + more + length, body)]);
    return answers[0];
  };

  test.each<[string, (token: string) => string, readonly string[]]>([
    ['authorization twice', (token) => `Authorization: DPoP ${token}\r\n`, []],
    [
      'authorization twice in one line',
      (token) => `authorization: DPoP ${token}, DPoP ${token}\r\n`,
      ['authorization'],
    ],
    ['authorization in capitals as well', (token) => `AUTHORIZATION: Bearer ${token}\r\n`, []],
    ['a bound token without its proof', (token) => `authorization: Bearer ${token}\r\n`, ['authorization', 'dpop']],
    ['a second proof', () => 'DPoP: a.b.c\r\n', []],
    ['a tab in the authorization', (token) => `authorization: DPoP\t${token}\r\n`, ['authorization']],
    ['spaces in the authorization', (token) => `authorization: DPoP  ${token}\r\n`, ['authorization']],
  ])('%s is not signed in', async (_what, write, left) => {
    expectRefusal(await sendWith(write(signedIn.token), left), 401, 'UNAUTHENTICATED');
  });

  test.each([
    'helsegraf-context: eyJ.a.b',
    'x-user-id: admin',
    'x-forwarded-for: 127.0.0.1',
    'x-forwarded-proto: https',
    'apollo-require-preflight: true',
    'x-http-method-override: GET',
    'x-original-url: /health',
    'x-rewrite-url: /health',
  ])('%s changes nothing', async (header) => {
    const answer = await sendWith(`${header}\r\n`);

    expect([answer?.status, answer?.body]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  });

  test('two types, of which one is right, are none', async () => {
    expectRefusal(await sendWith('content-type: text/plain\r\n'), 415, 'UNSUPPORTED_MEDIA_TYPE');
  });
});

describe('any bytes at all', () => {
  /** docs/threats.md 5.4, with 404 for other addresses and 408 for what does not arrive. */
  const allowed = [200, 204, 400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 429, 431, 503];
  const anyBytes = fc.uint8Array({ maxLength: 2_000 });
  const anyHeader = fc.tuple(
    fc.constantFrom(
      'accept',
      'content-type',
      'authorization',
      'dpop',
      'origin',
      'expect',
      'content-encoding',
      'te',
      'x',
      'range',
      'cookie',
      'upgrade',
    ),
    fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 60 }),
      fc.constantFrom('application/json', 'null', '*', 'gzip', '100-continue'),
    ),
  );

  test('as a body, by somebody who is signed in, are answered in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyBytes,
          fc.json().map((text) => Buffer.from(text)),
        ),
        async (bytes) => {
          const head = request(
            `${lines(await signedIn.headers())}connection: close\r\ncontent-length: ${bytes.length}\r\n`,
          );

          const { answers } = await sendBytes(system.gatewayUrl, [head, bytes]);

          expect(answers).toHaveLength(1);
          expect(allowed).toContain(answers[0]?.status);
          expect(JSON.parse(answers[0]?.body ?? '')).toBeInstanceOf(Object);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('as a query, by somebody who is signed in, are answered in JSON', async () => {
    const word = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '...',
      'me',
      'patient',
      '__typename',
      'fragment',
      'on',
      '$a',
      ':',
      '@skip',
      '"',
      '"""',
      '#',
      '\n',
      '\\u',
      '١',
      '\u0000',
      '__proto__',
      '!',
      '|',
      '&',
      '1e9',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
        ),
        async (query) => {
          const { status, text } = await system.send({ query }, await signedIn.headers());

          expect(allowed).toContain(status);
          expect(JSON.parse(text)).toBeInstanceOf(Object);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('as headers, are answered in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyHeader, { maxLength: 8 }), async (headers) => {
        const written = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');

        const { answers } = await sendBytes(system.gatewayUrl, [
          request(`connection: close\r\n${written}${length}`, body),
        ]);

        const last = answers.at(-1);
        expect(answers.length).toBeGreaterThan(0);
        expect(allowed).toContain(last?.status);
        expect(JSON.parse(last?.body ?? '')).toBeInstanceOf(Object);
      }),
      { numRuns: 150 },
    );
  });

  test('as a request, are answered in JSON or not at all, and the gateway goes on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyBytes,
          anyBytes.map((bytes) => Buffer.concat([Buffer.from(request('')), bytes])),
        ),
        async (bytes) => {
          const { answers } = await sendBytes(system.gatewayUrl, [bytes, '\r\n\r\n\r\n\r\n'], 50);

          for (const answer of answers) {
            expect(allowed).toContain(answer.status);
            expect(JSON.parse(answer.body)).toBeInstanceOf(Object);
          }
        },
      ),
      { numRuns: 100 },
    );
    const { status } = await system.send({ query: '{__typename}' }, await signedIn.headers());
    expect(status).toBe(200);
  });
});
