import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { refusedCases, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { startPrivacyTestbed } from './testing/startPrivacyTestbed.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startPrivacyTestbed();
}, 30_000);
afterEach(() => testbed.sandbox.faults.clear());
afterAll(() => testbed.stop());

const why = `__typename ... on MissingData { source { service } } ... on SourceUnavailable { reason retryable }`;

describe('privacy settings', () => {
  const settings = `privacySettings { ${why} ... on PrivacySettings { source { service } unreadable settings { definitionId name kind kindText
    partyCode isActive createdAt changedAt concernsProfessionals { hprNumber } } } }`;

  test('tell a reservation, and who is blocked, also of people without a core record', async () => {
    const reserved = await testbed.ask({ about: 'Stille Gran', selection: settings, as: 'citizen' });
    const blocking = await testbed.ask({ about: 'Bestemt Eik', selection: settings, as: 'citizen' });

    expect(reserved['privacySettings']).toMatchObject({
      source: { service: 'PRIVACY_SETTINGS' },
      settings: [
        {
          kind: 'RESERVATION',
          kindText: 'reservasjon',
          partyCode: 'kjernejournal',
          isActive: true,
          concernsProfessionals: [],
        },
      ],
      unreadable: 0,
    });
    expect(blocking['privacySettings']).toMatchObject({
      settings: [{ kind: 'RESTRICTION', concernsProfessionals: [{ hprNumber: '999000011' }] }],
    });
  });

  test('do not tell health personnel who is blocked, and tell them the rest', async () => {
    const { data, errors } = await testbed.askEntities({
      about: 'Bestemt Eik',
      selection: `... on Patient { ${settings} }`,
      representations: [{ __typename: 'Patient', id: testbed.patientId('Bestemt Eik') }],
    });

    expect(data).toMatchObject({
      _entities: [{ privacySettings: { settings: [{ kind: 'RESTRICTION', concernsProfessionals: null }] } }],
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('of somebody who has decided nothing are NothingKnown', async () => {
    const { privacySettings } = await testbed.ask({ about: 'Tom Tranebær', selection: settings, as: 'citizen' });

    expect(privacySettings).toEqual({ __typename: 'NothingKnown', source: { service: 'PRIVACY_SETTINGS' } });
  });

  test.each([
    ['slow', /^TIMEOUT$/],
    ['down', /^UNREACHABLE$/],
    ['error', /^FAILED$/],
    ['malformed', /^MALFORMED$/],
    ['wrong-person', /^WRONG_PERSON$/],
  ] as const)('when the service is %s', async (fault, reason) => {
    testbed.sandbox.faults.set('pvk', fault);

    const { privacySettings } = await testbed.ask({ about: 'Stille Gran', selection: settings });

    expect(privacySettings).toMatchObject({
      __typename: 'SourceUnavailable',
      source: { service: 'PRIVACY_SETTINGS' },
      reason: expect.stringMatching(reason),
    });
  });

  test.each(refusedCases)('are not for %s, and nobody is asked', async (_who, asker, typename) => {
    testbed.sandbox.counts.reset();

    const { privacySettings } = await testbed.ask({ about: 'Stille Gran', selection: settings, ...asker });

    expect(privacySettings).toMatchObject({ __typename: typename });
    expect(testbed.sandbox.counts.read().pvk).toBeUndefined();
  });
});
