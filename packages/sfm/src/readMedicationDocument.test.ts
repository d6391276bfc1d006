import { describe, expect, test } from '@jest/globals';
import { readMedicationDocument } from './readMedicationDocument.ts';
import { aDocument } from './testing/aDocument.ts';
import { documentedReferences, documentedStatement } from './testing/documentedStatement.ts';

const documented = aDocument({ resources: [documentedStatement, ...documentedReferences] });

function read(json: unknown) {
  const document = readMedicationDocument(json);
  if (document === undefined) throw new Error('the document cannot be read');
  return document;
}

describe('the documented statement', () => {
  const [row] = read(documented).rows;

  test('is a row of the list and a prescription, with three statuses that stand side by side', () => {
    expect(row).toMatchObject({
      pllId: '5b0a3f7e-0001-4c11-9a01-000000000001',
      reseptId: '9c1d2e3f-0002-4c22-9a02-000000000002',
      listState: 'LISTED',
      treatmentStatus: 'ACTIVE',
      status: 'DISPENSABLE',
      statusCode: { system: 'urn:oid:2.16.578.1.12.4.1.1.7408', code: 'E', display: 'Ekspederbar' },
    });
  });

  test('keeps what was prescribed, for what, how often and on whose bill', () => {
    expect(row).toMatchObject({
      type: 'ELECTRONIC',
      itemGroup: 'MEDICINE',
      issued: '2026-01-12',
      expires: '2027-01-12',
      treatmentStart: '2025-02-03',
      quantity: { packages: '1' },
      refills: { count: 3, dispensesAllowed: 4, original: '3' },
      reimbursement: { paragraph: { code: '200' }, condition: undefined },
      indications: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: 'T93' }],
    });
  });

  test('keeps how it is taken, in words and in numbers', () => {
    expect(row).toMatchObject({
      use: 'REGULAR',
      applicationArea: 'MOT HØYT KOLESTEROL',
      dosing: {
        labelText: '1 tablett kveld',
        periods: [
          {
            start: '2025-02-03',
            doses: [
              {
                amount: { value: '1', unit: 'tablett' },
                interval: { value: '1', unit: 'Døgn' },
                timeOfDay: 'EVENING',
                isAccurate: false,
              },
            ],
          },
        ],
        instructions: [{ sequence: 1, text: '1 tablett kveld', precautions: [{ code: '102' }], use: 'REGULAR' }],
      },
    });
  });

  test('keeps the medicine as a package, and the prescriber at a place of work', () => {
    expect(row?.medication).toMatchObject({
      name: 'Lipolin tab 40 mg',
      level: 'PACKAGE',
      atc: { code: 'C10AA05' },
      packageNumber: '900001',
      form: { code: '53' },
      prescriptionGroup: 'C',
      package: { name: 'Lipolin', size: '100', unit: { code: 'stk' }, amountText: '100 stk' },
    });
    expect(row?.prescriber).toMatchObject({
      name: 'KLOK UGLE',
      healthPersonnel: { hprNumber: '999000011' },
      organisationName: 'Solbakken legesenter',
      organisation: { herId: '8100011' },
    });
    expect(row?.registrations).toMatchObject([
      { type: 'PRESCRIBED', status: { code: '3' }, time: '2026-01-12T10:12:00+01:00' },
    ]);
  });

  test('reads alike with the other form of the national code lists', () => {
    const other = JSON.stringify(documented).replaceAll(
      /urn:oid:2\.16\.578\.1\.12\.4\.1\.1\.(\d+)/g,
      'http://ehelse.no/fhir/CodeSystem/no-kodeverk-$1',
    );

    expect(read(JSON.parse(other))).toEqual(read(documented));
  });
});

const reseptId = '9c1d2e3f-0002-4c22-9a02-000000000002';
const amendment = (...extension: object[]) => ({
  url: 'http://ehelse.no/fhir/StructureDefinition/sfm-reseptamendment',
  extension,
});
const rfStatus = (code: string, ...more: object[]) => ({
  url: 'rfstatus',
  extension: [{ url: 'status', valueCodeableConcept: { coding: [{ code }] } }, ...more],
});

function aStatement(content: { readonly ids?: Readonly<Record<string, string>>; readonly [member: string]: unknown }) {
  const { ids = { ReseptId: reseptId }, ...rest } = content;
  const identifier = Object.entries(ids).map(([text, value]) => ({ type: { text }, value }));
  return { resourceType: 'MedicationStatement', id: 'statement', status: 'active', identifier, ...rest };
}

