import type { Coding } from 'fhir/r4.js';

/** A code with its words, if it has any. */
export function toCoding({ code, system, text }: { code: string; system: string; text?: string }): Coding {
  return { system, code, ...(text !== undefined && { display: text }) };
}
