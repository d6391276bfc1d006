import { isJsonObject, property, readList, readPartialDate, readText, type JsonObject } from '@helsegraf/fhir';
import { volvenSystem } from '@helsegraf/identifiers';
import type { Authorization, Code, HealthProfession, PersonName } from '../generated/resolverTypes.ts';

/** What the register of health personnel says of one professional. */
export interface MappedProfessional {
  readonly name: PersonName | undefined;
  readonly authorizations: readonly Authorization[];
}

const professions: Readonly<Record<string, HealthProfession>> = {
  LE: 'PHYSICIAN',
  SP: 'NURSE',
  FA1: 'PHARMACIST_MASTER',
  FA2: 'PHARMACIST_BACHELOR',
  TL: 'DENTIST',
  JO: 'MIDWIFE',
  PS: 'PSYCHOLOGIST',
  VP: 'SOCIAL_EDUCATOR',
  HF: 'HEALTH_CARE_WORKER',
  AA: 'AMBULANCE_WORKER',
  FT: 'PHYSIOTHERAPIST',
  BI: 'BIOMEDICAL_SCIENTIST',
};

/** The professionals in an answer, by HPR number. Undefined when it is not a list. */
export function mapHealthPersonnel(body: unknown, today: string): Map<string, MappedProfessional> | undefined {
  if (!Array.isArray(body)) return undefined;
  const found = new Map<string, MappedProfessional>();
  for (const entry of body.filter(isJsonObject)) {
    const hprNumber = readText(entry['hprNummer']);
    if (hprNumber === undefined) continue;
    found.set(hprNumber, {
      name: mapName(entry['person']),
      authorizations: readList(entry['godkjenninger'])
        .filter(isJsonObject)
        .map((authorization) => mapAuthorization(authorization, today)),
    });
  }
  return found;
}

function mapName(person: unknown): PersonName | undefined {
  const given = readText(property(person, 'fornavn'));
  const middle = readText(property(person, 'mellomnavn'));
  const family = readText(property(person, 'etternavn'));
  const full = [given, middle, family].filter((part) => part !== undefined).join(' ');
  return full === '' ? undefined : { given, middle, family, full };
}

function mapAuthorization(entry: JsonObject, today: string): Authorization {
  const category = mapCode(entry['helsepersonellkategori']);
  const start = readPartialDate(property(entry, 'periode', 'fra'));
  const end = readPartialDate(property(entry, 'periode', 'til'));
  return {
    category,
    profession: category === undefined ? undefined : (professions[category.code ?? ''] ?? 'OTHER'),
    approval: mapCode(entry['autorisasjon']),
    specialties: readList(entry['spesialistgodkjenninger']).flatMap(
      (specialty) => mapCode(property(specialty, 'type')) ?? [],
    ),
    isActive: isWithin(today, start, end),
    mayPrescribe: readList(entry['rekvisisjonsretter']).some((right) =>
      isWithin(
        today,
        readPartialDate(property(right, 'periode', 'fra')),
        readPartialDate(property(right, 'periode', 'til')),
      ),
    ),
    period: start === undefined && end === undefined ? undefined : { start, end },
  };
}

// A period whose beginning is not told is not taken to have begun: a right is never assumed.
function isWithin(day: string, start: string | undefined, end: string | undefined): boolean {
  return start !== undefined && start.slice(0, 10) <= day && (end === undefined || day <= end.slice(0, 10));
}

function mapCode(value: unknown): Code | undefined {
  const code = readText(property(value, 'verdi'));
  const display = readText(property(value, 'navn'));
  const list = readText(property(value, 'kodeverk', 'id'));
  if (code === undefined && display === undefined) return undefined;
  return { system: list !== undefined && /^\d{4}$/.test(list) ? volvenSystem(Number(list)) : undefined, code, display };
}
