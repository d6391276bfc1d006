import { privacyDefinitions } from '@helsegraf/sandbox';
import { startTestbed, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { randomBytes } from 'node:crypto';
import type { PrivacyConfig } from '../privacyConfig.ts';
import { startPrivacy } from '../startPrivacy.ts';

/** A store that is not there. */
const nowhere: PrivacyConfig['accessLog'] = {
  databaseUrl: 'postgres://reader:x@127.0.0.1:1/none',
  keys: [{ kid: 'test', key: randomBytes(32).toString('base64') }],
};

/** The testbed of this subgraph, with a record of its own when there is one. */
export function startPrivacyTestbed(
  accessLog: PrivacyConfig['accessLog'] = nowhere,
  definitions: PrivacyConfig['definitions'] = privacyDefinitions,
): Promise<Testbed> {
  return startTestbed({
    name: 'privacy',
    services: ['pvk', 'hpr'],
    start: ({ sources: { pvk, hpr }, ...config }) =>
      startPrivacy({
        ...config,
        accessLog,
        definitions,
        sources: { pvk, hpr, 'pvk-changes': { ...pvk, scope: pvk.scope.replace(/_read$/, '_write') } },
      }),
  });
}
