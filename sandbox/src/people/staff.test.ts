import { parseHerId, parseHprNumber, parseNationalId, parseOrganisationNumber } from '@helsegraf/identifiers';
import { expect, test } from '@jest/globals';
import { createPopulation } from './createPopulation.ts';
import { findOrganisation, organisations } from './organisations.ts';
import { personas, staff, staffOf } from './staff.ts';

test('everybody on the staff has numbers of their own that are valid, and works somewhere that exists', () => {
  const { byNationalId } = createPopulation({ size: 50_000 });

  for (const { hprNumber, nationalId, worksFor, department } of staff) {
    expect(parseHprNumber(hprNumber)).toBeDefined();
    expect(parseNationalId(nationalId, { synthetic: 'only' })).toBeDefined();
    expect(byNationalId(nationalId)).toBeUndefined();
    expect(findOrganisation(worksFor.child)?.partOf).toBe(findOrganisation(worksFor.parent)?.herId);
    expect(findOrganisation(department ?? '')?.kind).toBe(department && 'department');
  }
  expect(new Set(staff.map(({ hprNumber }) => hprNumber)).size).toBe(staff.length);
});

test.each(personas)('one can sign in as the %s', (persona) => {
  expect(staffOf(persona).authorizations.some(({ to }) => to === undefined)).toBe(true);
});

test('every organisation has valid numbers and belongs to one that is there', () => {
  for (const { organisationNumber, herId, partOf, kind } of organisations) {
    expect(parseHerId(herId)).toBeDefined();
    expect(parseOrganisationNumber(organisationNumber ?? '')).toBe(organisationNumber);
    expect(findOrganisation(partOf ?? '') === undefined).toBe(kind === 'legal-entity');
  }
});