const rowOf = (statement: object, codes?: Record<string, string>) =>
  read(aDocument({ resources: [statement], ...(codes === undefined ? {} : { codes }) })).rows[0];

describe('where a prescription stands', () => {
  test.each([
    ['E', 'DISPENSABLE'],
    ['U', 'BEING_DISPENSED'],
    ['R', 'COMPLETED'],
    ['T', 'RECALLED'],
    ['F', 'EXPIRED'],
    ['B', 'AT_MEDICINES_AGENCY'],
    ['A', 'EXEMPTION_REFUSED'],
    ['H', 'PRESCRIBER_NOT_IDENTIFIED'],
    ['X', 'INVALID'],
    ['Z', 'OTHER'],
  ])('code %s is %s, and the code is kept', (code, status) => {
    expect(rowOf(aStatement({ extension: [amendment(rfStatus(code))] }))).toMatchObject({
      status,
      statusCode: { code },
    });
  });

  test('a prescription without a status is not held when the intermediary answered, and unknown when it did not', () => {
    expect(rowOf(aStatement({}))?.status).toBe('NOT_HELD');
    expect(rowOf(aStatement({}), { RFM96Feilkode: '7' })?.status).toBe('NOT_ANSWERED');
    expect(rowOf(aStatement({ ids: { PLL: 'row-1' } }))?.status).toBe('NO_PRESCRIPTION');
  });

  test('a recall waits while a pharmacy has the prescription', () => {
    const recall = {
      url: 'recallinfo',
      extension: [{ url: 'recallcode', valueCodeableConcept: { coding: [{ code: '2' }] } }],
    };

    const pending = rowOf(aStatement({ extension: [amendment(rfStatus('U'), recall)] }));
    const done = rowOf(aStatement({ extension: [amendment(rfStatus('T'), recall)] }));

    expect(pending).toMatchObject({
      status: 'BEING_DISPENSED',
      recall: { reason: 'DISCONTINUATION', isPending: true },
    });
    expect(done).toMatchObject({ status: 'RECALLED', recall: { isPending: false } });
  });

  test('a discontinued row says so without touching treatment or prescription', () => {
    const discontinuation = {
      url: 'http://ehelse.no/fhir/StructureDefinition/sfm-discontinuation',
      extension: [
        { url: 'timedate', valueDateTime: '2023-11-01T00:00:00+01:00' },
        { url: 'reason', valueCodeableConcept: { coding: [{ code: 'L' }] } },
      ],
    };

    const row = rowOf(
      aStatement({ ids: { PLL: 'row-1', ReseptId: reseptId }, extension: [amendment(rfStatus('E')), discontinuation] }),
    );

    expect(row).toMatchObject({
      listState: 'DISCONTINUED',
      treatmentStatus: 'ACTIVE',
      status: 'DISPENSABLE',
      discontinuation: { reason: 'ADVERSE_REACTION', time: '2023-11-01T00:00:00+01:00' },
    });
  });

  test.each([
    ['0', 0],
    ['12', 12],
    ['ubegrenset', undefined],
    ['-1', undefined],
  ])('refills written as "%s" are %p times', (original, count) => {
    const row = rowOf(aStatement({ extension: [amendment({ url: 'reit', valueString: original })] }));

    expect(row?.refills).toEqual({
      original,
      count,
      dispensesAllowed: count === undefined ? undefined : count + 1,
    });
  });
});

