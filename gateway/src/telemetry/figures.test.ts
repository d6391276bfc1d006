import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createInsightReader, type Count, type InsightReader } from '@helsegraf/insight';
import { randomUUID } from 'node:crypto';
import { ask, citizenToken } from '../testing/ask.ts';
import { startStoreProxy } from '../testing/startStoreProxy.ts';
import { practitionerClaims, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';
import { testDatabase } from '../testing/testDatabase.ts';

const exactly = (count: number): Count => ({ hidden: false, count });
const soon = () => Date.now() + 20_000;
/** A day to either side: the tests may run at midnight. */
const around = () => ({ from: new Date(Date.now() - 86_400_000), to: new Date(Date.now() + 86_400_000) });

interface Asking {
  readonly client: string;
  readonly version?: string;
  readonly query?: string;
}

/** Asks five times, the fewest that are shown. */
async function askAs(system: TestSystem, { client, version, query }: Asking): Promise<void> {
  const claims = { ...practitionerClaims(system.helseId.issuer), client_id: client };
  for (let at = 0; at < 5; at += 1) {
    const token = await system.helseId.issueToken({ ...claims, jti: randomUUID() });
    const headers = version === undefined ? {} : { 'graphql-client-version': version };
    await ask(system, { token, headers, ...(query !== undefined && { query }) });
  }
}

const patient = (fields: string) => `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $nationalId, basis: $basis) { ${fields} }
}`;

const wrongVersions = ['07835249608', '1.2.3-beta', 'Ivrig Bjork', '1.2.3.4', '12345'];

describe('a request', () => {
  let reader: InsightReader;

  // What has been counted is stored when the gateway ends.
  beforeAll(async () => {
    const system = await startTestSystem({ env: { INSIGHT_DATABASE_URL: testDatabase.insightWriterUrl } });
    await askAs(system, { client: 'sources', version: '3.12', query: patient('person { __typename }') });
    await askAs(system, { client: 'fields', version: '1.0', query: patient('id height') });
    await askAs(system, { client: 'fields', version: '2.0', query: patient('id') });
    for (const version of wrongVersions) await askAs(system, { client: 'versions', version });
    await askAs(system, { client: 'refused', query: '{ me { id } }' });
    for (let at = 0; at < 5; at += 1) await ask(system, { token: 'not.a.token', proof: null });
    const token = await citizenToken(system);
    for (let at = 0; at < 5; at += 1)
      await ask(system, { token, query: '{ me { person { __typename } } }', variables: {} });
    await system.stop();
    reader = createInsightReader({ databaseUrl: testDatabase.insightReaderUrl });
  });
  afterAll(() => reader.stop());

  const totalsOf = (client: string, by: 'version' | 'code' | 'callerKind') =>
    reader.requestTotals({ ...around(), clients: [client] }, by, soon());

  test('is counted with its client, its sources, its calls and its organisation', async () => {
    const filter = { ...around(), clients: ['sources'] };
    const totals = await totalsOf('sources', 'version');

    expect(totals).toMatchObject([
      { client: 'sources', version: '3.12', requests: exactly(5), failures: exactly(0), refusals: exactly(0) },
    ]);
    expect(totals[0]?.latency?.p50Ms).toBeGreaterThan(0);
    expect(await reader.sourceTotals(filter, soon())).toMatchObject([
      {
        source: 'person-register',
        answered: exactly(5),
        unavailable: exactly(0),
        latency: { p50Ms: expect.any(Number) },
      },
    ]);
    expect(await reader.callTotals(filter, 'operation', soon())).toMatchObject([
      { source: 'person-register', operation: 'other', requests: exactly(5) },
    ]);
    const uses = await reader.organisationUse({ ...around(), organisations: ['310123455'] }, soon());
    expect(uses.map(({ source }) => source)).toContain('person-register');
  });

  test('tells which version of a client asks for a field', async () => {
    const users = await reader.fieldUse({ ...around(), coordinates: ['Patient.height'] }, soon());

    expect(users).toMatchObject([{ client: 'fields', version: '1.0', requests: exactly(5) }]);
  });

  test('has no version when its client calls it anything but a short number', async () => {
    const totals = await totalsOf('versions', 'version');

    expect(totals.map(({ version, requests }) => [version, requests])).toEqual([
      [undefined, exactly(5 * wrongVersions.length)],
    ]);
  });

  test('is counted when it is refused, with the code', async () => {
    const totals = await totalsOf('refused', 'code');

    expect(totals).toMatchObject([{ requests: exactly(5), refusals: exactly(5) }]);
    expect(totals[0]?.code).toMatch(/^[A-Z_]+$/);
  });

  test('is counted when nobody knows who asked', async () => {
    expect(await totalsOf('unknown', 'code')).toMatchObject([{ code: 'UNAUTHENTICATED', refusals: exactly(5) }]);
  });

  test('tells whether health personnel or a citizen asked', async () => {
    const kinds = await Promise.all(['a-citizen-app', 'fields'].map((client) => totalsOf(client, 'callerKind')));

    expect(kinds.map((totals) => totals.map(({ callerKind }) => callerKind))).toEqual([['citizen'], ['practitioner']]);
  });
});

test('a store that takes everything and answers nothing holds up neither requests nor the end, and is no part of health', async () => {
  const store = await startStoreProxy(testDatabase.insightWriterUrl);
  const system = await startTestSystem({ env: { INSIGHT_DATABASE_URL: store.databaseUrl } });
  store.stall();

  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(system)));
  const health = await fetch(`${system.gateway.url}/health`);
  await system.stop();
  await store.stop();

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(health.status).toBe(200);
  expect(system.log.filter(({ event }) => event === 'figures not stored')).toHaveLength(1);
});
