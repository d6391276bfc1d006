import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Gateway } from './createGateway.ts';
import { startProduction } from './testing/startProduction.ts';

jest.setTimeout(60_000);

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startProduction({ 'an-ehr': { documents: 'any' } });
});
afterAll(() => gateway.stop());

interface Check {
  readonly name: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
}

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const ask = (query: string, more: object = {}) => JSON.stringify({ query, operationName: 'cop', ...more });
const times = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');

/**
 * The checks of graphql-cop 1.x, each as it asks: what it calls a finding is an answer with data, a suggestion, a page or a
 * trace.
 *
 * @see https://github.com/dolevf/graphql-cop
 */
const checks: readonly Check[] = [
  { name: 'alias overloading', body: ask(`query cop { ${times(101, (i) => `alias${i}:__typename`)} }`) },
  {
    name: 'array-based query batching',
    body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))),
  },
  { name: 'directive overloading', body: ask(`query cop { __typename ${'@aa'.repeat(10)} }`) },
  { name: 'field duplication', body: ask(`query cop { ${'__typename \n'.repeat(500)} }`) },
  {
    name: 'introspection in a circle',
    body: ask('query cop { __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'),
  },
  { name: 'field suggestions', body: ask('query cop { __schema { directive } }') },
  { name: 'a query by GET', path: '/graphql?query=query%20cop%20%7B__typename%7D' },
  { name: 'a mutation by GET', path: '/graphql?query=mutation%20cop%20%7B__typename%7D' },
  { name: 'GraphiQL', path: '/graphql', headers: { accept: 'text/html' } },
  { name: 'GraphiQL elsewhere', path: '/graphiql', headers: { accept: 'text/html' } },
  { name: 'introspection', body: ask('query cop { __schema { types { name fields { name } } } }') },
  { name: 'a form', headers: form, body: 'query=query%20cop%20%7B__typename%7D' },
  { name: 'a fault that nobody catches', body: ask('qwerty cop { abc }') },
];

test.each(checks)('graphql-cop finds nothing: $name', async ({ body, headers = json, path = '/graphql' }) => {
  const response = await fetch(`${gateway.url}${path}`, {
    headers,
    ...(body === undefined ? {} : { method: 'POST', body }),
  });
  const text = await response.text();

  const answer = JSON.parse(text) as {
    data?: unknown;
    errors: readonly { extensions: object }[];
    extensions?: unknown;
  };
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(answer).not.toHaveProperty('data');
  expect(answer).not.toHaveProperty('extensions');
  expect(answer.errors).toHaveLength(1);
  expect(Object.keys(answer.errors[0]?.extensions ?? {}).toSorted()).toEqual(['code', 'reference', 'retryable']);
  expect(text).not.toMatch(/did you mean|exception|stack|tracing|directives|<html/i);
});

test('graphql-cop finds nothing: tracing', async () => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: json,
    body: ask('query cop { __typename }'),
  });

  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});
