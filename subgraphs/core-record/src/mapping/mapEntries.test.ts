import { describe, expect, test } from '@jest/globals';
import { mapEntries, type Entry } from './mapEntries.ts';

const nationalId = '15819049863';
const today = '2026-11-22';
const patient = { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: nationalId } };
const profile = (name: string) => ({ profile: [`http://nhn.no/kj/fhir/StructureDefinition/${name}`] });
const coded = (system: string, code: string, display?: string) => ({ coding: [{ system, code, display }] });
const volven = (list: number) => `urn:oid:2.16.578.1.12.4.1.1.${list}`;

// The three resources that the service's documentation shows, in the form it shows them.
const allergy = {
  resourceType: 'AllergyIntolerance',
  id: 'a-1',
  meta: { versionId: '1', ...profile('KjAllergyIntolerance') },
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'),
  verificationStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', 'confirmed'),
  category: ['medication'],
  criticality: 'high',
  code: {
    coding: [
      { system: 'http://www.whocc.no/atc', code: 'J01CE02', display: 'Fenoksymetylpenicillin', userSelected: true },
    ],
  },
  patient,
  recordedDate: '2021-06-10',
  note: [{ text: 'Anafylaksi 2019 etter per oral dose' }],
  reaction: [{ manifestation: [coded(volven(7497), '1', 'Anafylaktisk reaksjon')] }],
  contained: [
    {
      resourceType: 'PractitionerRole',
      id: 'recorderRef',
      practitioner: { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '999000011' } },
      organization: { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: '310123455' } },
      code: [coded('http://nhn.no/kj/fhir/CodeSystem/CategoriesOfHealthProfessionals', 'LE')],
    },
  ],
  recorder: { reference: '#recorderRef' },
};
const condition = {
  resourceType: 'Condition',
  id: 'c-1',
  meta: { versionId: '1', ...profile('KjConditionCriticalMedicalCondition') },
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
  category: [coded('urn:x-unverified:kj-category', '5', 'Kritisk medisinsk tilstand')],
  code: coded(volven(7110), 'D66', 'Arvelig faktor VIII-mangel'),
  subject: patient,
  recordedDate: '2022-01-05',
};
const flag = {
  resourceType: 'Flag',
  id: 'f-1',
  meta: { versionId: '2', ...profile('KjFlag') },
  status: 'active',
  category: [coded('urn:x-unverified:kj-category', '9', 'Annen prosedyreendring')],
  code: coded(volven(7522), '1', 'Pasienten har reservert seg mot blodtransfusjon/blodprodukter'),
  subject: patient,
  period: { start: '2024-11-01' },
};

function bundle(...resources: unknown[]) {
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}

function map(body: unknown): { entries: readonly Entry[]; unreadable: number } {
  const mapped = mapEntries(body, { nationalId, today });
  if (mapped.kind !== 'mapped') throw new Error(mapped.kind);
  return mapped;
}

function mapOne(resource: unknown): Entry {
  const [entry] = map(bundle(resource)).entries;
  if (entry === undefined) throw new Error('nothing was read');
  return entry;
}

describe('the documented examples', () => {
  test('of an allergy, with its recorder', () => {
    expect(mapOne(allergy)).toEqual({
      __typename: 'AdverseDrugReaction',
      id: 'a-1',
      version: '1',
      kind: 'ADVERSE_DRUG_REACTION',
      lifecycle: 'ACTIVE',
      certainty: 'CONFIRMED',
      code: { system: 'http://www.whocc.no/atc', code: 'J01CE02', display: 'Fenoksymetylpenicillin' },
      otherCodes: [],
      specification: undefined,
      note: 'Anafylaksi 2019 etter per oral dose',
      origin: undefined,
      originCode: undefined,
      recordedDate: '2021-06-10',
      recordedBy: {
        professional: { hprNumber: '999000011' },
        professionalName: undefined,
        organisation: { organisationNumber: '310123455' },
        organisationName: undefined,
        role: { system: volven(9060), code: 'LE' },
      },
      updatedAt: undefined,
      updatedBy: undefined,
      validUntil: undefined,
      drugCodeKind: 'ATC',
      isToInactiveIngredient: false,
      criticality: 'SERIOUS',
      reactions: [
        {
          manifestation: 'ANAPHYLAXIS',
          code: { system: volven(7497), code: '1', display: 'Anafylaktisk reaksjon' },
          text: undefined,
        },
      ],
      onset: undefined,
    });
  });

  test('of a condition, which does not say how certain it is', () => {
    expect(mapOne(condition)).toMatchObject({
      __typename: 'CriticalMedicalCondition',
      kind: 'CRITICAL_MEDICAL_CONDITION',
      lifecycle: 'ACTIVE',
      certainty: undefined,
      code: { system: volven(7110), code: 'D66' },
      consequences: [],
    });
  });

  test('of a flag', () => {
    expect(mapOne(flag)).toMatchObject({
      __typename: 'TreatmentRoutineChange',
      version: '2',
      change: 'NO_BLOOD_TRANSFUSION',
      period: { start: '2024-11-01' },
      validUntil: undefined,
    });
  });
});

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

