import { describe, expect, test } from '@jest/globals';
import { createPopulation } from '../../people/createPopulation.ts';
import { criticalInformationOf } from './criticalInformationOf.ts';
import type { Content } from './criticalRecord.ts';
import { writeResource } from './writeResource.ts';

const today = '2026-11-22';
const population = createPopulation({ size: 5_000, today });
const tools = { randomFor: population.randomFor, today: () => today };
const everything = population.people.flatMap((person) =>
  criticalInformationOf(person, tools).map((record) => ({ person, record })),
);

function earliestYearOf(content: Content): number | undefined {
  const [when] = Object.entries(content).flatMap(([name, value]) =>
    ['onset', 'started', 'implanted', 'from'].includes(name) && typeof value === 'string' ? [value] : [],
  );
  return when === undefined ? undefined : Number(when.slice(0, 4));
}

describe('the register as a whole', () => {
  test('about one in twenty has critical information, and nobody who opted out', () => {
    const share = new Set(everything.map(({ person }) => person)).size / population.people.length;

    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.07);
    expect(everything.filter(({ person }) => person.traits.has('reserved'))).toEqual([]);
  });

  test('whoever reacts to a medicine has that reaction on record', () => {
    const reacting = population.people.filter(
      ({ traits }) => traits.has('drug-allergy') && traits.has('critical-information') && !traits.has('reserved'),
    );

    const known = reacting.filter((person) =>
      criticalInformationOf(person, tools).some(({ content }) => content.kind === 'drug-reaction'),
    );

    expect(known.length).toBeGreaterThan(reacting.length * 0.95);
  });

  test('things happen after birth, are recorded after they happened, and are recorded before today', () => {
    for (const { person, record } of everything) {
      const bornYear = Number(person.birthDate.slice(0, 4));
      const recordedYear = Number(record.recordedAt.slice(0, 4));
      const year = record.content.kind === 'routine' ? recordedYear : (earliestYearOf(record.content) ?? recordedYear);
      expect(year).toBeGreaterThanOrEqual(bornYear);
      expect(year).toBeLessThanOrEqual(recordedYear);
      expect(record.recordedAt < today).toBe(true);
    }
  });

  test('ids are the same at every start and no two records share one', () => {
    const again = population.people.flatMap((person) => criticalInformationOf(person, tools));
    const ids = everything.map(({ record }) => record.id);

    expect(again.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every record names its patient, its recorder and its profile on the wire', () => {
    for (const { person, record } of everything) {
      const resource = writeResource(record, person, person.nationalId);
      expect(JSON.stringify(resource)).toContain(person.nationalId);
      expect(JSON.stringify(resource)).toContain('"#recorderRef"');
      expect(resource.meta?.profile?.[0]).toMatch(/^http:\/\/nhn\.no\/kj\/fhir\/StructureDefinition\/Kj/);
    }
  });
});

test('somebody has all ten kinds', () => {
  const person = population.find('Robust Reinsdyr');
  const kinds = person === undefined ? [] : criticalInformationOf(person, tools).map(({ content }) => content.kind);

  expect(new Set(kinds).size).toBe(10);
});
