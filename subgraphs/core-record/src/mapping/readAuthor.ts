import {
  identifierBySystem,
  isJsonObject,
  property,
  readCode,
  readList,
  readText,
  resolveReference,
} from '@helsegraf/fhir';
import { identifierSystems, parseHprNumber, parseOrganisationNumber } from '@helsegraf/identifiers';
import type { CoreRecordAuthor } from '../generated/resolverTypes.ts';
import { withCommonSystem } from './codes.ts';

/**
 * Who wrote: the contained role that a reference points to, with its professional, organisation and category. A number
 * that cannot be one is left out and the name kept. Undefined when nothing is told.
 */
export function readAuthor(resource: unknown, reference: unknown): CoreRecordAuthor | undefined {
  const role = resolveReference(undefined, reference, resource) ?? reference;
  if (!isJsonObject(role)) return undefined;
  // Without a role in between, the reference itself names the professional.
  const practitioner = property(role, 'practitioner') ?? role;
  const organisation = property(role, 'organization');
  const category = readList(property(role, 'code')).flatMap((each) => readCode(each) ?? [])[0];
  const author = authorOf({
    hprNumber: identifierBySystem(property(practitioner, 'identifier'), identifierSystems.hpr),
    name: readText(property(practitioner, 'display')),
    organisationNumber: identifierBySystem(property(organisation, 'identifier'), identifierSystems.organisation),
    organisationName: readText(property(organisation, 'display')),
  });
  const roleCode = category === undefined ? undefined : withCommonSystem(category);
  if (author === undefined && roleCode === undefined) return undefined;
  return { ...author, role: roleCode };
}

interface AuthorFacts {
  readonly hprNumber: string | undefined;
  readonly name: string | undefined;
  readonly organisationNumber: string | undefined;
  readonly organisationName: string | undefined;
}

/** An author from plain values; undefined when there are none. */
export function authorOf(facts: AuthorFacts): CoreRecordAuthor | undefined {
  if (Object.values(facts).every((value) => value === undefined)) return undefined;
  const hprNumber = parseHprNumber(facts.hprNumber ?? '');
  const organisationNumber = parseOrganisationNumber(facts.organisationNumber ?? '');
  return {
    professional: hprNumber === undefined ? undefined : { hprNumber },
    professionalName: facts.name,
    organisation: organisationNumber === undefined ? undefined : { organisationNumber },
    organisationName: facts.organisationName,
  };
}
