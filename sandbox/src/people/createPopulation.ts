import { osloDate } from './calendar.ts';
import { buildNamedPeople } from './buildNamedPeople.ts';
import { createNumbers } from './createNumbers.ts';
import { generatePeople } from './generatePeople.ts';
import type { Population } from './population.ts';
import { createRandom } from './random.ts';
import { operator } from './operators.ts';
import { staff } from './staff.ts';
import { type SyntheticPerson, fullName } from './syntheticPerson.ts';

export interface PopulationOptions {
  /** Any text. The same seed and day give the same people. */
  readonly seed?: string;
  /** How many people. The named ones are always there, so it is never fewer than those. */
  readonly size?: number;
  /** The day ages are counted from, `YYYY-MM-DD`. Today in Oslo unless said. */
  readonly today?: string;
}

/**
 * The sandbox's people. Only their identities are made here; a population of 100 000 takes a second or two and some
 * sixty megabytes.
 */
export function createPopulation(options: PopulationOptions = {}): Population {
  const { seed = 'helsegraf', size = 200, today = osloDate(new Date()) } = options;
  const named = buildNamedPeople(today);
  const taken = named.flatMap((person) => [person.nationalId, ...person.previousIds]);
  const numbers = createNumbers([...taken, ...[...staff, operator].map(({ nationalId }) => nationalId)]);
  const generated = generatePeople({ seed, count: size - named.length, today, numbers });
  return indexPeople(seed, [...named, ...generated]);
}

function indexPeople(seed: string, people: SyntheticPerson[]): Population {
  const indexById = new Map<string, number>();
  for (const [index, person] of people.entries()) {
    for (const id of [person.nationalId, ...person.previousIds]) indexById.set(id, index);
  }
  const byNationalId = (id: string) => people[indexById.get(id) ?? -1];
  return {
    seed,
    people,
    byNationalId,
    find: (wanted) => byNationalId(wanted) ?? findByName(people, wanted),
    another: (person) => people[((indexById.get(person.nationalId) ?? 0) + 1) % people.length] ?? person,
    replace: (person) => {
      const index = indexById.get(person.nationalId);
      if (index !== undefined) people[index] = person;
    },
    randomFor: (person, topic) => createRandom(`${seed}/${topic}/${person.nationalId}`),
  };
}

function findByName(people: readonly SyntheticPerson[], name: string): SyntheticPerson | undefined {
  const wanted = name.trim().toLowerCase();
  return people.find((person) => fullName(person).toLowerCase() === wanted);
}
