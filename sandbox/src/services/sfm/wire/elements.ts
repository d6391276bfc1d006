import type { CodeableConcept, Extension, Identifier } from 'fhir/r4.js';
import type { CodeValue } from '../codeLists.ts';

/** An extension that holds others. Those that are undefined are left out. */
export function group(url: string, parts: readonly (Extension | undefined)[]): Extension {
  return { extension: parts.filter((part) => part !== undefined), url };
}

export const concept = (...values: readonly CodeValue[]): CodeableConcept => ({ coding: [...values] });

/** A part with a value, or nothing when there is no value. */
export const part = {
  code: (url: string, value: CodeValue | undefined) => value && { url, valueCodeableConcept: concept(value) },
  text: (url: string, valueString: string | undefined) =>
    valueString === undefined ? undefined : { url, valueString },
  date: (url: string, valueDate: string | undefined) => (valueDate === undefined ? undefined : { url, valueDate }),
  time: (url: string, valueDateTime: string | undefined) =>
    valueDateTime === undefined ? undefined : { url, valueDateTime },
  flag: (url: string, valueBoolean: boolean | undefined) =>
    valueBoolean === undefined ? undefined : { url, valueBoolean },
  number: (url: string, valueDecimal: number | undefined) =>
    valueDecimal === undefined ? undefined : { url, valueDecimal },
  quantity: (url: string, quantity: { value: number; unit: string } | undefined) =>
    quantity && { url, valueQuantity: quantity },
} as const;

/** An identifier whose kind is told by a text, as SFM writes its own. */
export const textIdentifier = (text: string, value: string | undefined): readonly Identifier[] =>
  value === undefined ? [] : [{ use: 'usual', type: { text }, value }];
