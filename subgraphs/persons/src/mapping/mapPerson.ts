import { ageOn } from '@helsegraf/access';
import { property, readText } from '@helsegraf/fhir';
import { parseNationalId, type NationalId } from '@helsegraf/identifiers';
import type {
  ContactPoints,
  DataSource,
  Guardianship,
  LifeStatus,
  NationalIdentityNumberKind,
  PersonIdentifier,
  PersonName,
  Residence,
  Sex,
} from '../generated/resolverTypes.ts';
import { mapGuardianship } from './mapGuardianship.ts';
import { mapRelations, type Relation } from './mapRelations.ts';
import { mapResidence } from './mapResidence.ts';
import { allValues, countUnreadable, currentValues, readDay, readName } from './registerValues.ts';

/** A person as resolvers hand them on. `relations` holds numbers; their names are looked up when asked for. */
export interface MappedPerson {
  readonly __typename: 'Person';
  readonly source: DataSource;
  readonly nationalId: string | undefined;
  readonly identifiers: readonly PersonIdentifier[];
  readonly name: PersonName | undefined;
  readonly birthDate: string | undefined;
  readonly ageYears: number | undefined;
  readonly sex: Sex;
  readonly lifeStatus: LifeStatus;
  readonly deathDate: string | undefined;
  readonly residence: Residence | undefined;
  readonly contact: ContactPoints | undefined;
  readonly guardianships: readonly Guardianship[];
  readonly relations: readonly Relation[];
  readonly unreadable: number;
}

export type PersonMapping =
  | { readonly kind: 'person'; readonly person: MappedPerson }
  | { readonly kind: 'wrong-person' }
  | { readonly kind: 'malformed' };

export interface PersonQuestion {
  readonly asked: NationalId;
  readonly source: DataSource;
  /** The day it is in Norway, for the age. */
  readonly today: string;
  /** Whether the caller may know that an address is protected. It is never given itself. */
  readonly mayKnowProtection: boolean;
}

const listNames = [
  'norwegianIdentificationNumber',
  'name',
  'birth',
  'gender',
  'status',
  'addressProtection',
  'residentialAddress',
  'parentalResponsibility',
  'familyRelation',
  'guardianshipOrFuturePowerOfAttorney',
];

/** The register's document as the contract's `Person`. Never throws; what cannot be read is absent or counted. */
export function mapPerson(document: unknown, question: PersonQuestion): PersonMapping {
  const entries = allValues(document, 'norwegianIdentificationNumber');
  const identifiers = entries.flatMap(mapIdentifier);
  if (identifiers.length === 0) return { kind: 'malformed' };
  if (identifiers.every(({ value }) => value !== question.asked.value)) return { kind: 'wrong-person' };
  const [birth] = currentValues(document, 'birth');
  const birthDate = readDay(birth?.['birthDate']);
  const deathDate = readDay(property(document, 'death', 'deceasedDate'));
  const own = identifiers.find(({ isCurrent }) => isCurrent)?.value;
  return {
    kind: 'person',
    person: {
      __typename: 'Person',
      source: question.source,
      nationalId: own,
      identifiers: identifiers.toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent)),
      name: readName(currentValues(document, 'name')[0]),
      birthDate,
      ageYears: birthDate === undefined ? undefined : ageOn(birthDate, deathDate ?? question.today),
      sex: mapSex(readText(currentValues(document, 'gender')[0]?.['gender'])),
      lifeStatus: mapLifeStatus(document, deathDate),
      deathDate,
      residence: mapResidence(document, question.mayKnowProtection),
      contact: mapContact(document),
      guardianships: currentValues(document, 'guardianshipOrFuturePowerOfAttorney').map(mapGuardianship),
      relations: mapRelations(document, new Set(identifiers.map(({ value }) => value))),
      unreadable: countUnreadable(document, listNames) + entries.length - identifiers.length,
    },
  };
}

const kinds: Readonly<Record<NationalId['kind'], NationalIdentityNumberKind>> = {
  fnr: 'BIRTH_NUMBER',
  dnr: 'D_NUMBER',
  fhn: 'SHARED_AUXILIARY_NUMBER',
};

function mapIdentifier(entry: Readonly<Record<string, unknown>>): PersonIdentifier[] {
  const id = parseNationalId(readText(entry['identificationNumber']) ?? '', { synthetic: 'accept' });
  return id === undefined ? [] : [{ value: id.value, kind: kinds[id.kind], isCurrent: entry['isValid'] !== false }];
}

function mapSex(gender: string | undefined): Sex {
  if (gender === 'Male') return 'MALE';
  return gender === 'Female' ? 'FEMALE' : 'UNKNOWN';
}

function mapLifeStatus(document: unknown, deathDate: string | undefined): LifeStatus {
  const status = readText(currentValues(document, 'status')[0]?.['status']);
  if (deathDate !== undefined || status === 'Deceased') return 'DECEASED';
  return status === undefined ? 'UNKNOWN' : 'LIVING';
}

function mapContact(document: unknown): ContactPoints | undefined {
  const register = property(document, 'commonContactRegisterInformation');
  const mobilePhone = readText(property(register, 'contactInformation', 'phoneNumber'));
  const email = readText(property(register, 'contactInformation', 'email'));
  const reservation = readText(property(register, 'reservation'));
  if (mobilePhone === undefined && email === undefined && reservation === undefined) return undefined;
  return {
    mobilePhone,
    email,
    hasReservedAgainstDigitalContact: reservation === undefined ? undefined : reservation === 'Yes',
  };
}
