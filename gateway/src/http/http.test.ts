import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ask, practitionerToken, publicAddress, type Question } from '../testing/ask.ts';
import { signProof } from '../testing/signProof.ts';
import { ivrigBjørk, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

let system: TestSystem;
let token: string;
beforeAll(async () => {
  system = await startTestSystem();
  token = await practitionerToken(system);
});
afterAll(async () => {
  await system.stop();
});

const typename = '{"query":"{ __typename }"}';
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const withVariables = (variables: string) => `{"query":"{ __typename }","variables":${variables}}`;

describe('a request that is wrong is answered in JSON, with the right status, and not repeated:', () => {
  const wrong: [string, Question, number, string][] = [
    ['a body that is no JSON', { body: `{"query": ${ivrigBjørk}x` }, 400, 'BAD_JSON'],
    ['an empty body', { body: '' }, 400, 'BAD_JSON'],
    ['text after the JSON', { body: `${typename}${ivrigBjørk}` }, 400, 'BAD_JSON'],
    ['a byte order mark', { body: `\ufeff${typename}` }, 400, 'BAD_JSON'],
    ['JSON in UTF-16', { body: Buffer.from(typename, 'utf16le') }, 400, 'BAD_JSON'],
    ['bytes that are no UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]) }, 400, 'BAD_JSON'],
    ['a member twice', { body: '{"query":"{ __typename }","query":"{ me { id } }"}' }, 400, 'BAD_JSON'],
    ['a member twice, once in disguise', { body: '{"query":"{ a }","qu\\u0065ry":"{ me { id } }"}' }, 400, 'BAD_JSON'],
    ['a variable twice', { body: withVariables('{"a":1,"a":2}') }, 400, 'BAD_JSON'],
    ['a number', { body: '1' }, 400, 'BAD_REQUEST'],
    ['null', { body: 'null' }, 400, 'BAD_REQUEST'],
    ['an object without a query', { body: '{}' }, 400, 'BAD_REQUEST'],
    ['a query that is empty', { body: '{"query":""}' }, 400, 'BAD_REQUEST'],
    ['a query that is an object', { body: '{"query":{"kind":"Document"}}' }, 400, 'BAD_REQUEST'],
    ['an operation name that is an object', { body: '{"query":"{a}","operationName":{}}' }, 400, 'BAD_REQUEST'],
    ['variables that are a text', { body: withVariables('"{}"') }, 400, 'BAD_REQUEST'],
    ['variables that are a list', { body: withVariables('[]') }, 400, 'BAD_REQUEST'],
    ['extensions that are a list', { body: '{"query":"{a}","extensions":[]}' }, 400, 'BAD_REQUEST'],
    ['a batch', { body: `[${typename},${typename}]` }, 400, 'BATCHING_NOT_SUPPORTED'],
    ['a document id that is no text', { body: '{"documentId":1}' }, 400, 'BAD_REQUEST'],
    ['a document id that nobody has', { body: '{"documentId":"sha256:abc"}' }, 404, 'DOCUMENT_NOT_FOUND'],
    ['a document id of another kind', { body: '{"documentId":"PatientOverview"}' }, 404, 'DOCUMENT_NOT_FOUND'],
    ['a document id beside a text', { body: '{"query":"{__typename}","documentId":"sha256:abc"}' }, 400, 'BAD_REQUEST'],
    [
      'a persisted query that nobody has',
      { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}' },
      404,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['a persisted query that is a text', { body: '{"extensions":{"persistedQuery":"abc"}}' }, 400, 'BAD_REQUEST'],
    [
      'a persisted query of another version',
      { body: '{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"abc"}}}' },
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'a persisted query to be kept',
      { body: '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}' },
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['variables 5 000 deep', { body: withVariables(nested(5_000)) }, 400, 'BAD_REQUEST'],
    ['variables 33 deep', { body: withVariables(nested(32)) }, 400, 'BAD_REQUEST'],
    [
      '20 000 members',
      { body: withVariables(`{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join()}}`) },
      400,
      'BAD_REQUEST',
    ],
    ['a list of 1 001', { body: withVariables(`{"a":[${Array(1_001).fill(0).join()}]}`) }, 400, 'BAD_REQUEST'],
    ['a text of 20 000 characters', { body: withVariables(`{"a":"${'x'.repeat(20_000)}"}`) }, 413, 'BODY_TOO_LARGE'],
    ['a query of 17 000 characters', { query: `{ __typename } # ${'x'.repeat(17_000)}` }, 413, 'BODY_TOO_LARGE'],
    ['a body over 256 KB', { body: `${typename}${' '.repeat(262_144)}` }, 413, 'BODY_TOO_LARGE'],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={me{id}}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', { headers: { 'content-type': 'text/plain' }, body: typename }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a multipart body',
      { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: typename },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'another charset',
      { headers: { 'content-type': 'application/json; charset=utf-7' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'plain text that claims to be more',
      { headers: { 'content-type': 'text/plain; application/json' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a list of types', { headers: { 'content-type': 'application/json, text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a semicolon for a type', { headers: { 'content-type': ';' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an empty type', { headers: { 'content-type': '' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a compressed body',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(typename) },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a wish for XML', { headers: { accept: 'application/xml' } }, 406, 'NOT_ACCEPTABLE'],
    ['a wish for an answer in parts', { headers: { accept: 'multipart/mixed' } }, 406, 'NOT_ACCEPTABLE'],
    ['GET', { method: 'GET' }, 405, 'METHOD_NOT_ALLOWED'],
    ['GET with a query', { method: 'GET', path: '/graphql?query=%7B__typename%7D' }, 405, 'METHOD_NOT_ALLOWED'],
    ['PUT', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED'],
    ['OPTIONS', { method: 'OPTIONS' }, 405, 'METHOD_NOT_ALLOWED'],
    ['an unknown path', { path: '/graphql/' }, 404, 'NOT_FOUND'],
    ['another unknown path', { path: `/patients/${ivrigBjørk}`, method: 'GET' }, 404, 'NOT_FOUND'],
    ['a path that cannot be decoded', { path: '/%E0%A4%A', method: 'GET' }, 404, 'NOT_FOUND'],
    ['an address over 2 KB', { path: `/graphql?${'x'.repeat(2_048)}` }, 414, 'URL_TOO_LONG'],
    [
      '70 headers',
      { headers: Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`x-${i}`, '1'])) },
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['headers over 16 KB', { headers: { 'x-large': 'x'.repeat(17_000) } }, 431, 'HEADERS_TOO_LARGE'],
  ];
  test.each(wrong)('%s', async (_what, question, status, code) => {
    const answer = await ask(system, { token, ...question });

    expect({ status: answer.status, codes: answer.codes }).toEqual({ status, codes: [code] });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store, private');
    expect(answer.text).not.toContain(ivrigBjørk);
    expect(answer.text.length).toBeLessThan(300);
  });

  test('a method is not allowed, and the answer says which is', async () => {
    const answer = await ask(system, { token, method: 'PUT' });

    expect(answer.headers.get('allow')).toBe('POST');
  });
});

describe('a request that is right', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON;charset="UTF-8"',
    'application/json;',
  ])('may be of the type %s', async (type) => {
    const answer = await ask(system, { token, headers: { 'content-type': type } });

    expect(answer.status).toBe(200);
  });

  test.each([
    ['*/*', 'application/json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json', 'application/json'],
    ['text/html, application/*;q=0.1', 'application/json'],
  ])('with Accept: %s is answered as %s', async (accept, type) => {
    const answer = await ask(system, { token, headers: { accept } });

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  });

  test('may have empty variables, extensions and operation name', async () => {
    const body = '{"query":"{ __typename }","variables":null,"extensions":null,"operationName":null}';

    const answer = await ask(system, { token, body });

    expect(answer.body).toEqual({ data: { __typename: 'Query' } });
  });

  test('is not answered with a fact about the software', async () => {
    const { headers } = await ask(system, { token });

    expect([...headers.keys()]).not.toContain('x-powered-by');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

/** Sends bytes as they are, and reads what comes back until the connection ends. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(system.gateway.url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let received = '';
    socket.on('data', (chunk) => {
      received += String(chunk);
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });
}

describe('bytes that are no clear HTTP request are refused in JSON:', () => {
  const start = 'POST /graphql HTTP/1.1\r\nhost: x\r\n';
  test.each([
    ['not HTTP at all', `${ivrigBjørk}\r\n\r\n`],
    ['two lengths', `${start}content-length: 1\r\ncontent-length: 2\r\n\r\n{}`],
    ['a length and chunks', `${start}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['an unknown transfer encoding', `${start}transfer-encoding: xchunked\r\n\r\n`],
    ['a header with a NUL', `${start}x: a\0b\r\n\r\n`],
    ['a header folded over two lines', `${start}x: a\r\n b\r\n\r\n`],
    ['no host', 'GET /health HTTP/1.1\r\nconnection: close\r\n\r\n'],
  ])('%s', async (_what, bytes) => {
    const answer = await sendRaw(bytes);

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain(ivrigBjørk);
  });
});

test('a client that goes away takes its subgraph calls with it', async () => {
  let closed: (() => void) | undefined;
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  system.subgraphs.persons.misbehave = (response) => void response.on('close', () => closed?.());
  const impatient = AbortSignal.timeout(200);
  const body = JSON.stringify({
    query: 'query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: CONSENT) { id } }',
    variables: { n: ivrigBjørk },
  });
  const dpop = signProof({ token, url: publicAddress(system) });
  const headers = { 'content-type': 'application/json', authorization: `DPoP ${token}`, dpop };

  await expect(
    fetch(`${system.gateway.url}/graphql`, { method: 'POST', headers, body, signal: impatient }),
  ).rejects.toThrow();

  await isClosed;
  system.subgraphs.persons.misbehave = undefined;
});

test('a gateway that is stopped answers what is under way first', async () => {
  const stopping = await startTestSystem();
  const { persons } = stopping.subgraphs;
  let release: (() => void) | undefined;
  const isAsked = new Promise<void>((resolve) => {
    persons.misbehave = (response) => {
      resolve();
      release = () => void response.writeHead(500).end();
    };
  });
  const answer = ask(stopping, { token: await practitionerToken(stopping) });
  await isAsked;

  const stopped = stopping.stop();
  release?.();

  expect((await answer).status).toBe(503);
  await stopped;
});
