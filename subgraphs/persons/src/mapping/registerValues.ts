import { isJsonObject, property, readDate, readList, readText, type JsonObject } from '@helsegraf/fhir';
import type { PersonName } from '../generated/resolverTypes.ts';

/** The pieces of information under a name that hold now. The register marks those that no longer do. */
export function currentValues(document: unknown, name: string): JsonObject[] {
  return allValues(document, name).filter((value) => value['isValid'] !== false);
}

/** The pieces of information under a name, those that no longer hold too. */
export function allValues(document: unknown, name: string): JsonObject[] {
  return readList(property(document, name)).filter(isJsonObject);
}

/** How many pieces of information under a name are not even objects. */
export function countUnreadable(document: unknown, names: readonly string[]): number {
  return names.flatMap((name) => readList(property(document, name))).filter((value) => !isJsonObject(value)).length;
}

/** The register writes a day as a moment whose time and zone mean nothing. */
export function readDay(value: unknown): string | undefined {
  return typeof value === 'string' ? readDate(value.slice(0, 10)) : undefined;
}

/** A name in the register's own parts; undefined when none of them is there. */
export function readName(value: unknown): PersonName | undefined {
  const given = readText(property(value, 'givenName'));
  const middle = readText(property(value, 'middleName'));
  const family = readText(property(value, 'familyName'));
  const full = [given, middle, family].filter((part) => part !== undefined).join(' ');
  return full === '' ? undefined : { given, middle, family, full };
}
