import type { NationalId } from '@helsegraf/identifiers';
import type { SourceRequest, Upstream } from '@helsegraf/upstream';
import { toSourceAnswer, type SourceAnswer } from './sourceAnswer.ts';

/** The register gives out nothing that was not asked for, so what is asked for is a decision. */
const partsOfPatient = [
  'NorwegianIdentificationNumber',
  'Status',
  'Name',
  'Birth',
  'Gender',
  'Death',
  'AddressProtection',
  'ResidentialAddress',
  'ParentalResponsibility',
  'FamilyRelation',
  'GuardianshipOrFuturePowerOfAttorney',
  'CommonContactRegisterInformation',
];
const partsOfRelative = ['NorwegianIdentificationNumber', 'Name', 'AddressProtection'];

const path = '/api/legal-basis/person';

/** One person, with former numbers. A former number finds the person too. */
export async function fetchPerson(
  upstream: Upstream,
  request: SourceRequest,
  nationalId: NationalId,
): Promise<SourceAnswer> {
  return toSourceAnswer(
    await upstream.call({
      request,
      method: 'POST',
      path: `${path}/get-by-nin?${query(partsOfPatient)}`,
      form: { nin: nationalId.value },
    }),
  );
}

/** The names of several people; those who are not in the register are left out. At most 100 at a time. */
export async function fetchRelatives(
  upstream: Upstream,
  request: SourceRequest,
  nationalIds: readonly string[],
): Promise<SourceAnswer> {
  return toSourceAnswer(
    await upstream.call({
      request,
      method: 'POST',
      path: `${path}/bulk-by-nin?${query(partsOfRelative)}`,
      form: nationalIds.map((nin): [string, string] => ['nins', nin]),
    }),
  );
}

function query(parts: readonly string[]): string {
  const pairs = parts.map((part): [string, string] => ['informationParts', part]);
  return new URLSearchParams([...pairs, ['includeHistory', 'true']]).toString();
}
