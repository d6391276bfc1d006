import { property, readText } from '@helsegraf/fhir';
import type { Address, AddressProtection, Residence } from '../generated/resolverTypes.ts';
import { currentValues } from './registerValues.ts';

const protections: Readonly<Record<string, AddressProtection>> = {
  Confidential: 'CONFIDENTIAL',
  StrictlyConfidential: 'STRICTLY_CONFIDENTIAL',
  ClientAddress: 'CLIENT_ADDRESS',
};

/**
 * Where the person lives. An address under any protection, also one that this contract does not know, is never given;
 * who may not know of the protection gets what they would get for somebody without a registered address.
 */
export function mapResidence(document: unknown, mayKnowProtection: boolean): Residence | undefined {
  const levels = [
    ...currentValues(document, 'addressProtection').map((entry) => readText(entry['protectionLevel'])),
    ...currentValues(document, 'residentialAddress').map((entry) => readText(entry['addressConfidentiality'])),
  ];
  const level = levels.find((candidate) => candidate !== 'Unclassified');
  if (levels.length > 0 && levels.every((candidate) => candidate === 'Unclassified')) return mapAddress(document);
  if (!mayKnowProtection) return undefined;
  return { __typename: 'ProtectedAddress', protection: protections[level ?? ''] ?? 'OTHER' };
}

function mapAddress(document: unknown): (Address & { __typename: 'Address' }) | undefined {
  const [entry] = currentValues(document, 'residentialAddress');
  const street = property(entry, 'streetAddress');
  const place = street ?? property(entry, 'unknownResidence');
  if (place === undefined) return undefined;
  return {
    __typename: 'Address',
    lines: mapLines(street),
    postalCode: readText(property(street, 'city', 'postalCode')),
    city: readText(property(street, 'city', 'cityName')),
    municipality: mapPlaceCode(place, { list: 3402, code: 'municipalityNumber', name: 'municipalityName' }),
    cityDistrict: mapPlaceCode(place, { list: 3403, code: 'cityDistrictCode', name: 'cityDistrictName' }),
  };
}

function mapLines(street: unknown): string[] {
  const careOf = readText(property(street, 'coAddressName'));
  const number = [property(street, 'addressNumber', 'houseNumber'), property(street, 'addressNumber', 'houseLetter')];
  const line = [property(street, 'addressName'), ...number]
    .map(readText)
    .filter((part) => part !== undefined)
    .join(' ');
  return [careOf, line].filter((part) => part !== undefined && part !== '') as string[];
}

function mapPlaceCode(place: unknown, names: { list: number; code: string; name: string }) {
  const code = readText(property(place, names.code));
  const display = readText(property(place, names.name));
  if (code === undefined && display === undefined) return undefined;
  return { system: `urn:oid:2.16.578.1.12.4.1.1.${names.list}`, code, display };
}
