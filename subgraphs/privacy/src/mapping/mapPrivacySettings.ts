import {
  isJsonObject,
  property,
  readBoolean,
  readDateTime,
  readList,
  readPartialDate,
  readText,
} from '@helsegraf/fhir';
import { parseHprNumber } from '@helsegraf/identifiers';
import type { PrivacySetting, PrivacySettingKind } from '../generated/resolverTypes.ts';

export type MappedSettings =
  | { readonly kind: 'mapped'; readonly settings: readonly PrivacySetting[]; readonly unreadable: number }
  | { readonly kind: 'wrong-person' }
  | { readonly kind: 'not-a-list' };

/**
 * A person's settings towards one party. The names of the members are those of public client code, and of the suggested
 * model where that has others; the service publishes none.
 */
export function mapPrivacySettings(body: unknown, nationalId: string): MappedSettings {
  const list = property(body, 'personvernInnstillinger');
  if (!Array.isArray(list)) return { kind: 'not-a-list' };
  const owners = [body, ...readList(list)].flatMap((each) => readText(property(each, 'innbyggerFnr')) ?? []);
  if (owners.some((owner) => owner !== nationalId)) return { kind: 'wrong-person' };
  const party = readText(property(body, 'partKode'));
  const settings = readList(list)
    .filter(isJsonObject)
    .map((setting) => mapSetting(setting, party));
  return { kind: 'mapped', settings, unreadable: list.length - settings.length };
}

const kinds: Readonly<Record<string, PrivacySettingKind>> = {
  samtykke: 'CONSENT',
  reservasjon: 'RESERVATION',
  tilgangsbegrensning: 'RESTRICTION',
};

function mapSetting(setting: unknown, party: string | undefined): PrivacySetting {
  const text = (...names: string[]) =>
    names.map((name) => readText(property(setting, name))).find((found) => found !== undefined);
  const kindText = text('typePi', 'type');
  const kind = kindText?.toLowerCase() ?? '';
  const start = readPartialDate(property(setting, 'gyldigFra'));
  const end = readPartialDate(property(setting, 'gyldigTil'));
  return {
    definitionId: text('definisjonGuid'),
    name: text('definisjonNavn'),
    kind: (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? 'OTHER',
    kindText,
    partyCode: text('partKode') ?? party,
    isActive: readBoolean(property(setting, 'aktiv')),
    period: start === undefined && end === undefined ? undefined : { start, end },
    createdAt: readDateTime(property(setting, 'opprettetTidspunkt')),
    changedAt: readDateTime(property(setting, 'sistEndretTidspunkt')),
    concernsProfessionals: readProfessionals(setting),
    area: text('gjelderOmråde', 'gjelderOmrade'),
  };
}

function readProfessionals(setting: unknown) {
  const numbers = [
    ...readList(property(setting, 'innbyggerTbMetadata')).map((concerned) => property(concerned, 'nummer')),
    ...readList(property(setting, 'gjelderHelsepersonell')).map((concerned) => property(concerned, 'hpr')),
  ];
  return numbers.flatMap((number) => {
    const hprNumber = parseHprNumber(readText(number) ?? '');
    return hprNumber === undefined ? [] : { hprNumber };
  });
}
