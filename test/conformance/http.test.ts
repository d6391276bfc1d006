import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startOpenGateway, type OpenGateway } from '../support/startOpenGateway.ts';

let gateway: OpenGateway;
beforeAll(async () => {
  gateway = await startOpenGateway();
}, 30_000);
afterAll(() => gateway.stop());

/** Every audit of the reference implementation, those too that a server is free to fail. */
const audits = serverAudits({ url: () => `${gateway.url}/graphql` });

describe('GraphQL over HTTP', () => {
  test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id: it $name', async ({ fn }) => {
    const result = await fn();

    expect(result).toMatchObject({ status: 'ok' });
  });
});

test('the audit has not become empty', () => {
  expect(audits.filter(({ name }) => /^(?:MUST|SHOULD)\b/.test(name)).length).toBeGreaterThanOrEqual(36);
});
