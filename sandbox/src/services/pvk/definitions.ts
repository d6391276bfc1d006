import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { findStaff } from '../../people/staff.ts';

/** What a definition means to those who heed it, by the names that Helsegraf is configured with. */
export type SettingMeaning =
  | 'core-record-reservation'
  | 'professional-block'
  | 'plan-consent'
  | 'restricts-critical-information'
  | 'restricts-medicines'
  | 'restricts-care-plans';

/** The three kinds of privacy setting (typePi). */
export type SettingKind = 'samtykke' | 'reservasjon' | 'tilgangsbegrensning';

/** Something a citizen can decide, owned by a party. The ids, names and party codes are made up. */
export interface SettingDefinition {
  readonly definisjonGuid: string;
  readonly definisjonNavn: string;
  readonly partKode: string;
  readonly typePi: SettingKind;
  readonly means: SettingMeaning;
  /** Whether the person has decided so before anything is changed here. */
  isActiveFor(person: SyntheticPerson): boolean;
  /** Whom a restriction is against. */
  concerns?(person: SyntheticPerson): readonly Concerned[];
}

/** The field names are those of public client code; that `type` says `HPR` for a professional is unverified. */
export interface Concerned {
  readonly type: string;
  readonly nummer: string;
  readonly navn: string;
}

const definition = (number: number) => `5f0d1c2e-0000-4000-8000-${String(number).padStart(12, '0')}`;
/** Nobody has decided so before it is changed here. */
const noOne = () => false;
const hasPlan = ({ traits }: SyntheticPerson) => traits.has('treatment-plan') || traits.has('zone-plan');

export const settingDefinitions: readonly SettingDefinition[] = [
  {
    definisjonGuid: definition(1),
    definisjonNavn: 'Reservasjon mot kjernejournal',
    partKode: 'kjernejournal',
    typePi: 'reservasjon',
    means: 'core-record-reservation',
    isActiveFor: ({ traits }) => traits.has('reserved'),
  },
  {
    definisjonGuid: definition(2),
    definisjonNavn: 'Sperring av kritisk informasjon',
    partKode: 'kjernejournal',
    typePi: 'tilgangsbegrensning',
    means: 'restricts-critical-information',
    isActiveFor: ({ traits }) => traits.has('restricted'),
  },
  {
    definisjonGuid: definition(3),
    definisjonNavn: 'Blokkering av navngitt helsepersonell',
    partKode: 'kjernejournal',
    typePi: 'tilgangsbegrensning',
    means: 'professional-block',
    isActiveFor: ({ blockedProfessionals }) => blockedProfessionals.length > 0,
    concerns: ({ blockedProfessionals }) => blockedProfessionals.map(describeProfessional),
  },
  {
    definisjonGuid: definition(4),
    definisjonNavn: 'Samtykke til deling av behandlings- og egenbehandlingsplan',
    partKode: 'dbep',
    typePi: 'samtykke',
    means: 'plan-consent',
    isActiveFor: (person) => hasPlan(person) && !person.traits.has('no-consent-plan'),
  },
  {
    definisjonGuid: definition(5),
    definisjonNavn: 'Sperring av legemiddelopplysninger',
    partKode: 'kjernejournal',
    typePi: 'tilgangsbegrensning',
    means: 'restricts-medicines',
    isActiveFor: noOne,
  },
  {
    definisjonGuid: definition(6),
    definisjonNavn: 'Sperring av behandlings- og egenbehandlingsplan',
    partKode: 'dbep',
    typePi: 'tilgangsbegrensning',
    means: 'restricts-care-plans',
    isActiveFor: noOne,
  },
];

/** The definitions as those who heed them are configured with: which is which, and what each means. */
export const privacyDefinitions = settingDefinitions.map(({ definisjonGuid, partKode, means }) => ({
  definition: definisjonGuid,
  party: partKode,
  means,
}));

function describeProfessional(hprNumber: string): Concerned {
  const member = findStaff(hprNumber);
  return {
    type: 'HPR',
    nummer: hprNumber,
    navn: member === undefined ? '' : `${member.givenName} ${member.familyName}`,
  };
}
