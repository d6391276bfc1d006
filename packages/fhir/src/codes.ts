import { canonicalCodeSystem, isSameCodeSystem } from '@helsegraf/identifiers';
import { isJsonObject, property, readList } from './json.ts';
import { readText } from './primitives.ts';

/** A coded value. What the source left out is absent. */
export interface Code {
  /** The code list in its canonical form: `urn:oid:…` for national lists. */
  readonly system?: string;
  readonly code?: string;
  /** As the service sent it. */
  readonly display?: string;
}

/**
 * Every coding of a `CodeableConcept`, in the source's order. Also reads a `Coding`, a bare code, and a list of any of
 * these. A concept without readable codings gives its text as display; nothing readable gives an empty list.
 */
export function readCodes(concept: unknown): readonly Code[] {
  return readList(concept).flatMap(readConcept);
}

/**
 * The coding that stands for the concept: the one marked as the user's own choice, otherwise the first with a code. When
 * it has no display, the concept's text is used.
 */
export function readCode(concept: unknown): Code | undefined {
  for (const one of readList(concept)) {
    const codes = readConcept(one);
    const chosen = readList(property(one, 'coding')).find((coding) => property(coding, 'userSelected') === true);
    const code = readCoding(chosen) ?? codes.find((candidate) => candidate.code !== undefined) ?? codes[0];
    if (code !== undefined) return withDisplay(code, readText(property(one, 'text')));
  }
  return undefined;
}

/** The concept's coding from one code list, in whichever form its URI is written. */
export function findCode(concept: unknown, system: string): Code | undefined {
  return readCodes(concept).find((code) => code.system !== undefined && isSameCodeSystem(code.system, system));
}

function readConcept(concept: unknown): readonly Code[] {
  if (!isJsonObject(concept)) return present(readCoding(concept));
  const codings = readList(property(concept, 'coding')).flatMap((coding) => present(readCoding(coding)));
  if (codings.length > 0) return codings;
  const text = readText(property(concept, 'text'));
  return present(readCoding(concept) ?? (text === undefined ? undefined : { display: text }));
}

function readCoding(coding: unknown): Code | undefined {
  if (!isJsonObject(coding)) {
    const code = readText(coding);
    return code === undefined ? undefined : { code };
  }
  const system = readText(property(coding, 'system'));
  const code = readText(property(coding, 'code'));
  const display = readText(property(coding, 'display'));
  if (code === undefined && display === undefined) return undefined;
  return {
    ...(system === undefined ? {} : { system: canonicalCodeSystem(system) }),
    ...(code === undefined ? {} : { code }),
    ...(display === undefined ? {} : { display }),
  };
}

function withDisplay(code: Code, text: string | undefined): Code {
  return code.display !== undefined || text === undefined ? code : { ...code, display: text };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
