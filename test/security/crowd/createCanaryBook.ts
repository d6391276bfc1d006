import type { Person } from './listPeople.ts';

/** Knows whose is whose. */
export interface CanaryBook {
  /** Names and numbers in a text that are somebody else's. */
  foreignIn(text: string, own: Person): string[];
  /** The opaque ids of patients in a text. */
  opaqueIdsIn(text: string): string[];
}

const elevenDigits = /(?<!\d)\d{11}(?!\d)/g;
/** Synthetic names are an adjective and a noun. */
const twoWords = /(?=(?<![\p{L}])(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![\p{L}]))/gu;
/** A key's name and 36 characters; see `packages/identifiers`. */
const opaqueId = /"id":"(sandbox\.[A-Za-z0-9_-]{36})"/g;

export function createCanaryBook(people: readonly Person[]): CanaryBook {
  const ownersOf = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const canary of [person.name, person.nationalId]) {
      ownersOf.set(canary, (ownersOf.get(canary) ?? new Set()).add(person));
    }
  }
  return {
    foreignIn(text, own) {
      const numbers = text.match(elevenDigits) ?? [];
      const names = [...text.matchAll(twoWords)].map(([, name = '']) => name);
      const known = new Set([...numbers, ...names].filter((canary) => ownersOf.has(canary)));
      return [...known].filter((canary) => ownersOf.get(canary)?.has(own) !== true);
    },
    opaqueIdsIn: (text) => [...text.matchAll(opaqueId)].map(([, id = '']) => id),
  };
}
