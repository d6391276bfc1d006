import { parseNationalId } from '@helsegraf/identifiers';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, ageOn } from './calendar.ts';
import { createPopulation } from './createPopulation.ts';
import { namedPeople } from './named.ts';
import { staffHprNumbers } from './staff.ts';
import { type SyntheticPerson, fullName } from './syntheticPerson.ts';
import { allTraits } from './traits.ts';

const today = '2026-11-22';
const anyDay = fc.integer({ min: 0, max: 3_650 }).map((offset) => addDays('2026-01-01', offset));
const holds = (person: SyntheticPerson, trait: SyntheticPerson['traits'] extends ReadonlySet<infer T> ? T : never) =>
  person.traits.has(trait);

describe('any population', () => {
  test('has valid numbers, no two people with the same, and names of an adjective and a noun', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 800 }), anyDay, (seed, size, day) => {
        const { people } = createPopulation({ seed, size, today: day });

        const numbers = people.flatMap((person) => [person.nationalId, ...person.previousIds]);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const person of people) {
          expect(parseNationalId(person.nationalId, { synthetic: 'accept' })?.kind).toBe(person.idKind);
          expect(fullName(person)).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('is the same for the same seed and day, and another for another seed', () => {
    const identities = (seed: string) => createPopulation({ seed, size: 500, today }).people;

    expect(identities('a')).toEqual(identities('a'));
    expect(identities('a')).not.toEqual(identities('b'));
  });

  test('keeps its people when it grows, apart from who is whose parent', () => {
    const numbersOf = (size: number) => createPopulation({ size, today }).people.map(({ nationalId }) => nationalId);

    expect(numbersOf(1000).slice(0, 300)).toEqual(numbersOf(300));
  });

  test('has what the traits say', () => {
    const { people } = createPopulation({ size: 5000, today });

    for (const person of people) {
      expect(person.deceasedDate !== undefined).toBe(holds(person, 'deceased'));
      expect(person.addressProtection === 'strictly-confidential').toBe(holds(person, 'strictly-confidential-address'));
      expect(person.addressProtection === 'confidential').toBe(
        holds(person, 'confidential-address') && !holds(person, 'strictly-confidential-address'),
      );
      expect(person.idKind === 'dnr').toBe(holds(person, 'd-number'));
      expect(person.idKind === 'fhn').toBe(holds(person, 'auxiliary-number'));
      expect(person.previousIds.length > 0).toBe(holds(person, 'former-d-number'));
      expect(person.blockedProfessionals.length > 0).toBe(holds(person, 'blocks-professional'));
      expect(person.address === undefined).toBe(holds(person, 'no-fixed-address'));
      expect(staffHprNumbers).toEqual(expect.arrayContaining([...person.blockedProfessionals]));
      expect(holds(person, 'nothing-known') && holds(person, 'critical-information')).toBe(false);
    }
  });

  test('gives children parents who are there, old enough, and know their children', () => {
    const population = createPopulation({ size: 3000, today });
    const children = population.people.filter(({ guardians }) => guardians.length > 0);

    expect(children.length).toBeGreaterThan(300);
    for (const child of children) {
      expect(ageOn(child.birthDate, today)).toBeLessThan(18);
      for (const parent of child.guardians.map((id) => population.byNationalId(id))) {
        expect(parent?.children).toContain(child.nationalId);
        expect(ageOn(parent?.birthDate ?? '', child.birthDate)).toBeGreaterThanOrEqual(18);
      }
    }
  });

  test('of any size has rarities in about the shares they were given', () => {
    const { people } = createPopulation({ size: 20_000, today });
    const share = (trait: Parameters<typeof holds>[1]) =>
      people.filter((person) => holds(person, trait)).length / people.length;

    expect(share('nothing-known')).toBeCloseTo(0.1, 1);
    expect(share('critical-information')).toBeCloseTo(0.05, 2);
    expect(share('reserved')).toBeCloseTo(0.015, 2);
    expect(share('d-number')).toBeCloseTo(0.005, 2);
    expect(share('deceased')).toBeGreaterThan(0.002);
    expect(share('multidose')).toBeGreaterThan(0.002);
  });

  test('of a hundred thousand is made in well under a minute', () => {
    const start = performance.now();

    const { people } = createPopulation({ size: 100_000, today });

    expect(people).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('the named people', () => {
  const { people, find, another } = createPopulation({ size: 1, today });

  test('are always there, and nobody else when so few are asked for', () => {
    expect(people.map(fullName)).toEqual(namedPeople.map(({ name }) => name));
    expect(new Set(people.map(fullName)).size).toBe(people.length);
  });

  test('are found by name in any case, by number and by a former number', () => {
    for (const person of people) {
      const wanted = [fullName(person).toUpperCase(), person.nationalId, ...person.previousIds];

      expect(wanted.map(find)).toEqual(wanted.map(() => person));
    }
  });

  test.each(allTraits)('have among them one who is marked %s', (trait) => {
    expect(people.filter((person) => holds(person, trait))).not.toEqual([]);
  });

  test.each([11, 12, 15, 16, 17, 18] as const)(
    'have among them one aged %i, on whatever day the sandbox starts',
    (years) => {
      fc.assert(
        fc.property(anyDay, (day) => {
          const marked = createPopulation({ size: 1, today: day }).people.filter((person) =>
            holds(person, `age-${years}`),
          );

          expect(marked.map(({ birthDate }) => ageOn(birthDate, day))).toEqual([years]);
        }),
        { numRuns: 25 },
      );
    },
  );

  test('each have one sentence that says why', () => {
    for (const { special } of people) expect(special).toMatch(/^\p{Lu}[^.]+\.$/u);
  });

  test('have numbers of the day they were born, and of their sex unless the number is of the 2032 kind', () => {
    for (const { nationalId, birthDate, idKind, sex, traits } of people) {
      if (idKind === 'fhn') continue;
      const day = Number(nationalId.slice(0, 2)) % 40;
      expect([day, nationalId.slice(4, 6)]).toEqual([Number(birthDate.slice(8)), birthDate.slice(2, 4)]);
      expect(Number(nationalId[8]) % 2 === (sex === 'male' ? 1 : 0)).toBe(!traits.has('new-2032-number'));
    }
  });

  test('each have somebody else to be mistaken for', () => {
    for (const person of people) expect(another(person)).not.toBe(person);
  });
});

test('what is drawn for one person and topic depends on nothing else', () => {
  const small = createPopulation({ size: 200, today });
  const large = createPopulation({ size: 2000, today });
  const drawn = ({ find, randomFor }: typeof small, topic: string) => {
    const person = find('Ivrig Bjørk');
    return person === undefined ? undefined : randomFor(person, topic).next();
  };

  expect(drawn(small, 'plans')).toBe(drawn(large, 'plans'));
  expect(drawn(small, 'plans')).not.toBe(drawn(small, 'medicines'));
});
