import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import type { SignedIn } from '../support/createSignIn.ts';
import { startSystem, type System } from '../support/startSystem.ts';

let system: System;
let signedIn: SignedIn;
beforeAll(async () => {
  system = await startSystem();
  signedIn = await system.session('general-practitioner');
});
afterAll(() => system.stop());

const overview = `query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: EXCEPTION) { id } }`;

async function refusal(body: unknown, headers: Record<string, string> = {}) {
  await system.forgetCalls();
  const response = await request(`${system.gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await signedIn.headers()), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.body.text();
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  const calls = Object.keys(await system.calls()).filter((service) => service !== 'helseid' && service !== 'idporten');
  return {
    status: response.statusCode,
    code: errors[0]?.extensions.code,
    text,
    headers: response.headers,
    calls,
  };
}

const deep = `{ ${'a { '.repeat(40)}b${' }'.repeat(40)} }`;
const wide = `query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: EXCEPTION) { ${Array.from({ length: 60 }, (_, i) => `a${i}: id`).join(' ')} } }`;
const bomb = `query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: EXCEPTION) { ...f0 } } ${Array.from(
  { length: 14 },
  (_, i) => `fragment f${i} on Patient { ${i === 13 ? 'id' : `...f${i + 1} ...f${i + 1}`} }`,
).join(' ')}`;

describe('bad input gets a clear answer, nothing is fetched and nothing is echoed', () => {
  const cases: [string, number, string, unknown, Record<string, string>?][] = [
    ['no token', 401, 'UNAUTHENTICATED', { query: '{ me { id } }' }, { authorization: '' }],
    ['a token that is none', 401, 'UNAUTHENTICATED', { query: '{ me { id } }' }, { authorization: 'Bearer a.b.c' }],
    ['malformed JSON', 400, 'BAD_JSON', '{"query": "{ me { id } }"'],
    ['a batch', 400, 'BATCHING_NOT_SUPPORTED', '[{"query":"{ me { id } }"}]'],
    ['a body that is no object', 400, 'BAD_REQUEST', '"text"'],
    [
      'an oversized body',
      413,
      'BODY_TOO_LARGE',
      JSON.stringify({ query: '{ me { id } }', padding: 'x'.repeat(300_000) }),
    ],
    [
      'a form',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'query={me{id}}',
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['a text', 415, 'UNSUPPORTED_MEDIA_TYPE', '{"query":"{me{id}}"}', { 'content-type': 'text/plain' }],
    ['a compressed body', 415, 'UNSUPPORTED_MEDIA_TYPE', 'xx', { 'content-encoding': 'gzip' }],
    ['a syntax error', 400, 'GRAPHQL_PARSE_FAILED', { query: '{ me { ' }],
    ['an unknown field', 400, 'GRAPHQL_VALIDATION_FAILED', { query: '{ me { shoeSize } }' }],
    ['an unknown operation', 400, 'OPERATION_NOT_FOUND', { query: 'query A { me { id } }', operationName: 'B' }],
    ['a missing variable', 400, 'VARIABLES_INVALID', { query: overview, variables: {} }],
    [
      'a variable of the wrong type',
      400,
      'VARIABLES_INVALID',
      {
        query: `query ($n: NationalIdentityNumber!, $b: AccessBasis!) { patient(nationalId: $n, basis: $b) { id } }`,
        variables: { n: '07835249608', b: 'CURIOSITY' },
      },
    ],
    ['a deep query', 400, 'QUERY_TOO_DEEP', { query: deep }],
    ['a wide query', 400, 'TOO_MANY_ALIASES', { query: wide, variables: { n: '07835249608' } }],
    ['a fragment bomb', 400, 'QUERY_TOO_LARGE', { query: bomb, variables: { n: '07835249608' } }],
    [
      'two patients',
      403,
      'PATIENT_CONTEXT_MISMATCH',
      {
        query: `query ($n: NationalIdentityNumber!, $m: NationalIdentityNumber!) { a: patient(nationalId: $n, basis: EXCEPTION) { id } b: patient(nationalId: $m, basis: EXCEPTION) { id } }`,
        variables: { n: '07835249608', m: '15819049863' },
      },
    ],
    ['the citizen’s field asked by a professional', 403, 'FORBIDDEN', { query: '{ me { id } }' }],
  ];

  test.each(cases)('%s', async (...row) => {
    const [, status, code, body, headers] = row;
    const answer = await refusal(body, headers);

    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/json/);
    expect(answer.headers['cache-control']).toContain('no-store');
    expect(answer.calls).toEqual([]);
    expect(answer.text.length).toBeLessThan(1_000);
  });

  test.each(['07835249609', '1234', '07835249608 ', '٠٧٨٣٥٢٤٩٦٠٨', "07835249608' OR 1=1"])(
    'an ill-formed national id is refused and not repeated: %s',
    async (n) => {
      const answer = await refusal({ query: overview, variables: { n } });

      expect([answer.status, answer.code]).toEqual([400, 'INVALID_NATIONAL_ID']);
      expect(answer.text).not.toContain(n);
    },
  );

  test('a national id in the query text is refused and not repeated', async () => {
    const answer = await refusal({ query: '{ patient(nationalId: "07835249608", basis: EXCEPTION) { id } }' });

    expect([answer.status, answer.code]).toEqual([400, 'INVALID_NATIONAL_ID']);
    expect(answer.text).not.toContain('07835249608');
  });

  test('a number that nobody has is answered by each source, as NotRegistered where the source knows', async () => {
    const { body } = await system.ask('PatientOverview', { person: '17855599120' });

    expect(body.data).toMatchObject({ patient: { person: { __typename: 'NotRegistered' } } });
  });

  test.each(['GET', 'PUT', 'DELETE'] as const)('%s is not a way to ask', async (method) => {
    const response = await request(`${system.gatewayUrl}/graphql?query={me{id}}`, {
      method,
      headers: await signedIn.headers(),
    });
    await response.body.dump();

    expect(response.statusCode).toBe(405);
    expect(response.headers['content-type']).toMatch(/json/);
  });
});
