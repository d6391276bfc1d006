import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOpenGateway } from './createOpenGateway.ts';
import { openFixture } from './testing/openFixture.ts';
import { startOpenSystem, type OpenSystem } from './testing/startOpenSystem.ts';

const everything = '{ medicines { name boxes grams } }';
const answered = {
  medicines: [
    { name: 'Paracet', boxes: 10, grams: 0.5 },
    { name: 'Ibux', boxes: 20, grams: 0.4 },
  ],
};

let system: OpenSystem;

const start = async (more: { readonly deadlineMs?: number } = {}) => {
  system = await startOpenSystem({ subgraphs: openFixture, ...more });
};

afterEach(() => system.stop());

describe('what is served', () => {
  beforeEach(() => start());

  test('a supergraph is asked at /graphql and at /', async () => {
    const atRoot = await fetch(system.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: everything }),
    });

    expect(await system.ask(everything)).toEqual({ status: 200, data: answered });
    expect(await atRoot.json()).toEqual({ data: answered });
  });

  test('of several operations, the one that is named is run', async () => {
    const query = 'query A { medicines { id } } query B { medicine(id: "2") { name } }';

    const reply = await system.ask(query, { operationName: 'B' });

    expect(reply.data).toEqual({ medicine: { name: 'Ibux' } });
  });

  test('the schema can be asked for', async () => {
    const { data } = await system.ask('{ __type(name: "Medicine") { fields { name } } }');

    expect(data).toEqual({
      __type: { fields: ['id', 'name', 'milligrams', 'boxes', 'grams'].map((name) => ({ name })) },
    });
  });

  test('a query may come by GET, a mutation may not', async () => {
    const get = (search: Record<string, string>) =>
      fetch(`${system.gateway.url}/graphql?${String(new URLSearchParams(search))}`);

    const query = await get({ query: 'query Q($id: ID!) { medicine(id: $id) { name } }', variables: '{"id":"1"}' });
    const mutation = await get({ query: 'mutation { rename(id: "1", name: "A") { name } }' });

    expect(await query.json()).toEqual({ data: { medicine: { name: 'Paracet' } } });
    expect(mutation.status).toBe(405);
    expect(mutation.headers.get('allow')).toBe('POST');
  });

  test('an operation that cannot be run is an error of HTTP only for who asked for the form that has them', async () => {
    const ask = (accept: string) =>
      fetch(system.gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: '{ nothing }' }),
      });

    expect((await ask('application/json')).status).toBe(200);
    expect((await ask('application/graphql-response+json')).status).toBe(400);
  });

  test.each([
    ['/elsewhere', 'POST', '{}', 'application/json', 404],
    ['/graphql', 'PUT', '{}', 'application/json', 405],
    ['/graphql', 'POST', '{}', 'text/plain', 415],
    ['/graphql', 'POST', '{', 'application/json', 400],
    ['/graphql', 'POST', '[]', 'application/json', 400],
    ['/graphql', 'POST', JSON.stringify({ query: ' '.repeat(5_000_000) }), 'application/json', 413],
  ])('%s by %s with an unfit request is answered with its status', async (path, method, body, type, status) => {
    const response = await fetch(system.gateway.url + path, { method, body, headers: { 'content-type': type } });

    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('errors');
  });
});

