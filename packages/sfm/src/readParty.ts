import {
  asResource,
  identifierBySystem,
  isJsonObject,
  property,
  readList,
  readText,
  resolveReference,
} from '@helsegraf/fhir';
import { identifierSystems, parseHerId, parseHprNumber, parseOrganisationNumber } from '@helsegraf/identifiers';
import type { MedicationParty } from './medicationValues.ts';

const nobody: MedicationParty = {
  name: undefined,
  healthPersonnel: undefined,
  organisationName: undefined,
  organisationNumber: undefined,
  organisation: undefined,
  telephone: undefined,
};

/**
 * Whom a reference names: a practitioner, an organisation, or the one acting for the other. When the reference leads
 * nowhere, its own identifier and display are used. Undefined when nothing is said.
 * @param container the resource that holds the reference, when the one it names may be inside it
 */
export function readParty(bundle: unknown, reference: unknown, container?: unknown): MedicationParty | undefined {
  const resource = resolveReference(bundle, reference, container);
  switch (resource?.resourceType) {
    case 'PractitionerRole':
      return readRole(bundle, resource, reference);
    case 'Practitioner':
      return known(readPractitioner(resource, reference));
    case 'Organization':
      return known(readOrganisation(resource, reference));
    default:
      return known(readUnresolved(reference));
  }
}

/** A party of which only a name is known. */
export function organisationNamed(organisationName: string | undefined): MedicationParty | undefined {
  return known({ ...nobody, organisationName });
}

function readRole(bundle: unknown, role: object, reference: unknown): MedicationParty | undefined {
  const person = property(role, 'practitioner');
  const organisation = property(role, 'organization');
  const practitioner = asResource(resolveReference(bundle, person, role), 'Practitioner');
  const { name, healthPersonnel } = isJsonObject(person) ? readPractitioner(practitioner, person) : nobody;
  const place = asResource(resolveReference(bundle, organisation, role), 'Organization');
  const organisationPart = isJsonObject(organisation) ? readOrganisation(place, organisation) : nobody;
  return known({ ...organisationPart, name, healthPersonnel }) ?? known(readUnresolved(reference));
}

function readPractitioner(resource: object | undefined, reference: unknown): MedicationParty {
  const identifiers = [...readList(property(resource, 'identifier')), ...readList(property(reference, 'identifier'))];
  const hprNumber = parseHprNumber(identifierBySystem(identifiers, identifierSystems.hpr) ?? '');
  const name = readList(property(resource, 'name'))
    .map(readHumanName)
    .find((each) => each !== undefined);
  return {
    ...nobody,
    name: name ?? displayName(reference),
    healthPersonnel: hprNumber === undefined ? undefined : { hprNumber },
  };
}

function readOrganisation(resource: object | undefined, reference: unknown): MedicationParty {
  const identifiers = [...readList(property(resource, 'identifier')), ...readList(property(reference, 'identifier'))];
  const herId = parseHerId(identifierBySystem(identifiers, identifierSystems.her) ?? '');
  const number = parseOrganisationNumber(identifierBySystem(identifiers, identifierSystems.organisation) ?? '');
  const phone = readList(property(resource, 'telecom')).find((each) => property(each, 'system') === 'phone');
  return {
    ...nobody,
    organisationName: readText(property(resource, 'name')) ?? displayName(reference),
    organisationNumber: number,
    organisation: herId === undefined ? undefined : { herId },
    telephone: readText(property(phone, 'value')),
  };
}

function readUnresolved(reference: unknown): MedicationParty {
  const { healthPersonnel } = readPractitioner(undefined, reference);
  const { organisation, organisationNumber } = readOrganisation(undefined, reference);
  const isOrganisation = healthPersonnel === undefined && (organisation ?? organisationNumber) !== undefined;
  const shown = displayName(reference);
  return {
    ...nobody,
    healthPersonnel,
    organisation,
    organisationNumber,
    ...(isOrganisation ? { organisationName: shown } : { name: shown }),
  };
}

// SFM's display is `NAME, HPR: 999000011` or `Name, HER: 8100011, …`; for an organisation without name only `HER: …`.
function displayName(reference: unknown): string | undefined {
  const [name] = (readText(property(reference, 'display')) ?? '').split(/,?\s*(?:HPR|HER):/);
  return readText(name?.replace(/,\s*$/, ''));
}

function readHumanName(name: unknown): string | undefined {
  const text = readText(property(name, 'text'));
  if (text !== undefined) return text;
  const given = readList(property(name, 'given')).map(readText);
  const middle = readList(property(name, 'extension'))
    .filter((each) => String(property(each, 'url')).endsWith('no-basis-middlename'))
    .map((each) => readText(property(each, 'valueString')));
  const parts = [...given, ...middle, readText(property(name, 'family'))].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function known(party: MedicationParty): MedicationParty | undefined {
  return Object.values(party).every((value) => value === undefined) ? undefined : party;
}
