import { describe, expect, test } from '@jest/globals';
import { mapHistory, mapZonePlans, mapZonePlanVersion } from './mapping.ts';

const nationalId = '07835249608';
const source = { service: 'PATIENT_PLANS', fetchedAt: '2026-11-22T08:00:00Z' } as const;

/** The example of the service's documentation, with the guessed shapes of `subject` and `updated_by`. */
const documentedExample = {
  id: '1d2f3a40-0000-4000-8000-000000000012',
  version: 4,
  status: 'active',
  updated_at: '2026-06-20T07:00:00Z',
  comment: 'Justert etter utskrivning',
  subject: { identifier: nationalId },
  updated_by: { hpr: '999000011' },
  clinical_content: {
    version: 3,
    title: 'Egenbehandlingsplan KOLS',
    description: 'Hva jeg gjør selv',
    zones: [
      { level: 'green', condition: 'Vanlig form', action: 'Fortsett faste medisiner' },
      { level: 'yellow', condition: 'Mer slim eller tungpust', action: 'Øk inhalasjon, ring kommunen samme dag' },
      { level: 'red', condition: 'Hvilepust over 25', action: 'Ring 113' },
    ],
  },
};

const aPlan = (change: object = {}) => ({ ...documentedExample, ...change });
const withZones = (zones: unknown) => aPlan({ clinical_content: { version: 1, zones } });

describe('one plan', () => {
  test('the documented example comes through whole', () => {
    expect(mapZonePlanVersion(documentedExample, nationalId, source)).toMatchObject({
      planId: documentedExample.id,
      version: 4,
      contentVersion: 3,
      status: 'ACTIVE',
      statusText: 'active',
      comment: 'Justert etter utskrivning',
      updatedAt: '2026-06-20T07:00:00Z',
      updatedBy: { healthPersonnel: { hprNumber: '999000011' }, isPatient: false },
      title: 'Egenbehandlingsplan KOLS',
      description: 'Hva jeg gjør selv',
      zones: [
        { level: 'GREEN', condition: 'Vanlig form', action: 'Fortsett faste medisiner' },
        { level: 'YELLOW', condition: 'Mer slim eller tungpust', action: 'Øk inhalasjon, ring kommunen samme dag' },
        { level: 'RED', condition: 'Hvilepust over 25', action: 'Ring 113' },
      ],
      unreadable: 0,
    });
  });

  test('a status nobody has heard of is kept as written', () => {
    const version = mapZonePlanVersion(aPlan({ status: 'awaiting-review' }), nationalId, source);

    expect(version).toMatchObject({ status: 'OTHER', statusText: 'awaiting-review' });
  });

  test('a zone of an unknown level is kept, and is not taken for a mild one', () => {
    const version = mapZonePlanVersion(withZones([{ level: 'blue', condition: 'A', action: 'B' }]), nationalId, source);

    expect(version?.zones).toEqual([{ level: 'OTHER', levelText: 'blue', condition: 'A', action: 'B' }]);
  });

  test('a zone that says nothing is counted, not shown', () => {
    const version = mapZonePlanVersion(
      withZones([{ level: 'red', action: 'Ring 113' }, {}, 'red']),
      nationalId,
      source,
    );

    expect(version).toMatchObject({ zones: [{ level: 'RED' }], unreadable: 2 });
  });

  test.each([
    ['content that is missing', aPlan({ clinical_content: undefined })],
    ['content without zones', withZones(undefined)],
    ['zones that are no list', withZones({ green: 'x' })],
  ])('%s is not the same as no zones', (_name, plan) => {
    expect(mapZonePlanVersion(plan, nationalId, source)).toMatchObject({ zones: [], unreadable: 1 });
  });

  test('an empty list of zones is one', () => {
    expect(mapZonePlanVersion(withZones([]), nationalId, source)).toMatchObject({ zones: [], unreadable: 0 });
  });

  test.each([
    ['the patient, without their number', { identifier: nationalId }, { isPatient: true }],
    ['somebody else, without their number', { identifier: '15819049863' }, { isPatient: false }],
    ['a name', { name: 'Klok Ugle' }, { name: 'Klok Ugle' }],
    ['a name that is all there is', 'Klok Ugle', { name: 'Klok Ugle' }],
  ])('a change may be made by %s', (_name, updatedBy, expected) => {
    const version = mapZonePlanVersion(aPlan({ updated_by: updatedBy }), nationalId, source);

    expect(version?.updatedBy).toMatchObject(expected);
    expect(JSON.stringify(version?.updatedBy)).not.toMatch(/\d{11}/);
  });

  test.each([[undefined], [{}], [{ internal: 1 }], ['15819049863']])(
    'nobody is known to have made a change by %j',
    (by) => {
      expect(mapZonePlanVersion(aPlan({ updated_by: by }), nationalId, source)?.updatedBy).toBeUndefined();
    },
  );
});

describe('a list of plans', () => {
  test('has the most recently updated first, and those without a time last', () => {
    const plans = [
      aPlan({ id: 'a', updated_at: '2026-01-01T00:00:00Z' }),
      aPlan({ id: 'b', updated_at: undefined }),
      aPlan({ id: 'c', updated_at: '2026-01-01T02:00:00+01:00' }),
    ];

    const mapped = mapZonePlans(plans, nationalId, source);

    expect(mapped).toMatchObject({ kind: 'list', items: [{ id: 'c' }, { id: 'a' }, { id: 'b' }], unreadable: 0 });
  });

  test('counts what it cannot tell the id of', () => {
    const mapped = mapZonePlans([aPlan(), aPlan({ id: undefined }), null, 'plan'], nationalId, source);

    expect(mapped).toMatchObject({ kind: 'list', items: [{ id: documentedExample.id }], unreadable: 3 });
  });

  test('may stand inside an object', () => {
    expect(mapZonePlans({ plans: [aPlan()] }, nationalId, source)).toMatchObject({ kind: 'list', unreadable: 0 });
  });

  test.each([[{}], ['plans'], [{ error: 'x' }], [undefined], [7]])('%j is no list of plans', (body) => {
    expect(mapZonePlans(body, nationalId, source)).toEqual({ kind: 'malformed' });
  });

  test.each([
    ['as a text', { subject: { identifier: '15819049863' } }],
    [
      'inside the identifier',
      { subject: { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '15819049863' } } },
    ],
    ['within a longer text', { subject: { reference: 'urn:fnr:15819049863' } }],
  ])('with one plan about somebody else, named %s, is refused whole', (_name, change) => {
    expect(mapZonePlans([aPlan(), aPlan(change)], nationalId, source)).toEqual({ kind: 'wrong-person' });
  });
});

test('a history has the newest version first', () => {
  const versions = [aPlan({ version: 1 }), aPlan({ version: 3 }), aPlan({ version: 'x' }), aPlan({ version: 2 })];

  const mapped = mapHistory(versions, nationalId, source);

  expect(mapped.kind === 'list' && mapped.items.map(({ version }) => version)).toEqual([3, 2, 1, undefined]);
});
