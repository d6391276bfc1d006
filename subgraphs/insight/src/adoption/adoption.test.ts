import { describe, expect, test } from '@jest/globals';
import { services } from '@helsegraf/schema';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { hidden, told } from '../testing/aReader.ts';
import { buildAdoption, type PlacedUse } from './buildAdoption.ts';
import { healthRegions, municipalities } from './healthRegions.ts';
import { RolloutPlan, spreadPlan } from './rolloutPlan.ts';

const today = '2026-11-22';
const aPlan = (...waves: object[]): RolloutPlan =>
  RolloutPlan.parse({ name: 'Plan', isSynthetic: true, services: [{ service: 'sfm', track: 'REGIONAL', waves }] });
const plannedOf = (plan: RolloutPlan) => spreadPlan(plan).get('sfm');
const aUse = (municipality: string | undefined, more: Partial<PlacedUse> = {}): PlacedUse => ({
  organisationNumber: '310123455',
  service: 'sfm',
  requests: told(10),
  municipality,
  ...more,
});
const regionOf = (adoption: ReturnType<typeof buildAdoption>, region: string) =>
  adoption.regions.find((each) => each.region === region);

describe('municipalities', () => {
  test('are 357, each in one of four regions', () => {
    expect(municipalities.size).toBe(357);
    const sizes = healthRegions.map(
      (region) => [...municipalities.values()].filter((each) => each.region === region).length,
    );
    expect(sizes).toEqual([80, 65, 66, 146]);
  });

  test.each([
    ['0301', 'Oslo', 'SOUTH_EAST'],
    ['4601', 'Bergen', 'WEST'],
    ['5001', 'Trondheim - Tråante', 'CENTRAL'],
    ['5501', 'Tromsø', 'NORTH'],
  ])('%s is %s', (number, name, region) => {
    expect(municipalities.get(number)).toEqual({ number, name, region });
  });
});

describe('a plan', () => {
  test('for the whole country names every municipality', () => {
    expect(plannedOf(aPlan({ from: '2026-01-01' }))?.plannedFrom.size).toBe(357);
  });

  test('for a region names those in it, and the earliest of several days holds', () => {
    const plan = aPlan(
      { from: '2027-01-01', regions: ['WEST'] },
      { from: '2026-02-01', municipalities: ['4601'] },
      { from: null, municipalities: ['4601', '5501'] },
    );

    const { plannedFrom } = plannedOf(plan) ?? { plannedFrom: new Map() };
    expect(plannedFrom.size).toBe(67);
    expect([plannedFrom.get('4601'), plannedFrom.get('4621'), plannedFrom.get('5501')]).toEqual([
      '2026-02-01',
      '2027-01-01',
      null,
    ]);
  });

  test.each([
    ['a service that is not known', { service: 'teapot', track: 'NATIONAL', waves: [{ from: null }] }],
    [
      'a municipality that is not there',
      { service: 'sfm', track: 'NATIONAL', waves: [{ from: null, municipalities: ['9999'] }] },
    ],
    ['a day that is none', { service: 'sfm', track: 'NATIONAL', waves: [{ from: '2026-02-30' }] }],
    ['a track that is none', { service: 'sfm', track: 'LOCAL', waves: [{ from: null }] }],
    ['no wave', { service: 'sfm', track: 'NATIONAL', waves: [] }],
    ['something else', { service: 'sfm', track: 'NATIONAL', waves: [{ from: null, county: '46' }] }],
  ])('with %s is none', (_what, service) => {
    expect(RolloutPlan.safeParse({ name: 'P', isSynthetic: true, services: [service] }).success).toBe(false);
  });

  test('of the sandbox is one, and says that it is made up', () => {
    const text = readFileSync(new URL('../../../../sandbox/rolloutPlan.json', import.meta.url), 'utf8');

    expect(RolloutPlan.parse(JSON.parse(text)).isSynthetic).toBe(true);
  });
});

describe('adoption', () => {
  test('tells of each municipality how use and plan go together', () => {
    const plan = aPlan(
      { from: '2026-01-01', municipalities: ['4601', '4621'] },
      { from: '2027-01-01', municipalities: ['1103', '1804'] },
      { from: null, municipalities: ['5501'] },
    );
    const uses = [aUse('4601'), aUse('1103'), aUse('0301')];

    const { regions, track } = buildAdoption('sfm', uses, { planned: plannedOf(plan), today });

    const standings = regions.flatMap(({ byMunicipality }) =>
      byMunicipality.map(({ municipality, standing }) => [municipality.number, standing]),
    );
    expect(track).toBe('REGIONAL');
    expect(Object.fromEntries(standings)).toEqual({
      '4601': 'IN_USE',
      '4621': 'LATE',
      '1103': 'EARLY',
      '1804': 'PLANNED',
      '5501': 'PLANNED',
      '0301': 'EARLY',
    });
  });

  test('counts organisations once, and leaves small numbers of requests out of sums', () => {
    const uses = [
      aUse('4601'),
      aUse('4601', { organisationNumber: '310123463', requests: hidden }),
      aUse('4601', { service: 'hpr', requests: told(1_000) }),
      aUse(undefined, { organisationNumber: '310123471' }),
    ];

    const west = regionOf(buildAdoption('sfm', uses, { planned: undefined, today }), 'WEST');

    expect(west).toMatchObject({
      municipalities: 66,
      planned: 0,
      using: 1,
      organisations: 2,
      requests: { value: 10, isHidden: false },
    });
  });

  test('adds up: each region is what its municipalities are', () => {
    const anyUse = fc.record({
      organisationNumber: fc.constantFrom('310123455', '310123463', '310123471'),
      service: fc.constantFrom('sfm' as const, 'hpr' as const),
      requests: fc.constantFrom(hidden, told(5), told(70)),
      municipality: fc.constantFrom(undefined, ...municipalities.keys()),
    });
    const anyWave = fc.record({
      from: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
      regions: fc.subarray([...healthRegions]),
      municipalities: fc.subarray([...municipalities.keys()].slice(0, 20)),
    });
    fc.assert(
      fc.property(fc.array(anyUse), fc.array(anyWave, { minLength: 1, maxLength: 3 }), (uses, waves) => {
        const { regions } = buildAdoption('sfm', uses, { planned: plannedOf(aPlan(...waves)), today });

        for (const { planned, using, organisations, byMunicipality, municipalities: all } of regions) {
          const used = byMunicipality.filter(({ standing }) => standing === 'IN_USE' || standing === 'EARLY');
          expect(using).toBe(used.length);
          expect(planned).toBeLessThanOrEqual(all);
          expect(organisations).toBe(used.reduce((sum, each) => sum + each.organisations, 0));
          expect(
            byMunicipality.every(
              ({ organisations: some, standing }) => some > 0 === (standing === 'IN_USE' || standing === 'EARLY'),
            ),
          ).toBe(true);
        }
        expect(regions.map(({ region }) => region)).toEqual(healthRegions);
      }),
      { numRuns: 50 },
    );
  });

  test('speaks of services by their names in the graph', () => {
    expect(buildAdoption('sfm', [], { planned: undefined, today }).service).toBe(services.sfm.nationalService);
  });
});
