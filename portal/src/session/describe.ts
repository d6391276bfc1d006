import type { Texts } from '../texts/en.ts';
import type { Person } from './person.ts';

/** `74 years`, or `died at 90`. */
export function describeAge({ ageYears, isDeceased }: Person, { person }: Texts): string {
  return isDeceased ? person.dead(ageYears) : person.age(ageYears);
}

/** The profession in words; the persona's own name when it is newer than this page. */
export function titleOf(persona: string, { asker }: Texts): string {
  return asker.titles[persona] ?? persona;
}