describe('the kind of a condition', () => {
  const bare = { resourceType: 'Condition', subject: patient };

  test.each([
    ['3', 'DIFFICULT_INTUBATION'],
    ['4', 'OTHER_ANESTHESIA_PROBLEM'],
    ['5', 'CRITICAL_MEDICAL_CONDITION'],
    ['7', 'TRANSPLANT_OR_FOREIGN_BODY'],
    ['10', 'INFECTION'],
  ])('is told by category %s, whatever the address of its list', (code, kind) => {
    expect(mapOne({ ...bare, category: [coded('http://somewhere.example/list', code)] }).kind).toBe(kind);
  });

  test.each([
    ['KjConditionCriticalMedicalCondition', 'CRITICAL_MEDICAL_CONDITION'],
    ['KjConditionTransplantsAndOtherForeignBodies', 'TRANSPLANT_OR_FOREIGN_BODY'],
    ['KjConditionInfection', 'INFECTION'],
    ['KjConditionComplicationsOfAnesthesia', 'OTHER_ANESTHESIA_PROBLEM'],
  ])('is told by the profile %s when the category is missing', (name, kind) => {
    expect(mapOne({ ...bare, meta: profile(name) }).kind).toBe(kind);
  });

  test('is an intubation when the profile of anesthesia comes with evidence', () => {
    const evidence = [{ code: [coded(volven(7515), '3')] }, { code: [coded(volven(7516), '3')] }];

    expect(mapOne({ ...bare, meta: profile('KjConditionComplicationsOfAnesthesia'), evidence })).toMatchObject({
      kind: 'DIFFICULT_INTUBATION',
      laryngoscopyGrade: 'GRADE_3',
      maskVentilation: 'NO',
    });
  });

  test('is told by the list of its code in the last resort, and not made up', () => {
    const byCode = mapOne({ ...bare, code: coded('http://ehelse.no/fhir/CodeSystem/no-kodeverk-7519', '1') });
    const unknown = map(bundle({ ...bare, code: coded('http://loinc.org', '1') }));

    expect(byCode).toMatchObject({ kind: 'INFECTION', infection: 'MRSA', code: { system: volven(7519) } });
    expect(unknown).toEqual({ kind: 'mapped', entries: [], unreadable: 1 });
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

describe('whom an answer is about', () => {
  const another = { identifier: { value: '07835249608' } };

  test('an answer with one entry about somebody else is not used at all', () => {
    expect(mapEntries(bundle(allergy, { ...flag, subject: another }), { nationalId, today }).kind).toBe('wrong-person');
  });

  test('an entry that does not say is counted and not shown', () => {
    expect(map(bundle(allergy, { ...flag, subject: { reference: 'Patient/1' } }))).toMatchObject({
      entries: [{ id: 'a-1' }],
      unreadable: 1,
    });
  });
});

describe('what the service may leave out', () => {
  test('is counted when it says that there is more', () => {
    expect(map({ ...bundle(flag), total: 3 }).unreadable).toBe(2);
    expect(map({ ...bundle(flag), link: [{ relation: 'next', url: 'https://x.example' }] }).unreadable).toBe(1);
  });

  test('is nothing when it only has a remark, and something when it tells of an error', () => {
    const outcome = (severity: string) => ({ resourceType: 'OperationOutcome', issue: [{ severity, code: 'x' }] });

    expect(map(bundle(flag, outcome('information'))).unreadable).toBe(0);
    expect(map(bundle(flag, outcome('error'))).unreadable).toBe(1);
  });

  test.each([undefined, {}, [], 'text', { resourceType: 'OperationOutcome' }, { resourceType: 'Patient' }])(
    '%j is no list',
    (body) => {
      expect(mapEntries(body, { nationalId, today })).toEqual({ kind: 'not-a-list' });
    },
  );

  test('an entry without an id still warns', () => {
    expect(mapOne({ ...allergy, id: undefined })).toMatchObject({ id: undefined, code: { code: 'J01CE02' } });
  });
});
