import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { RootQuestion, Testbed } from '@helsegraf/subgraph-kit/testing';
import { startPrivacyTestbed } from './testing/startPrivacyTestbed.ts';

const key = '6f2b3c1e-1111-4222-8333-944445555666';
const [doctor, nurse] = ['999000011', '999000033'];

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startPrivacyTestbed();
}, 30_000);
afterEach(() => testbed.sandbox.faults.clear());
afterAll(() => testbed.stop());

const result = `{ __typename ... on MissingData { source { service } } ... on SourceUnavailable { reason }
  ... on PrivacyChange { source { service } hasChanged settings { settings { kind isActive concernsProfessionals { hprNumber } } } } }`;

interface Wanted extends Partial<RootQuestion> {
  readonly hprNumber?: string;
  readonly part?: string;
}

/** Changes something for a citizen. */
async function change(field: string, about: string, { hprNumber, part, ...asker }: Wanted = {}) {
  const own = [
    ...(hprNumber === undefined ? [] : [`hprNumber: "${hprNumber}"`]),
    ...(part === undefined ? [] : [`part: ${part}`]),
  ];
  const text = `mutation { done: ${field}(${[...own, `idempotencyKey: "${key}"`].join(', ')}) ${result} }`;
  const { data, errors } = await testbed.askRoot({ about, text, as: 'citizen', ...asker });
  return {
    done: data?.['done'] as Record<string, unknown> | undefined,
    codes: errors.map((each) => each.extensions.code),
  };
}

const writes = () =>
  testbed.sandbox.counts.read().pvk?.['/personvern/Personverninnstillinger/SettInnbyggersPersonvernInnstilling/v2'] ??
  0;

describe('a block', () => {
  test('is set against one professional and lifted again, and the others stay blocked', async () => {
    await change('blockProfessional', 'Ivrig Bjørk', { hprNumber: doctor });
    const both = await change('blockProfessional', 'Ivrig Bjørk', { hprNumber: nurse });
    const one = await change('unblockProfessional', 'Ivrig Bjørk', { hprNumber: doctor });

    expect(both.done).toEqual({
      __typename: 'PrivacyChange',
      source: { service: 'PRIVACY_SETTINGS' },
      hasChanged: true,
      settings: {
        settings: expect.arrayContaining([
          {
            kind: 'RESTRICTION',
            isActive: true,
            concernsProfessionals: [{ hprNumber: doctor }, { hprNumber: nurse }],
          },
        ]),
      },
    });
    expect(testbed.sandbox.population.find('Ivrig Bjørk')?.blockedProfessionals).toEqual([nurse]);
    expect(one.done).toMatchObject({ hasChanged: true });
  });

  test('that is there already changes nothing', async () => {
    const { done } = await change('blockProfessional', 'Bestemt Eik', { hprNumber: doctor });

    expect(done).toMatchObject({ __typename: 'PrivacyChange', hasChanged: false });
  });

  test.each(['999999999', '12', 'Klok Ugle', ''])('of %j, who is nobody, is not set', async (hprNumber) => {
    testbed.sandbox.counts.reset();

    const { done } = await change('blockProfessional', 'Ivrig Bjørk', { hprNumber });

    expect(done).toEqual({ __typename: 'ProfessionalUnknown', source: { service: 'HEALTH_PERSONNEL_REGISTER' } });
    expect(writes()).toBe(0);
  });

  test.each(['down', 'error', 'malformed', 'wrong-person'] as const)(
    'is not set while it is unknown whom it would be against (%s)',
    async (fault) => {
      testbed.sandbox.faults.set('hpr', fault);
      testbed.sandbox.counts.reset();

      const { done } = await change('blockProfessional', 'Ivrig Bjørk', { hprNumber: doctor });

      expect(done).toMatchObject({ __typename: 'SourceUnavailable', source: { service: 'HEALTH_PERSONNEL_REGISTER' } });
      expect(writes()).toBe(0);
    },
  );
});

describe('other choices', () => {
  test.each([
    ['leaveCoreRecord', 'rejoinCoreRecord', undefined, 'RESERVATION'],
    ['restrictInformation', 'liftRestriction', 'CRITICAL_INFORMATION', 'RESTRICTION'],
    ['restrictInformation', 'liftRestriction', 'MEDICINES', 'RESTRICTION'],
    ['restrictInformation', 'liftRestriction', 'CARE_PLANS', 'RESTRICTION'],
  ])('%s and %s (%s)', async (field, reverse, part, kind) => {
    const wanted = part === undefined ? {} : { part };
    const [there, gone] = [await change(field, 'Tom Tranebær', wanted), await change(reverse, 'Tom Tranebær', wanted)];

    expect(there.done).toMatchObject({ hasChanged: true, settings: { settings: [{ kind, isActive: true }] } });
    expect(gone.done).toMatchObject({ hasChanged: true, settings: { settings: [] } });
  });

  test('that the service does not have are not offered', async () => {
    const { done } = await change('restrictInformation', 'Tom Tranebær', { part: 'TEST_RESULTS' });

    expect(done).toEqual({ __typename: 'ChoiceNotOffered', source: { service: 'PRIVACY_SETTINGS' } });
  });
});

test('a change that was made before is told and not made again', async () => {
  testbed.sandbox.counts.reset();

  const { done } = await change('leaveCoreRecord', 'Smidig Furu', { isRepeated: true });

  expect(done).toMatchObject({ __typename: 'PrivacyChange', hasChanged: false });
  expect(writes()).toBe(0);
});

test.each(['down', 'error', 'malformed'] as const)('when the service is %s, a change is sent once', async (fault) => {
  testbed.sandbox.faults.set('pvk', fault);
  testbed.sandbox.counts.reset();

  const { done } = await change('leaveCoreRecord', 'Smidig Furu');

  expect(done).toMatchObject({ __typename: 'SourceUnavailable', source: { service: 'PRIVACY_SETTINGS' } });
  expect(writes()).toBeLessThan(2);
});

test.each<[string, Partial<RootQuestion>, string]>([
  ['a professional', { as: 'general-practitioner' }, 'AccessRefused'],
  ['a parent', { access: { relation: 'parent', subject: { ageYears: 8 } } }, 'AccessRefused'],
  ['one with a power of attorney', { access: { relation: 'power-of-attorney' } }, 'AccessRefused'],
  ['a person of 15', { access: { subject: { ageYears: 15 } } }, 'AccessRefused'],
  ['anybody while nothing is known', { access: { subject: 'unknown' } }, 'AccessRefused'],
])('%s changes nothing', async (_who, asker, typename) => {
  testbed.sandbox.counts.reset();

  const { done } = await change('leaveCoreRecord', 'Smidig Furu', asker);

  expect(done).toMatchObject({ __typename: typename });
  expect(testbed.sandbox.counts.read().pvk).toBeUndefined();
});
