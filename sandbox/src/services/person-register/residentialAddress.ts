import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { midnight, valid } from './validity.ts';

/** How strictly an address is kept (adressegradering). The register also knows `ClientAddress`, which nobody here has. */
export const confidentiality = {
  none: 'Unclassified',
  confidential: 'Confidential',
  'strictly-confidential': 'StrictlyConfidential',
} as const;

/** None for those without a number of residence; the municipality alone for those without a fixed address. */
export function residentialAddress(person: SyntheticPerson) {
  if (person.idKind !== 'fnr') return [];
  const { address, municipality, addressProtection, birthDate } = person;
  const place = { municipalityNumber: municipality.code, municipalityName: municipality.name };
  const [, addressName = '', houseNumber = ''] = /^(.*) (\d+)$/.exec(address?.street ?? '') ?? [];
  return [
    valid(birthDate, {
      ...(address === undefined
        ? { unknownResidence: place }
        : {
            streetAddress: {
              ...place,
              countyNumber: municipality.code.slice(0, 2),
              addressName,
              addressNumber: { houseNumber },
              city: { cityName: address.city, postalCode: address.postalCode },
            },
          }),
      addressConfidentiality: confidentiality[addressProtection],
      moveDate: midnight(birthDate),
    }),
  ];
}
