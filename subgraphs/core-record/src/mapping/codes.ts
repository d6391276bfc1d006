import { readCode, readCodes, property, readList, readText, type Code } from '@helsegraf/fhir';
import { volvenSystem } from '@helsegraf/identifiers';

/** The core record's own addresses for code lists that have another one elsewhere in the graph. */
const sameLists: ReadonlyMap<string, string> = new Map([
  // Documented to hold the codes of Volven 7498.
  ['http://nhn.no/kj/fhir/CodeSystem/SourceOfInformation', volvenSystem(7498)],
  // Unverified: the only code seen in it is LE, which means the same in Volven 9060.
  ['http://nhn.no/kj/fhir/CodeSystem/CategoriesOfHealthProfessionals', volvenSystem(9060)],
  // As a third party's client writes it.
  ['http://nhn.no/kj/fhir/CodeSystem/ATC', 'http://www.whocc.no/atc'],
]);

/** A code whose list goes by the address it has in the rest of the graph. */
export function withCommonSystem(code: Code): Code {
  const system = code.system === undefined ? undefined : sameLists.get(code.system);
  return system === undefined ? code : { ...code, system };
}

/** What a concept is about: the code that was chosen, the other codes for the same, and the free text. */
export interface Concept {
  readonly code: Code | undefined;
  readonly otherCodes: readonly Code[];
  readonly text: string | undefined;
}

export function readConcept(concept: unknown): Concept {
  const first = readList(concept)[0];
  const text = readText(property(first, 'text'));
  const codings = readList(property(first, 'coding'));
  // A concept that is only a text has no code; `readCode` would make one of it.
  if (codings.length === 0 && text !== undefined) return { code: undefined, otherCodes: [], text };
  const code = readCode(concept);
  const all = readCodes(concept);
  const others = all.filter((other) => code === undefined || !isSame(other, code));
  return {
    code: code === undefined ? undefined : withCommonSystem(code),
    otherCodes: others.map(withCommonSystem),
    text,
  };
}

/** The codes of a list of concepts, each under its common address. */
export function readConceptCodes(concepts: unknown): readonly Code[] {
  return readCodes(concepts).map(withCommonSystem);
}

function isSame(one: Code, other: Code): boolean {
  return (
    one.system === other.system && one.code === other.code && (one.code !== undefined || one.display === other.display)
  );
}
