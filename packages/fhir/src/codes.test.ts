import { describe, expect, test } from '@jest/globals';
import { findCode, readCode, readCodes } from './codes.ts';
import { carePlanBundle, criticalInformation, medicationStatement } from './testing/examples.ts';

const volven = (list: number) => `urn:oid:2.16.578.1.12.4.1.1.${list}`;

describe('the code of a concept', () => {
  test.each([
    [
      'a diagnosis',
      medicationStatement.reasonCode,
      { system: volven(7170), code: 'T93', display: 'Lipidforstyrrelse' },
    ],
    [
      'an allergen',
      criticalInformation[0].code,
      { system: 'http://www.whocc.no/atc', code: 'J01CE02', display: 'Fenoksymetylpenicillin' },
    ],
    ['a category written as a bare code', criticalInformation[0].category, { code: 'medication' }],
    [
      'a concept that is only text',
      carePlanBundle.entry[3].resource.code,
      { display: 'Egenmåling av oksygenmetning hver morgen' },
    ],
    [
      'a coding',
      criticalInformation[1].code.coding[0],
      { system: volven(7110), code: 'D66', display: 'Arvelig faktor VIII-mangel' },
    ],
    ['a code sent as a number', { coding: [{ system: 's', code: 5 }] }, { system: 's', code: '5' }],
    ['a list sent as one', { coding: { system: 's', code: 'c' } }, { system: 's', code: 'c' }],
    ['a coding without its list', { coding: [{ code: 'c' }] }, { code: 'c' }],
    ['a coding without a code', { coding: [{ system: 's', display: 'd' }] }, { system: 's', display: 'd' }],
  ])('is read from %s', (_, concept, code) => {
    expect(readCode(concept)).toEqual(code);
  });

  test('is the one the user chose, wherever it stands', () => {
    const concept = { coding: [{ code: 'first' }, { code: 'chosen', userSelected: true }, { code: 'last' }] };

    expect(readCode(concept)).toEqual({ code: 'chosen' });
  });

  test('is the first with a code when nobody chose', () => {
    expect(readCode({ coding: [{ display: 'only text' }, { code: 'coded' }] })).toEqual({ code: 'coded' });
  });

  test("takes the concept's text where the coding has no display", () => {
    expect(readCode({ coding: [{ code: 'c' }], text: 'Hodepine' })).toEqual({ code: 'c', display: 'Hodepine' });
    expect(readCode({ coding: [{ code: 'c', display: 'd' }], text: 'Hodepine' })).toEqual({ code: 'c', display: 'd' });
  });

  test.each(['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480', '2.16.578.1.12.4.1.1.7480', volven(7480)])(
    'from %s is given with the one form of its list',
    (system) => {
      expect(readCode({ coding: [{ system, code: '1' }] })?.system).toBe(volven(7480));
    },
  );

  test.each([
    undefined,
    null,
    {},
    [],
    '',
    '  ',
    { coding: [] },
    { coding: [{}] },
    { coding: [null] },
    { text: '' },
    true,
  ])('is absent from %j', (concept) => {
    expect(readCode(concept)).toBeUndefined();
    expect(readCodes(concept)).toEqual([]);
  });
});

test('all codings are kept, in their order', () => {
  const concepts = [{ coding: [{ code: '1' }, { code: '2' }] }, { text: 'three' }];

  expect(readCodes(concepts)).toEqual([{ code: '1' }, { code: '2' }, { display: 'three' }]);
});

test('a coding is found by its list in either form', () => {
  const concept = {
    coding: [
      { system: 'http://www.whocc.no/atc', code: 'C10AA05' },
      { system: 'http://ehelse.no/fhir/CodeSystem/no-kodeverk-7402', code: 'L' },
    ],
  };

  expect(findCode(concept, volven(7402))?.code).toBe('L');
  expect(findCode(concept, volven(7180))?.code).toBe('C10AA05');
  expect(findCode(concept, volven(7110))).toBeUndefined();
});
