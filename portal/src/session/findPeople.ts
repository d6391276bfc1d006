import { foldText } from '../search/foldText.ts';
import type { Person } from './person.ts';

/** Those who match every word of `query` in name, number or what is special, best known first as the list has them. */
export function findPeople(people: readonly Person[], query: string): readonly Person[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter((person) => words.every((word) => searchedText(person).includes(word)));
}

/** Folded once for each person: a population may hold 100 000, and every key pressed searches them all. */
const searchedTexts = new WeakMap<Person, string>();

function searchedText(person: Person): string {
  const known = searchedTexts.get(person);
  if (known !== undefined) return known;
  const text = foldText(`${person.name} ${person.nationalId} ${person.special}`);
  searchedTexts.set(person, text);
  return text;
}
