import { texts } from '../texts.ts';
import type { Person } from './person.ts';

/** `74 years`, or `died at 90`. */
export function describeAge({ ageYears, isDeceased }: Person): string {
  return isDeceased ? texts.person.dead(ageYears) : texts.person.age(ageYears);
}

/** The profession in words; the persona's own name when it is newer than this page. */
export function titleOf(persona: string): string {
  const titles: Readonly<Record<string, string>> = texts.asker.titles;
  return titles[persona] ?? persona;
}
