import { afterEach, expect, test } from '@jest/globals';
import { startServer } from '../testing/startServer.ts';
import { readSettings } from './readSettings.ts';

let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());

async function readFrom(body: unknown) {
  const server = await startServer(() => ({ body }));
  stop = server.stop;
  return { url: server.url, settings: await readSettings(new URL('/portal/portal-settings.json', server.url)) };
}

const purpose = { audience: 'a', scope: 's' };

test('GraphQL is beside the page unless it is said to be elsewhere', async () => {
  const body = { sandbox: 'http://127.0.0.1:4100/', issuers: { helseid: purpose, idporten: purpose } };

  const { url, settings } = await readFrom(body);

  expect(settings?.graphql.url.href).toBe(`${url}/portal/graphql`);
  expect(settings).toMatchObject({ sandbox: 'http://127.0.0.1:4100', helseId: purpose, idPorten: purpose });
});

test.each(['<html>', {}, { sandbox: 'http://127.0.0.1:4100', issuers: { helseid: purpose } }])(
  '%j is no settings',
  async (body) => {
    expect((await readFrom(body)).settings).toBeUndefined();
  },
);

test('proofs are made for where GraphQL is, unless the gateway goes by another address', async () => {
  const body = { sandbox: 'http://127.0.0.1:4100', issuers: { helseid: purpose, idporten: purpose } };
  const { url, settings } = await readFrom(body);
  await stop();

  const other = await readFrom({ ...body, provenAddress: 'https://gateway.example/graphql' });

  expect(settings?.graphql.proven.href).toBe(`${url}/portal/graphql`);
  expect(settings?.plan.url.href).toBe(`${url}/portal/plan`);
  expect(other.settings?.graphql.proven.href).toBe('https://gateway.example/graphql');
  expect(other.settings?.plan.proven.href).toBe('https://gateway.example/plan');
});
