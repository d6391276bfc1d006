import { property, readCode, readList, readText, type Code } from '@helsegraf/fhir';
import {
  identifierSystems,
  isSameIdentifierSystem,
  parseHprNumber,
  parseOrganisationNumber,
} from '@helsegraf/identifiers';
import type { PlanEditor } from '../generated/resolverTypes.ts';

/**
 * Who last changed a treatment plan, from `meta.tag`. That the service puts it there is documented; with which code
 * systems is not, so tags are told apart by the identifier systems of the health sector, and the rest is handed on.
 */
export function mapTags(tags: unknown, patientNationalId: string): PlanEditor | undefined {
  const codes = readList(tags).flatMap((tag) => readCode(tag) ?? []);
  if (codes.length === 0) return undefined;
  const hpr = codes.find((code) => isHprNumber(code));
  const organisation = codes.find((code) => isOrganisationNumber(code));
  const people = codes.filter(isNationalId);
  const rest = codes.filter((code) => code !== hpr && code !== organisation && !isNationalId(code));
  return {
    healthPersonnel: hpr?.code === undefined ? undefined : { hprNumber: hpr.code },
    organisation: organisation?.code === undefined ? undefined : { organisationNumber: organisation.code },
    name: hpr?.display ?? people[0]?.display,
    isPatient: isPatient(
      people.map(({ code }) => code),
      hpr !== undefined,
      patientNationalId,
    ),
    codes: rest,
  };
}

/**
 * Who last changed a plan with zones, from `updated_by`. It is documented to be an object and nothing more; these member
 * names are guesses.
 */
export function mapUpdatedBy(updatedBy: unknown, patientNationalId: string): PlanEditor | undefined {
  const hpr = firstText(updatedBy, ['hpr', 'hpr_number', 'hprNumber']);
  const organisation = firstText(updatedBy, ['organisation_number', 'orgnr', 'organization', 'organisation']);
  const identifier =
    firstText(updatedBy, ['identifier', 'nin', 'national_id']) ?? readText(property(updatedBy, 'identifier', 'value'));
  const name = firstText(updatedBy, ['name', 'display', 'display_name']) ?? plainName(updatedBy);
  const hprNumber = hpr === undefined ? undefined : parseHprNumber(hpr);
  const organisationNumber = organisation === undefined ? undefined : parseOrganisationNumber(organisation);
  if ([hprNumber, organisationNumber, identifier, name].every((part) => part === undefined)) return undefined;
  return {
    healthPersonnel: hprNumber === undefined ? undefined : { hprNumber },
    organisation: organisationNumber === undefined ? undefined : { organisationNumber },
    name,
    isPatient: isPatient([identifier], hprNumber !== undefined, patientNationalId),
    codes: [],
  };
}

function isPatient(ids: readonly (string | undefined)[], isPersonnel: boolean, patient: string): boolean | undefined {
  const known = ids.filter((id) => id !== undefined);
  if (known.length > 0) return known.includes(patient);
  return isPersonnel ? false : undefined;
}

function isHprNumber({ system, code }: Code): boolean {
  return isOfSystem(system, identifierSystems.hpr) && parseHprNumber(code ?? '') !== undefined;
}

function isOrganisationNumber({ system, code }: Code): boolean {
  return isOfSystem(system, identifierSystems.organisation) && parseOrganisationNumber(code ?? '') !== undefined;
}

const elevenDigits = /(?<!\d)\d{11}(?!\d)/;

// By its look as well as its system: a national id is never handed on as if it were a code.
function isNationalId({ system, code = '' }: Code): boolean {
  const systems = [identifierSystems.fnr, identifierSystems.dnr, identifierSystems.fhn];
  return elevenDigits.test(code) || systems.some((each) => isOfSystem(system, each));
}

function isOfSystem(sent: string | undefined, system: string): boolean {
  return sent !== undefined && isSameIdentifierSystem(sent, system);
}

function firstText(holder: unknown, names: readonly string[]): string | undefined {
  return names.map((name) => readText(property(holder, name))).find((text) => text !== undefined);
}

function plainName(value: unknown): string | undefined {
  const text = typeof value === 'string' ? readText(value) : undefined;
  return text === undefined || elevenDigits.test(text) ? undefined : text;
}
