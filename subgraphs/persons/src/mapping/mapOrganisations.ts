import { isJsonObject, property, readBoolean, readList, readText, type JsonObject } from '@helsegraf/fhir';
import { canonicalCodeSystem, parseHerId, parseOrganisationNumber, volvenSystem } from '@helsegraf/identifiers';
import type { Code, OrganisationLevel } from '../generated/resolverTypes.ts';

/** An organisation with what the registers say of it. */
export interface MappedOrganisation {
  readonly organisationNumber: string | undefined;
  readonly herId: string | undefined;
  readonly name: string | undefined;
  readonly level: OrganisationLevel;
  readonly parent: { readonly organisationNumber?: string; readonly herId?: string } | undefined;
  readonly herIds: readonly string[];
  readonly reshId: string | undefined;
  readonly services: readonly Code[];
  readonly municipality: Code | undefined;
  readonly isActive: boolean;
}

const levels: Readonly<Record<string, OrganisationLevel>> = {
  Hovedenhet: 'LEGAL_ENTITY',
  Underenhet: 'POINT_OF_CARE',
  Avdeling: 'DEPARTMENT',
};

/** The organisations in an answer. Undefined when it is not a list. */
export function mapOrganisations(body: unknown): MappedOrganisation[] | undefined {
  return Array.isArray(body) ? body.filter(isJsonObject).map(mapOrganisation) : undefined;
}

function mapOrganisation(entry: JsonObject): MappedOrganisation {
  const { organisationNumber, herId } = mapNumbers(entry);
  const parent = mapNumbers(entry['overordnetEnhet']);
  return {
    organisationNumber,
    herId,
    name: readText(entry['navn']),
    level: levels[readText(entry['type']) ?? ''] ?? 'UNKNOWN',
    parent: Object.keys(parent).length === 0 ? undefined : parent,
    herIds: herId === undefined ? [] : [herId],
    reshId: readText(entry['reshId']),
    services: readList(entry['tjenester']).flatMap((service) => mapService(service) ?? []),
    municipality: mapMunicipality(entry['forretningsadresse']),
    isActive: readBoolean(entry['aktiv']) ?? false,
  };
}

function mapNumbers(entry: unknown): { organisationNumber?: string; herId?: string } {
  const organisationNumber = parseOrganisationNumber(readText(property(entry, 'organisasjonsnummer')) ?? '');
  const herId = parseHerId(readText(property(entry, 'herId')) ?? '');
  return {
    ...(organisationNumber === undefined ? {} : { organisationNumber }),
    ...(herId === undefined ? {} : { herId }),
  };
}

function mapService(service: unknown): Code | undefined {
  const code = readText(property(service, 'verdi'));
  const system = readText(property(service, 'kodeverk'));
  if (code === undefined) return undefined;
  return {
    system: system === undefined ? undefined : canonicalCodeSystem(system),
    code,
    display: readText(property(service, 'navn')),
  };
}

function mapMunicipality(address: unknown): Code | undefined {
  const code = readText(property(address, 'kommunenummer'));
  return code === undefined
    ? undefined
    : { system: volvenSystem(3402), code, display: readText(property(address, 'kommune')) };
}
