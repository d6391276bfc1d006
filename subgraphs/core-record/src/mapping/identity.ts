import { nationalIdValues, property, readList, readText } from '@helsegraf/fhir';

/** Whom a resource says it is about, compared with the patient who was asked about. */
export type Subject = 'patient' | 'another' | 'not-told';

/**
 * Compares the identifiers of `patient` or `subject` with a national id. A number of eleven digits counts also when its
 * system is missing. A number the patient had before counts as another person's: nothing here knows the two belong
 * together, and a wrong record is worse than a missing one.
 */
export function subjectOf(resource: unknown, nationalId: string): Subject {
  const references = [property(resource, 'patient'), property(resource, 'subject')];
  const identifiers = references.flatMap((reference) => readList(property(reference, 'identifier')));
  const bare = identifiers.flatMap((identifier) => readText(property(identifier, 'value')) ?? []);
  const numbers = [...nationalIdValues(identifiers), ...bare.filter((value) => /^\d{11}$/.test(value))];
  if (numbers.length === 0) return 'not-told';
  return numbers.every((number) => number === nationalId) ? 'patient' : 'another';
}
