import { describe, expect, test } from '@jest/globals';
import { findPeople } from './findPeople.ts';
import type { Person } from './person.ts';

const bjørk: Person = {
  nationalId: '07835249608',
  name: 'Ivrig Bjørk',
  ageYears: 74,
  isDeceased: false,
  special: 'has COPD',
};
const furu: Person = {
  nationalId: '15819049863',
  name: 'Smidig Furu',
  ageYears: 36,
  isDeceased: false,
  special: 'allergic to penicillin',
};

describe('searching the synthetic people', () => {
  test('an empty search shows everyone', () => {
    expect(findPeople([bjørk, furu], '  ')).toEqual([bjørk, furu]);
  });

  test('a name is found without its Norwegian letter', () => {
    expect(findPeople([bjørk, furu], 'bjork')).toEqual([bjørk]);
  });

  test('a number is found by its beginning, and what is special by a word', () => {
    expect(findPeople([bjørk, furu], '0783')).toEqual([bjørk]);
    expect(findPeople([bjørk, furu], 'Penicillin')).toEqual([furu]);
  });

  test('every word must match', () => {
    expect(findPeople([bjørk, furu], 'furu copd')).toEqual([]);
  });
});
