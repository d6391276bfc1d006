import { identifierSystems } from '@helsegraf/identifiers';
import { describe, expect, test } from '@jest/globals';
import { identifierBySystem, identifierByType, nationalIdValues } from './identifiers.ts';
import { criticalInformation, medicationRequest, medicationStatement } from './testing/examples.ts';

test.each([
  ['PLL', '5b0a3f7e-0001-4c11-9a01-000000000001'],
  ['ReseptId', '9c1d2e3f-0002-4c22-9a02-000000000002'],
  ['reseptid', '9c1d2e3f-0002-4c22-9a02-000000000002'],
  ['M10id', undefined],
])('the %s of a medication statement is %s', (type, value) => {
  expect(identifierByType(medicationStatement.identifier, type)).toBe(value);
});

test('an identifier is found by its system', () => {
  expect(identifierBySystem(medicationRequest.requester.identifier, identifierSystems.hpr)).toBe('999000011');
  expect(identifierBySystem(medicationRequest.requester.identifier, identifierSystems.fnr)).toBeUndefined();
});

test('the organisation of a contained recorder is found by its system', () => {
  const { organization } = criticalInformation[0].contained[0];

  expect(identifierBySystem(organization.identifier, identifierSystems.organisation)).toBe('310123455');
});

describe('as SFM writes it, with the kind in the type', () => {
  const identifiers = [
    { type: { coding: [{ system: 'http://hl7.no/fhir/NamingSystem/HPR', code: 'HPR-nummer' }] }, value: '999000011' },
    { type: { coding: [{ system: 'http://hl7.no/fhir/NamingSystem/FNR', code: 'FNR-nummer' }] }, value: '15819049863' },
  ];

  test('it is found by the system as well', () => {
    expect(identifierBySystem(identifiers, identifierSystems.hpr)).toBe('999000011');
    expect(nationalIdValues(identifiers)).toEqual(['15819049863']);
  });

  test('and by the code of the type', () => {
    expect(identifierByType(identifiers, 'hpr-nummer')).toBe('999000011');
  });
});

describe('the national identity numbers', () => {
  test('of every kind are given, so that each can be compared', () => {
    const identifiers = [
      { system: identifierSystems.dnr, value: '57858549932' },
      { system: '2.16.578.1.12.4.1.4.1', value: '15819049863' },
      { system: identifierSystems.hpr, value: '999000011' },
      { system: identifierSystems.fhn, value: '' },
    ];

    expect(nationalIdValues(identifiers)).toEqual(['15819049863', '57858549932']);
  });

  test.each([undefined, null, {}, [], 'x', [null], [{ value: '15819049863' }]])('in %j are none', (identifiers) => {
    expect(nationalIdValues(identifiers)).toEqual([]);
  });
});
