import { property, readCode, readCodes, readList, readPartialDate, readText, type Code } from '@helsegraf/fhir';
import type { PlanNote } from '../generated/resolverTypes.ts';

/** Every readable concept of a list, one code each. */
export function readConcepts(concepts: unknown): readonly Code[] {
  return readList(concepts).flatMap((concept) => readCode(concept) ?? []);
}

/** What a concept says in words: its own text, else the name of its code. */
export function conceptText(concept: unknown): string | undefined {
  const text = readText(property(concept, 'text'));
  return text ?? readCode(concept)?.display ?? (typeof concept === 'string' ? readText(concept) : undefined);
}

/** The concept's code, when it has one and not just words. */
export function conceptCode(concept: unknown): Code | undefined {
  return readCodes(concept).some(({ code }) => code !== undefined) ? readCode(concept) : undefined;
}

/** FHIR annotations that say something. */
export function readNotes(annotations: unknown): readonly PlanNote[] {
  return readList(annotations).flatMap((annotation) => {
    const text =
      readText(property(annotation, 'text')) ?? (typeof annotation === 'string' ? readText(annotation) : undefined);
    if (text === undefined) return [];
    const author = property(annotation, 'authorString') ?? property(annotation, 'authorReference', 'display');
    return [{ text, at: readPartialDate(property(annotation, 'time')), author: readText(author) }];
  });
}
