import { extensionValue } from '@helsegraf/fhir';

/**
 * The value of one of the core record's own extensions, unread. Their addresses are only partly published, so the name
 * alone counts, in each form it has been seen: `KjUpdatedDateTime`, `UpdatedDateTime`, `updatedDateTime`.
 */
export function kjExtension(element: unknown, name: string): unknown {
  const forms = [`Kj${name}`, name, `${name.charAt(0).toLowerCase()}${name.slice(1)}`];
  return forms.map((form) => extensionValue(element, form)).find((value) => value !== undefined);
}
