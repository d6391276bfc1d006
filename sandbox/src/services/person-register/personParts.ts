import type { StandInTools } from '../../frame/standIn.ts';
import { addDays } from '../../people/calendar.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { contactRegister } from './contactRegister.ts';
import { familyRelation, guardianship, parentalResponsibility } from './relations.ts';
import { confidentiality, residentialAddress } from './residentialAddress.ts';
import { former, midnight, valid } from './validity.ts';

export interface PartContext {
  readonly includeHistory: boolean;
  /** Whether addresses under protection and contact details are given out. */
  readonly maySeeProtected: boolean;
  readonly tools: StandInTools;
}

type PartWriter = (person: SyntheticPerson, context: PartContext) => object;

/** The information parts this stand-in knows, by the names they are asked for with. The real register knows more. */
export const personParts = {
  NorwegianIdentificationNumber: (person, { includeHistory }) => ({
    norwegianIdentificationNumber: [presentNumber(person), ...(includeHistory ? formerNumbers(person) : [])],
  }),
  Status: (person) => ({ status: [valid(person.deceasedDate ?? person.birthDate, { status: statusOf(person) })] }),
  Name: ({ givenName, familyName, birthDate }) => ({
    name: [valid(birthDate, { givenName, familyName, shortName: `${familyName} ${givenName}` })],
  }),
  Birth: ({ birthDate }) => ({
    birth: [valid(birthDate, { birthDate: midnight(birthDate), birthYear: birthDate.slice(0, 4) })],
  }),
  Gender: ({ birthDate, sex }) => ({ gender: [valid(birthDate, { gender: sex === 'female' ? 'Female' : 'Male' })] }),
  Death: ({ deceasedDate }) =>
    deceasedDate === undefined ? {} : { death: valid(deceasedDate, { deceasedDate: midnight(deceasedDate) }) },
  AddressProtection: ({ addressProtection, birthDate }) => ({
    addressProtection: [valid(birthDate, { protectionLevel: confidentiality[addressProtection] })],
  }),
  ResidentialAddress: (person, { maySeeProtected }) => ({
    residentialAddress: person.addressProtection === 'none' || maySeeProtected ? residentialAddress(person) : [],
  }),
  ParentalResponsibility: (person, { tools }) => ({
    parentalResponsibility: parentalResponsibility(person, tools.population),
  }),
  FamilyRelation: (person, { tools }) => ({ familyRelation: familyRelation(person, tools.population) }),
  GuardianshipOrFuturePowerOfAttorney: (person, { tools }) => ({
    guardianshipOrFuturePowerOfAttorney: guardianship(person, tools.population),
  }),
  CommonContactRegisterInformation: (person, { maySeeProtected, tools }) =>
    maySeeProtected ? { commonContactRegisterInformation: contactRegister(person, tools) } : {},
} as const satisfies Record<string, PartWriter>;

export type InformationPart = keyof typeof personParts;

const numberTypes = {
  fnr: 'NationalIdentityNumber',
  dnr: 'DNumber',
  fhn: 'AlternateIdentificationNumber',
} as const;

function presentNumber(person: SyntheticPerson) {
  return valid(person.previousIds.length > 0 ? settledOn(person) : person.birthDate, {
    status: 'InUse',
    identificationNumber: person.nationalId,
    identificationNumberType: numberTypes[person.idKind],
  });
}

/** Everybody's former numbers here are D-numbers, replaced when the person settled. */
function formerNumbers(person: SyntheticPerson) {
  return person.previousIds.map((identificationNumber) =>
    former(person.birthDate, settledOn(person), {
      status: 'Discontinued',
      identificationNumber,
      identificationNumberType: numberTypes.dnr,
    }),
  );
}

const settledOn = ({ birthDate }: SyntheticPerson) => addDays(birthDate, 9_000);

function statusOf({ deceasedDate, idKind }: SyntheticPerson): string {
  if (deceasedDate !== undefined) return 'Deceased';
  return idKind === 'fnr' ? 'Resident' : 'Active';
}
