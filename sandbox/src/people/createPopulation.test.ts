import { parseNationalId } from '@helsegraf/identifiers';
import { expect, test } from '@jest/globals';
import { createPopulation } from './createPopulation.ts';
import { namedPeople } from './named.ts';
import { fullName } from './syntheticPerson.ts';

const today = '2026-11-22';

test('every number is valid and no two people share one', () => {
  const { people } = createPopulation({ size: 2000, today });

  const numbers = people.flatMap((person) => [person.nationalId, ...person.previousIds]);

  expect(new Set(numbers).size).toBe(numbers.length);
  for (const person of people) {
    expect(parseNationalId(person.nationalId, { synthetic: 'accept' })).toMatchObject({ kind: person.idKind });
  }
});

test('the named people are found by name and by number', () => {
  const population = createPopulation({ today });

  for (const { name } of namedPeople) {
    const person = population.find(name.toUpperCase());
    expect(person && fullName(person)).toBe(name);
    expect(population.find(person?.nationalId ?? '')).toBe(person);
  }
});
