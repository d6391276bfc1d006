import { describe, expect, test } from '@jest/globals';
import {
  allergy,
  bundle,
  coded,
  condition,
  flag,
  map,
  mapOne,
  nationalId,
  patient,
  profile,
  today,
  volven,
} from '../testing/documentedEntries.ts';
import { mapEntries } from './mapEntries.ts';

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

describe('whom an answer is about', () => {
  const another = { identifier: { value: '07835249608' } };

  test('an answer with one entry about somebody else is not used at all', () => {
    expect(
      mapEntries(bundle(allergy, { ...flag, subject: another }), { nationalId, today, mayRead: () => true }).kind,
    ).toBe('wrong-person');
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
      expect(mapEntries(body, { nationalId, today, mayRead: () => true })).toEqual({ kind: 'not-a-list' });
    },
  );

  test('an entry without an id still warns', () => {
    expect(mapOne({ ...allergy, id: undefined })).toMatchObject({ id: undefined, code: { code: 'J01CE02' } });
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
    expect(unknown).toEqual({ kind: 'mapped', entries: [], unreadable: 1, withheld: 0 });
  });
});
