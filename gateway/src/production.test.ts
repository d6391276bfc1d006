import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { operations } from '@helsegraf/schema';
import type { Gateway } from './createGateway.ts';
import { startProduction } from './testing/startProduction.ts';

jest.setTimeout(60_000);

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startProduction({ 'an-ehr': { documents: 'any' } });
});
afterAll(() => gateway.stop());

async function post(body: unknown, headers: Record<string, string> = {}, at = gateway) {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code, text, headers: response.headers };
}

describe('what is off in production', () => {
  test.each<[string, unknown, number, string]>([
    ['introspection', { query: '{__schema{types{name}}}' }, 400, 'INTROSPECTION_DISABLED'],
    ['introspection of a type', { query: '{__type(name:"Patient"){name}}' }, 400, 'INTROSPECTION_DISABLED'],
    [
      'introspection in a circle',
      { query: '{__schema{types{fields{type{fields{type{name}}}}}}}' },
      400,
      'INTROSPECTION_DISABLED',
    ],
    ['introspection under an alias', { query: '{a:__schema{queryType{name}}}' }, 400, 'INTROSPECTION_DISABLED'],
    [
      'introspection in a fragment',
      { query: '{...A} fragment A on Query{__schema{queryType{name}}}' },
      400,
      'INTROSPECTION_DISABLED',
    ],
    [
      'introspection that is left out',
      { query: '{__typename __schema @skip(if:true){queryType{name}}}' },
      400,
      'INTROSPECTION_DISABLED',
    ],
    ['suggestions', { query: '{patientt{id}}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['the schema of a subgraph', { query: '{_service{sdl}}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['batches', [{ query: '{__typename}' }], 400, 'BATCHING_NOT_SUPPORTED'],
    [
      'registering',
      { query: '{__typename}', extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['@defer', { query: '{...@defer{__typename}}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscriptions', { query: 'subscription{a}' }, 400, 'OPERATION_NOT_SUPPORTED'],
    [
      'people of the sandbox',
      {
        query: 'query($n:NationalIdentityNumber!){patient(nationalId:$n,basis:EXCEPTION){id}}',
        variables: { n: '07835249608' },
      },
      400,
      'INVALID_NATIONAL_ID',
    ],
  ])('%s', async (_what, body, status, code) => {
    const answer = await post(body);

    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.text).not.toMatch(/did you mean|"Patient"|PersonResult|07835249608/i);
    expect(answer.headers.get('cache-control')).toBe('no-store, private');
  });

  test.each([
    ['a page', '/', 404],
    ['GraphiQL', '/graphiql', 404],
    ['a playground', '/playground', 404],
    ['voyager', '/voyager', 404],
    ['a page where the graph is', '/graphql', 405],
    ['a question in the address', '/graphql?query=%7B__typename%7D', 405],
  ])('%s', async (_what, path, status) => {
    const response = await fetch(`${gateway.url}${path}`, { headers: { accept: 'text/html' } });

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.text()).not.toMatch(/<html|graphiql|sandbox/i);
  });

  test('showing of plans', async () => {
    const body = JSON.stringify({ query: '{ me { id } }' });
    const response = await fetch(`${gateway.url}/plan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });

  test('tracing and debugging, whatever a client sends', async () => {
    const answer = await post(
      { query: '{__typename}', extensions: { tracing: true } },
      { 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1', 'apollo-query-plan-experimental': 'true' },
    );

    expect([answer.status, answer.text]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  });
});

describe('a client of somebody else', () => {
  test('may ask what is known beforehand and nothing else, byte for byte', async () => {
    const strict = await startProduction({});
    const [known] = operations();
    const text = known?.text ?? '';
    const asked = await Promise.all(
      [text, `${text} `, `${text}#`, text.normalize('NFD'), '{__typename}'].map((query) =>
        post({ query, operationName: known?.name, variables: {} }, {}, strict),
      ),
    );
    await strict.stop();

    const codes = asked.map(({ code }) => code);
    expect(codes[0]).not.toBe('OPERATION_NOT_TRUSTED');
    expect([codes[1], codes[2], codes[4]]).toEqual(Array(3).fill('OPERATION_NOT_TRUSTED'));
    expect(codes[3]).toBe(text.normalize('NFD') === text ? codes[0] : 'OPERATION_NOT_TRUSTED');
  });
});

test('it says in a header that it is to be spoken to in secret', async () => {
  const { headers } = await post({ query: '{__typename}' });

  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
});
