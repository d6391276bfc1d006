import { describe, expect, test } from '@jest/globals';
import { readSubgraphSdl } from '@helsegraf/schema';
import fc from 'fast-check';
import { parse } from 'graphql';
import { readEntityKeys } from './entityKeys.ts';
import { isRepresentation } from './isRepresentation.ts';

const keysOf = (name: 'persons' | 'prescriptions' | 'medication-list') => readEntityKeys(parse(readSubgraphSdl(name)));

describe('the keys of a subgraph', () => {
  test('are those that it resolves', () => {
    expect([...keysOf('persons')]).toEqual([
      ['Patient', [{ id: true }]],
      ['HealthPersonnel', [{ hprNumber: true }]],
      ['Organisation', [{ organisationNumber: true }, { herId: true }]],
    ]);
    expect([...keysOf('medication-list').keys()]).toEqual(['Patient']);
  });
});

describe('a representation', () => {
  const prescriptions = keysOf('prescriptions');
  const patient = { __typename: 'Patient', id: 'p' };

  test.each([
    { __typename: 'Prescription', reseptId: 'r', patient },
    { __typename: 'Prescription', reseptId: 'r', patient: { id: 'p' } },
    patient,
  ])('%j is one', (value) => {
    expect(isRepresentation(value, prescriptions)).toBe(true);
  });

  test('may have several whole keys', () => {
    const value = { __typename: 'Organisation', organisationNumber: '1', herId: '2' };

    expect(isRepresentation(value, keysOf('persons'))).toBe(true);
  });

  test.each([
    { __typename: 'Prescription', reseptId: 'r' },
    { __typename: 'Prescription', reseptId: 'r', patient: 'p' },
    { __typename: 'Prescription', reseptId: 'r', patient: { id: 'p', nationalId: '1' } },
    { __typename: 'Prescription', reseptId: 'r', patient: { id: { id: 'p' } } },
    { __typename: 'Prescription', reseptId: 'r', patient: [patient] },
    { __typename: 'Prescription', reseptId: 'r', patient: { __typename: 1, id: 'p' } },
    { __typename: 'HealthPersonnel', hprNumber: '1' },
  ])('%j is none', (value) => {
    expect(isRepresentation(value, prescriptions)).toBe(false);
  });

  test('whatever else there is, it is none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isRepresentation(value, prescriptions)).toBe(false);
      }),
    );
  });
});
