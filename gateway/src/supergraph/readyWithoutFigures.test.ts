import { expect, test } from '@jest/globals';
import { unavailable } from '@helsegraf/upstream';
import { createHealthCheck } from './createHealthCheck.ts';
import type { Supergraph } from './readSupergraph.ts';

test('a gateway is ready without the subgraph of figures, and says that it is not there', async () => {
  const isThere = { kind: 'answered', status: 200, headers: {}, body: undefined, fetchedAt: '' } as const;
  const ask = (gone: string) =>
    createHealthCheck({
      supergraph: {
        subgraphUrls: new Map([
          ['persons', 'http://persons.invalid/graphql'],
          ['insight', 'http://insight.invalid/graphql'],
        ]),
      } as unknown as Supergraph,
      http: {
        send: async ({ url }) => (url.hostname.startsWith(gone) ? unavailable('UNREACHABLE') : isThere),
        close: async () => undefined,
      },
      checkRecord: async () => undefined,
      checkState: async () => undefined,
    })();

  expect(await ask('insight')).toMatchObject({ isReady: true, subgraphs: { insight: 'unreachable' } });
  expect(await ask('persons')).toMatchObject({ isReady: false, subgraphs: { persons: 'unreachable' } });
});
