import { expect, test } from '@jest/globals';
import { identifierSystems, isSameIdentifierSystem, nationalIdSystem } from './identifierSystems.ts';

test.each([
  ['fnr', 'urn:oid:2.16.578.1.12.4.1.4.1'],
  ['dnr', 'urn:oid:2.16.578.1.12.4.1.4.2'],
  ['fhn', 'urn:oid:2.16.578.1.12.4.1.4.3'],
] as const)('a %s is sent with the system %s', (kind, system) => {
  expect(nationalIdSystem(kind)).toBe(system);
});

test('no two kinds of identifier share a system', () => {
  const systems = Object.values(identifierSystems);

  expect(new Set(systems).size).toBe(systems.length);
});

test.each([
  ['http://hl7.no/fhir/NamingSystem/FNR', identifierSystems.fnr, true],
  ['2.16.578.1.12.4.1.4.4', 'http://hl7.no/fhir/NamingSystem/HPR', true],
  [identifierSystems.fnr, identifierSystems.dnr, false],
  ['http://hl7.no/fhir/NamingSystem/FNR', identifierSystems.hpr, false],
])('%s and %s mean the same kind: %s', (one, other, same) => {
  expect(isSameIdentifierSystem(one, other)).toBe(same);
});
