import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestbed, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { startInsight } from './startInsight.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({
    name: 'insight',
    services: ['organisations'],
    start: (config) =>
      startInsight({
        ...config,
        // Stores that are not there.
        figuresUrl: 'postgres://reader:x@127.0.0.1:1/none',
        auditFiguresUrl: 'postgres://figures:x@127.0.0.1:1/none',
        sourceHealthUrls: { persons: 'http://127.0.0.1:1/health/sources' },
      }),
  });
}, 30_000);
afterAll(() => testbed.stop());

const reason = '__typename ... on SourceUnavailable { reason retryable source { service } }';
const everything = `{ insight { ... on Insight {
  period { resolution }
  traffic { ${reason} ... on Traffic { lost { value } } } fieldUsage { ${reason} } cost { ${reason} } audit { ${reason} }
  adoption { ${reason} } organisations { ${reason} }
  services { service standing breakers { state { ${reason} } } observed { ${reason} } }
} } }`;

describe('when no store answers', () => {
  const isDown = { __typename: 'SourceUnavailable', reason: 'UNREACHABLE', retryable: true };

  test('each part says so for itself, and nothing fails', async () => {
    const { data, errors } = await testbed.askRoot({ as: 'operator', text: everything });

    const ofFigures = { ...isDown, source: { service: 'INSIGHT' } };
    expect(errors).toEqual([]);
    expect(data?.['insight']).toMatchObject({
      period: { resolution: 'HOUR' },
      traffic: ofFigures,
      fieldUsage: ofFigures,
      cost: ofFigures,
      adoption: ofFigures,
      organisations: ofFigures,
      audit: { ...isDown, source: { service: 'ACCESS_LOG' } },
    });
  });

  test('services are told one by one, without what is not known of them', async () => {
    const { data } = await testbed.askRoot({ as: 'operator', text: everything });

    const { services } = (data ?? {})['insight'] as { services: Record<string, unknown>[] };
    expect(services.find(({ service }) => service === 'PERSON_REGISTER')).toMatchObject({
      standing: 'UNKNOWN',
      breakers: [{ state: isDown }],
      observed: isDown,
    });
  });
});

describe('nobody else is answered:', () => {
  test.each(['general-practitioner', 'nurse', 'citizen'] as const)('%s', async (as) => {
    for (const text of [everything, '{ insight { ... on Insight { __typename } } }', '{ a: insight { __typename } }']) {
      const { data, errors } = await testbed.askRoot({ as, about: 'Ivrig Bjørk', text });

      expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
    }
  });
});

test.each([
  ['a period that ends before it begins', '{ from: "2026-11-22T10:00:00Z", to: "2026-11-21T10:00:00Z" }'],
  ['a period of years', '{ from: "1990-01-01T00:00:00Z" }'],
  ['minutes of last month', '{ from: "2026-01-01T00:00:00Z", to: "2026-01-01T01:00:00Z", resolution: MINUTE }'],
])('%s is refused', async (_what, filter) => {
  const text = `{ insight(filter: ${filter}) { __typename } }`;

  const { errors } = await testbed.askRoot({ as: 'operator', text });

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['VARIABLES_INVALID']);
});
