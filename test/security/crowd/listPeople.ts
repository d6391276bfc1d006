import type { System } from '../../support/startSystem.ts';

/** Somebody of the sandbox's population. What is in this record is in nobody else's answers. */
export interface Person {
  readonly name: string;
  readonly nationalId: string;
  readonly ageYears: number;
}

/** This many synthetic people, each with a number and, as far as there are names enough, a name of their own. */
export async function listPeople({ adminUrl }: System, count: number): Promise<readonly Person[]> {
  const response = await fetch(`${adminUrl}/people?all`);
  const { people } = (await response.json()) as { people: Person[] };
  if (people.length < count) throw new Error(`there are only ${people.length} people`);
  return people.slice(0, count);
}
