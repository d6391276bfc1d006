import { bundleEntries, nationalIdValues, property, readList, readText } from '@helsegraf/fhir';

/**
 * Whether an answer about care plans is about another person than `nationalId`: it names someone else, or speaks of two
 * patients. The documented examples name the patient by a bare reference, which tells nothing; such an answer is taken to
 * be about the one asked for.
 */
export function isAboutAnother(bundle: unknown, nationalId: string): boolean {
  const resources = bundleEntries(bundle).flatMap(({ resource }) => resource ?? []);
  const named = resources.flatMap((resource) =>
    resource.resourceType === 'Patient'
      ? nationalIdValues(property(resource, 'identifier'))
      : nationalIdValues(property(resource, 'subject', 'identifier')),
  );
  const references = new Set(resources.flatMap((resource) => patientReference(property(resource, 'subject')) ?? []));
  return named.some((value) => value !== nationalId) || references.size > 1;
}

/** `Patient/1` and `https://host/fhir/Patient/1` are the same patient; a `urn:uuid:` or `#id` cannot be compared. */
function patientReference(subject: unknown): string | undefined {
  const reference = readText(property(readList(subject)[0], 'reference'));
  return /(?:^|\/)(Patient\/[^/]+)(?:\/_history\/[^/]*)?$/.exec(reference ?? '')?.[1];
}