describe('a subgraph that fails', () => {
  beforeEach(() => start({ deadlineMs: 400 }));

  const healthy = {
    medicines: [
      { name: 'Paracet', boxes: null },
      { name: 'Ibux', boxes: null },
    ],
  };
  const places = [
    ['medicines', 0, 'boxes'],
    ['medicines', 1, 'boxes'],
  ];

  test.each([
    ['is down', (response) => response.socket?.destroy()],
    ['is slow', () => undefined],
    ['answers HTML', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>')],
    ['fails', (response) => response.writeHead(500).end('{"errors":[{"message":"secret"}]}')],
    [
      'is cut short',
      (response) => response.writeHead(200, { 'content-length': 100 }).write('{"data":', () => response.destroy()),
    ],
    ['answers with too much', (response) => response.writeHead(200).end(Buffer.alloc(40_000_000, ' '))],
    ['answers about fewer entities', (response) => response.end('{"data":{"_entities":[{"boxes":1}]}}')],
    ['answers with errors alone', (response) => response.end('{"errors":[{"message":"secret"}]}')],
  ] satisfies [string, NonNullable<ReturnType<OpenSystem['subgraphs']['get']>>['misbehave']][])(
    'and %s leaves what the others said, and an error at each place',
    async (_how, misbehave) => {
      const stock = system.subgraphs.get('stock');
      if (stock !== undefined) stock.misbehave = misbehave;

      const { status, data, errors } = await system.ask('{ medicines { name boxes } }');

      expect({ status, data }).toEqual({ status: 200, data: healthy });
      expect(errors?.map(({ path }) => path)).toEqual(places);
      expect(new Set(errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
      expect(JSON.stringify(errors)).not.toContain('secret');
    },
  );

  test('is not waited for when the client has gone', async () => {
    const stock = system.subgraphs.get('stock');
    const gone = new Promise<void>((resolve) => {
      if (stock !== undefined) stock.misbehave = (response) => response.once('close', () => resolve());
    });
    const client = new AbortController();

    const asked = fetch(`${system.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: everything }),
      signal: client.signal,
    });
    setTimeout(() => client.abort(), 100);

    await expect(asked).rejects.toThrow();
    await gone;
  });
});

describe('the file', () => {
  beforeEach(() => start());

  const renamed = () => system.supergraph.replaceAll('boxes', 'packs');

  test('is followed under load without a failed request', async () => {
    let isLoading = true;
    const statuses = new Set<string>();
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (isLoading) {
          const { status, data } = await system.ask('{ medicines { name } }');
          statuses.add(`${status} ${JSON.stringify(data)}`);
        }
      }),
    );

    try {
      for (let i = 0; i < 20; i += 1) {
        await system.replaceFile(i % 2 === 0 ? renamed() : system.supergraph);
        await system.noticed(i + 2);
      }
    } finally {
      isLoading = false;
      await load;
    }

    expect([...statuses]).toEqual(['200 {"medicines":[{"name":"Paracet"},{"name":"Ibux"}]}']);
    expect(new Set(system.notices)).toEqual(new Set(['serving supergraph.graphql']));
  }, 30_000);

  test('brings another schema when it has changed', async () => {
    await system.replaceFile(renamed());
    await system.noticed(2);

    const { data } = await system.ask('{ __type(name: "Medicine") { fields { name } } }');

    expect(JSON.stringify(data)).toContain('packs');
  });

  test.each([
    ['no GraphQL', 'type Query {'],
    ['no supergraph', 'type Query { a: Int }'],
    ['nothing', ''],
  ])('that holds %s changes nothing', async (_what, text) => {
    await system.replaceFile(text);
    await system.noticed(2);

    expect(system.notices[1]).toMatch(/^supergraph\.graphql is no supergraph .*the one before it is still served: /);
    expect(await system.ask(everything)).toEqual({ status: 200, data: answered });
    expect((await fetch(`${system.gateway.url}/health`)).status).toBe(200);
  });

  test('need not be there: the gateway waits for it, and says that it is not ready', async () => {
    const path = join(tmpdir(), `late-${process.pid}.graphql`);
    const notices: string[] = [];
    const late = await createOpenGateway({
      supergraph: path,
      host: '127.0.0.1',
      port: 0,
      onNotice: (line) => notices.push(line),
    });

    const before = await fetch(`${late.url}/health`);
    const asked = await fetch(`${late.url}/graphql?query={__typename}`);
    await writeFile(path, system.supergraph);
    while (notices.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    const after = await fetch(`${late.url}/health`);
    await late.stop();

    expect([before.status, asked.status, after.status]).toEqual([503, 503, 200]);
    expect(await before.json()).toEqual({ status: 'not ready' });
    expect(notices).toEqual([`late-${process.pid}.graphql cannot be read`, `serving late-${process.pid}.graphql`]);
  });
});
