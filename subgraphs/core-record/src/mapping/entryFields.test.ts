import { describe, expect, test } from '@jest/globals';
import { allergy, coded, condition, flag, mapOne, patient, volven } from '../testing/documentedEntries.ts';

describe('certainty', () => {
  const presumed = (url: string) => ({
    ...coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', 'unconfirmed'),
    extension: [{ url, valueBoolean: true }],
  });

  test.each([
    ['unconfirmed', 'SUSPECTED'],
    ['confirmed', 'CONFIRMED'],
    ['refuted', 'REFUTED'],
    ['entered-in-error', 'ENTERED_IN_ERROR'],
    ['presumed', 'PROBABLE'],
    ['differential', 'OTHER'],
  ])('%s is %s', (code, certainty) => {
    expect(mapOne({ ...allergy, verificationStatus: coded('x', code) }).certainty).toBe(certainty);
  });

  test.each([
    'http://nhn.no/kj/fhir/StructureDefinition/Presumed',
    'Presumed',
    'presumed',
    'https://nhn.no/kj/KjPresumed',
  ])('unconfirmed with the extension %s is probable', (url) => {
    expect(mapOne({ ...allergy, verificationStatus: presumed(url) }).certainty).toBe('PROBABLE');
  });
});

describe('the lifecycle', () => {
  const validUntil = (date: string) => [
    { url: 'http://nhn.no/kj/fhir/StructureDefinition/KjValidUntil', valueDateTime: date },
  ];

  test.each([
    [{ verificationStatus: coded('x', 'refuted') }, 'REFUTED'],
    [{ verificationStatus: coded('x', 'entered-in-error') }, 'DELETED'],
    [{ clinicalStatus: coded('x', 'inactive') }, 'UNKNOWN'],
    [{ clinicalStatus: undefined }, 'UNKNOWN'],
    [{ extension: validUntil('2026-11-22') }, 'EXPIRED'],
    [{ extension: validUntil('2026-11-23') }, 'ACTIVE'],
    [{ extension: validUntil('2026-11') }, 'ACTIVE'],
    [{ extension: validUntil('2026-10') }, 'EXPIRED'],
    [{ extension: validUntil('2026') }, 'ACTIVE'],
    [{ extension: validUntil('2025-02') }, 'EXPIRED'],
    [{ verificationStatus: coded('x', 'refuted'), extension: validUntil('2020-01-01') }, 'REFUTED'],
  ])('of an allergy with %j is %s', (change, lifecycle) => {
    expect(mapOne({ ...allergy, ...change }).lifecycle).toBe(lifecycle);
  });

  test.each([
    ['Procedure', 'in-progress', 'ACTIVE'],
    ['Procedure', 'completed', 'REFUTED'],
    ['DeviceUseStatement', 'active', 'ACTIVE'],
    ['DeviceUseStatement', 'completed', 'REFUTED'],
    ['Flag', 'active', 'ACTIVE'],
    ['Flag', 'inactive', 'REFUTED'],
    ['Flag', 'entered-in-error', 'DELETED'],
    ['Procedure', 'on-hold', 'UNKNOWN'],
  ])('of a %s that is %s is %s', (resourceType, status, lifecycle) => {
    expect(mapOne({ resourceType, status, subject: patient }).lifecycle).toBe(lifecycle);
  });

  test('of a flag follows the end of its period', () => {
    expect(mapOne({ ...flag, period: { start: '2024-11-01', end: '2026-11-22' } })).toMatchObject({
      lifecycle: 'EXPIRED',
      validUntil: '2026-11-22',
    });
  });
});

describe('codes', () => {
  const reacting = (manifestation: unknown) => mapOne({ ...allergy, reaction: [{ manifestation: [manifestation] }] });

  test.each([
    ['urn:oid:2.16.578.1.12.4.1.1.7497', '4', 'LARYNGEAL_EDEMA'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7497', '4', 'LARYNGEAL_EDEMA'],
    ['2.16.578.1.12.4.1.1.7497', '4', 'LARYNGEAL_EDEMA'],
    ['http://nhn.no/kj/fhir/CodeSystem/TypeOfReaction', '4', 'LARYNGEAL_EDEMA'],
    [undefined, '4', 'LARYNGEAL_EDEMA'],
    ['urn:oid:2.16.578.1.12.4.1.1.7497', '21', 'OTHER'],
    ['http://snomed.info/sct', '4', 'OTHER'],
  ])('of the list %s, code %s, mean %s and are given as well', (system, code, manifestation) => {
    expect(reacting({ coding: [{ system, code }] })).toMatchObject({ reactions: [{ manifestation, code: { code } }] });
  });

  test('that are only a text are given as a text', () => {
    expect(reacting({ text: 'Besvimte' })).toMatchObject({
      reactions: [{ manifestation: undefined, code: undefined, text: 'Besvimte' }],
    });
  });

  test('the one that the user chose stands first, and the others beside it', () => {
    const code = {
      coding: [
        { system: 'http://nhn.no/kj/fhir/CodeSystem/ATC', code: 'J01EE01' },
        {
          system: 'http://nhn.no/kj/fhir/CodeSystem/DrugTradeName',
          code: 'ID_1',
          display: 'Bactrim',
          userSelected: true,
        },
      ],
    };

    expect(mapOne({ ...allergy, code })).toMatchObject({
      code: { code: 'ID_1' },
      drugCodeKind: 'BRAND',
      otherCodes: [{ system: 'http://www.whocc.no/atc', code: 'J01EE01' }],
    });
  });

  test('an allergy without a category is told by its code, and taken to be a reaction to a medicine otherwise', () => {
    const milk = mapOne({ ...allergy, category: undefined, code: coded(volven(7514), '1') });
    const text = mapOne({ ...allergy, category: undefined, code: { text: 'Noe hos tannlegen' } });

    expect(milk).toMatchObject({ kind: 'OTHER_ALLERGY', allergen: 'MILK', categories: [] });
    expect(text).toMatchObject({ kind: 'ADVERSE_DRUG_REACTION', specification: 'Noe hos tannlegen', code: undefined });
  });
});

describe('addresses to read more', () => {
  const linking = (url: string) =>
    mapOne({
      ...condition,
      code: {
        coding: [{ system: volven(7110), code: 'D66', extension: [{ url: 'UrlMoreInformation', valueUri: url }] }],
      },
    });

  test.each(['https://helse.example/d66', 'http://helse.example/d66?x=1'])('%s is given', (url) => {
    expect(linking(url)).toMatchObject({ moreInformationUrl: url });
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/relativt',
    'https://bruker:passord@helse.example',
    `https://helse.example/${'x'.repeat(2_000)}`,
    'ikke en adresse',
  ])('%s is not', (url) => {
    expect(linking(url)).toMatchObject({ moreInformationUrl: undefined });
  });
});
