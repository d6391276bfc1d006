import { parseNationalId } from '@helsegraf/identifiers';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapHealthPersonnel, mapOrganisations, mapPerson, mapRelatives } from './mapping.ts';

const asked = parseNationalId('15819049863', { synthetic: 'accept' });
if (asked === undefined) throw new Error('the test number is valid');
const question = {
  asked,
  source: { service: 'PERSON_REGISTER', fetchedAt: '2026-05-04T08:00:00Z' },
  today: '2026-05-04',
  mayKnowProtection: true,
} as const;
const number = (identificationNumber: string) => ({ identificationNumber, isValid: true });
const aDocument = (parts: object) => ({ norwegianIdentificationNumber: [number('15819049863')], ...parts });

function personOf(parts: object, change: Partial<typeof question> = {}) {
  const mapped = mapPerson(aDocument(parts), { ...question, ...change });
  if (mapped.kind !== 'person') throw new Error(mapped.kind);
  return mapped.person;
}

describe('a document of the person register', () => {
  test('no input makes the mapping throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (document) => void mapPerson(document, question)));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...partNames), fc.jsonValue()), (parts) => void personOf(parts)),
    );
    fc.assert(fc.property(fc.jsonValue(), (body) => void mapHealthPersonnel(body, '2026-05-04')));
    fc.assert(fc.property(fc.jsonValue(), (body) => void mapOrganisations(body)));
    fc.assert(fc.property(fc.jsonValue(), (body) => void mapRelatives(body, [])));
  });

  test('a document about somebody else is never taken for this person', () => {
    expect(mapPerson({ norwegianIdentificationNumber: [number('07835249608')] }, question)).toEqual({
      kind: 'wrong-person',
    });
  });

  test.each([{}, [], null, 'text', { norwegianIdentificationNumber: [number('nonsense')] }])(
    'without a single number it is malformed: %j',
    (document) => {
      expect(mapPerson(document, question)).toEqual({ kind: 'malformed' });
    },
  );

  test('what holds no longer is passed over', () => {
    const name = [
      { givenName: 'Gammelt', familyName: 'Navn', isValid: false },
      { givenName: 'Nytt', familyName: 'Navn', isValid: true },
    ];

    expect(personOf({ name }).name).toMatchObject({ full: 'Nytt Navn' });
  });

  test('a day keeps its date, whatever time and zone came with it', () => {
    expect(personOf({ birth: [{ birthDate: '1990-01-15T23:00:00-05:00' }] }).birthDate).toBe('1990-01-15');
  });

  test('a number that cannot be read is counted, not dropped in silence', () => {
    const norwegianIdentificationNumber = [number('15819049863'), number('15819049862'), 'nonsense'];

    expect(personOf({ norwegianIdentificationNumber }).unreadable).toBe(2);
  });
});

describe('an address', () => {
  const residentialAddress = [
    { addressConfidentiality: 'Unclassified', streetAddress: { addressName: 'Testveien', municipalityNumber: '0301' } },
  ];

  test('is given when the register says that it is not protected', () => {
    expect(personOf({ residentialAddress }).residence).toMatchObject({ lines: ['Testveien'] });
  });

  test('is not given when the register says nothing of protection, or something new', () => {
    fc.assert(
      fc.property(
        fc.option(
          fc.string().filter((level) => level.trim() !== 'Unclassified'),
          { nil: undefined },
        ),
        fc.boolean(),
        (protectionLevel, mayKnowProtection) => {
          const parts = {
            addressProtection: [{ protectionLevel }],
            residentialAddress: [{ ...residentialAddress[0], addressConfidentiality: undefined }],
          };
          const mapped = mapPerson(aDocument(parts), { ...question, mayKnowProtection });
          expect(JSON.stringify(mapped)).not.toContain('Testveien');
          expect(JSON.stringify(mapped)).not.toContain('0301');
        },
      ),
    );
  });

  test('one protected piece is enough, wherever it stands', () => {
    const parts = { addressProtection: [{ protectionLevel: 'StrictlyConfidential' }], residentialAddress };

    expect(personOf(parts).residence).toEqual({ __typename: 'ProtectedAddress', protection: 'STRICTLY_CONFIDENTIAL' });
    const mapped = mapPerson(aDocument(parts), { ...question, mayKnowProtection: false });
    expect(mapped).toMatchObject({ person: { residence: undefined } });
  });
});

describe('relatives', () => {
  const relations = [{ nationalId: '07835249608', relation: 'MOTHER', part: 'parent' }] as const;
  const document = (protectionLevel?: string) => ({
    norwegianIdentificationNumber: [number('07835249608')],
    name: [{ givenName: 'Ivrig', familyName: 'Bjørk' }],
    ...(protectionLevel === undefined ? {} : { addressProtection: [{ protectionLevel }] }),
  });

  test('have names when their address is known not to be protected', () => {
    expect(mapRelatives([document('Unclassified')], relations).withParentalResponsibility).toMatchObject([
      { relation: 'MOTHER', name: { full: 'Ivrig Bjørk' } },
    ]);
  });

  test.each([undefined, 'Confidential', 'SomethingNew'])('have no name when the protection is %p', (level) => {
    expect(mapRelatives([document(level)], relations).withParentalResponsibility).toEqual([
      { relation: 'MOTHER', name: undefined },
    ]);
  });
});

const partNames = [
  'name',
  'birth',
  'gender',
  'status',
  'death',
  'addressProtection',
  'residentialAddress',
  'parentalResponsibility',
  'familyRelation',
  'guardianshipOrFuturePowerOfAttorney',
  'commonContactRegisterInformation',
];
