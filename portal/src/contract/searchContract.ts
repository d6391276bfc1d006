import { foldText } from '../search/foldText.ts';
import type { Contract } from './contract.ts';

/** Something of the contract that can be found. */
export interface Finding {
  /** `Patient`, `Patient.person`, `Sex.FEMALE`. */
  readonly name: string;
  readonly norwegian: string;
  readonly description: string;
}

interface Indexed extends Finding {
  /** The last part of the name, as it is searched: of `Patient.person`, `person`. */
  readonly own: string;
  readonly whole: string;
  readonly term: string;
  readonly text: string;
}

export type Search = (query: string) => readonly Finding[];

/** Finds what has every word of a query: first what is named so, then what is called so in Norwegian, then descriptions. */
export function createSearch({ types }: Contract): Search {
  const index = types.flatMap((type) => [
    toIndexed(type.name, type),
    ...type.fields.map((field) => toIndexed(`${type.name}.${field.name}`, field)),
    ...type.values.map((value) => toIndexed(`${type.name}.${value.name}`, value)),
  ]);

  return (query) => {
    const words = foldText(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return index
      .map((entry) => ({ entry, score: Math.min(...words.map((word) => scoreOf(entry, word))) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || a.entry.name.length - b.entry.name.length)
      .map(({ entry: { name, norwegian, description } }) => ({ name, norwegian, description }));
  };
}

function toIndexed(name: string, { norwegian, description }: Omit<Finding, 'name'>): Indexed {
  const own = foldText(name.split('.').at(-1) ?? name);
  return {
    name,
    norwegian,
    description,
    own,
    whole: foldText(name),
    term: foldText(norwegian),
    text: foldText(description),
  };
}

function scoreOf({ own, whole, term, text }: Indexed, word: string): number {
  if (own === word || whole === word) return 100;
  if (term === word || term.split(/[ ,/]+/).includes(word)) return 90;
  if (own.startsWith(word)) return 80;
  if (term.includes(word)) return 60;
  if (whole.includes(word)) return 50;
  return text.includes(word) ? 20 : 0;
}
