import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allKinds, criticalQueries } from './criticalQueries.ts';

describe('the questions to critical information', () => {
  test('are five for everything', () => {
    expect(criticalQueries(new Set(allKinds)).map(({ resource }) => resource)).toEqual([
      'AllergyIntolerance',
      'Conditions',
      'Procedure',
      'DeviceUseStatement',
      'Flag',
    ]);
    expect(allKinds).toHaveLength(10);
  });

  test('ask for just the kinds that are wanted, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...allKinds)), (kinds) => {
        const asked = criticalQueries(new Set(kinds)).flatMap((query) => query.kinds);

        expect(asked.toSorted()).toEqual(kinds.toSorted());
      }),
    );
  });

  test('narrow a resource only when some of its kinds are not wanted', () => {
    expect(criticalQueries(new Set(['INFECTION', 'IMPLANT']))).toEqual([
      { resource: 'Conditions', criticalInfoType: 'Infection', kinds: ['INFECTION'] },
      { resource: 'DeviceUseStatement', kinds: ['IMPLANT'] },
    ]);
  });
});