describe('nothing is lost', () => {
  test('what no section refers to is read, and what a section refers to in vain is counted', () => {
    const json = aDocument({
      resources: [aStatement({})],
      sections: { sectionMedication: ['gone'], sectionAllergies: ['gone-too'], sectionDispense: 'nilknown' },
    });

    expect(read(json)).toMatchObject({
      rows: [{ reseptId }],
      unreadable: { rows: 1, allergies: 1, dispenses: 0, messages: 0 },
    });
  });

  test('a statement that names nothing is counted; one with only a medicine is a row', () => {
    const empty = aStatement({ ids: {} });
    const named = aStatement({ ids: {}, medicationCodeableConcept: { text: 'Tran' } });

    expect(read(aDocument({ resources: [empty] }))).toMatchObject({ rows: [], unreadable: { rows: 1 } });
    expect(read(aDocument({ resources: [named] })).rows).toMatchObject([{ medication: { name: 'Tran' } }]);
  });

  test('an id that is no GUID cannot be looked up, so the row has none', () => {
    const row = rowOf(aStatement({ ids: { ReseptId: '12' }, medicationCodeableConcept: { text: 'Tran' } }));

    expect(row?.reseptId).toBeUndefined();
  });

  test('prescriptions of other articles and their dispensings are read from `Basic`', () => {
    const article = {
      resourceType: 'Basic',
      id: 'article',
      code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7402', code: 'A' }] },
      identifier: [{ type: { text: 'ReseptId' }, value: reseptId }],
      extension: [
        {
          url: 'http://ehelse.no/fhir/StructureDefinition/sfm-reseptdocbanda',
          extension: [
            { url: 'productgroup', valueCodeableConcept: { coding: [{ code: '1', display: 'Teststrimler' }] } },
          ],
        },
        amendment(rfStatus('E')),
      ],
    };
    const dispense = {
      resourceType: 'Basic',
      id: 'dispense',
      extension: [
        {
          url: 'http://ehelse.no/fhir/StructureDefinition/sfm-dispenseinfo',
          extension: [{ url: 'prescriptionid', valueString: reseptId }],
        },
        {
          url: 'http://ehelse.no/fhir/StructureDefinition/sfm-generaldispenseextention',
          extension: [
            { url: 'name', valueString: 'Strimler 50 stk' },
            { url: 'performer', valueString: 'Apoteket' },
          ],
        },
      ],
    };

    expect(read(aDocument({ resources: [article, dispense] }))).toMatchObject({
      rows: [{ isArticle: true, reseptId, status: 'DISPENSABLE', productGroup: { display: 'Teststrimler' } }],
      dispenses: [{ reseptId, medication: { name: 'Strimler 50 stk' }, dispenser: { organisationName: 'Apoteket' } }],
      messages: [],
    });
  });

  test('a renewed prescription leads to the one that took its place', () => {
    const newer = aStatement({});
    const older = {
      ...aStatement({ ids: { ReseptId: 'aaaaaaaa-0000-4000-8000-000000000001' }, status: 'completed' }),
      id: 'older',
      partOf: [{ reference: 'urn:uuid:statement' }],
    };

    expect(read(aDocument({ resources: [newer, older] })).rows[1]).toMatchObject({
      renewedAs: reseptId,
      treatmentStatus: 'COMPLETED',
    });
  });
});

describe('registers and sections', () => {
  test('tell what was answered, without the service’s own message', () => {
    const json = aDocument({ codes: { KJFeilkode: '5', RFM96Feilkode: '99', RFM912Feilkode: undefined } });

    const { registers } = read(json);

    expect(registers).toMatchObject({
      coreRecord: { outcome: 'REFUSED', code: { code: '5' }, fetchedAt: '2026-01-12T10:00:00Z' },
      prescriptions: { outcome: 'OTHER', code: { code: '99' } },
      medicationList: { outcome: 'ANSWERED', code: undefined },
    });
    expect(JSON.stringify(registers)).not.toContain('TraceID');
  });

  test('a register without a time was not asked', () => {
    const json = aDocument({ codes: { KJFeilkode: undefined } });
    const parameter = json.parameter.filter(({ name }) => name !== 'KJHentetTidspunkt');

    expect(read({ ...json, parameter }).registers.coreRecord.outcome).toBe('NOT_ASKED');
  });

  test('only `nilknown` means none: any other reason, and a section that is missing, is unavailable', () => {
    const { sections } = read(
      aDocument({
        sections: { sectionAllergies: 'nilknown', sectionDispense: 'withheld', sectionPLLinfo: 'unavailable' },
      }),
    );

    expect(sections).toEqual({
      medication: 'unavailable',
      listInfo: 'unavailable',
      allergies: 'nilknown',
      dispenses: 'unavailable',
      otherPrescriptions: 'unavailable',
    });
  });

  test('an answer without a document bundle, or a bundle without a composition, is none', () => {
    const noComposition = { resourceType: 'Bundle', entry: [{ resource: documentedStatement }] };
    const parameter = [{ name: 'medication', resource: noComposition }];

    expect(
      [undefined, [], '<html>', {}, { resourceType: 'Parameters' }, { resourceType: 'Parameters', parameter }].map(
        readMedicationDocument,
      ),
    ).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});
