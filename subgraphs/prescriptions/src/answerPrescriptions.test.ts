import { expect, test } from '@jest/globals';
import { readMedicationDocument } from '@helsegraf/sfm';
import type { AccessBasis, SourceRequest } from '@helsegraf/upstream';
import { answerLockedPrescription, answerPrescriptions } from './answerPrescriptions.ts';

interface Given {
  readonly codes?: readonly [coreRecord: string, prescriptions: string];
  readonly flags?: Readonly<Record<string, boolean>>;
  readonly rows?: readonly object[];
  readonly caller?: 'practitioner' | 'citizen';
  readonly basis?: AccessBasis;
  readonly emptyReason?: string;
}

const time = '2026-01-12T10:00:00Z';

/** An answer of SFM with these rows, and what the subgraph makes of it. */
function givenAnswer({ codes = ['0', '0'], flags = {}, rows = [], emptyReason = 'nilknown' }: Given) {
  const section = {
    code: { coding: [{ code: 'sectionMedication' }] },
    emptyReason: { coding: [{ code: emptyReason }] },
  };
  const resources = [{ resourceType: 'Composition', section: [section] }, ...rows];
  const bundle = { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) };
  const errorCode = (name: string, code: string) => ({ name, valueCodeableConcept: { coding: [{ code }] } });
  const document = readMedicationDocument({
    resourceType: 'Parameters',
    parameter: [
      { name: 'medication', resource: bundle },
      errorCode('KJFeilkode', codes[0]),
      errorCode('RFM96Feilkode', codes[1]),
      ...Object.entries(flags).map(([name, valueBoolean]) => ({ name, valueBoolean })),
    ],
  });
  if (document === undefined) throw new Error('the document cannot be read');
  return { kind: 'found', document, fetchedAt: time } as const;
}

// Only what the answers look at: who asks, and on what ground.
const asked = ({ caller = 'practitioner', basis = 'EXCEPTION' }: Given) => ({
  patient: { id: 'patient-1' } as never,
  request: { caller: { kind: caller }, basis } as SourceRequest,
});

const answerTo = (given: Given) => answerPrescriptions(givenAnswer(given), asked(given), { first: 20 });

const statement = (content: object) => ({ resourceType: 'MedicationStatement', ...content });
const anId = [{ type: { text: 'ReseptId' }, value: '9c1d2e3f-0002-4c22-9a02-000000000002' }];

test.each<[string, Given, object]>([
  ['both registers have nothing', {}, { __typename: 'NothingKnown' }],
  ['a citizen is told nothing', { caller: 'citizen' }, { __typename: 'NothingShown' }],
  [
    'all are locked',
    { flags: { RFHarLaste: true } },
    { __typename: 'PrescriptionsLocked', withheld: { lockedInIntermediary: true } },
  ],
  ['the core record withholds', { flags: { KJHarLegemidler: true } }, { __typename: 'Restricted', mayElevate: true }],
  [
    'it does so in spite of elevated access',
    { flags: { KJHarLegemidler: true }, basis: 'ELEVATED_CONSENT' },
    { mayElevate: false },
  ],
  ['the core record failed', { codes: ['4', '0'] }, { __typename: 'IncompleteAnswer' }],
  ['the person opted out of the core record', { codes: ['2', '0'] }, { __typename: 'IncompleteAnswer' }],
  ['the caller may ask neither', { codes: ['5', '6'] }, { __typename: 'AccessRefused' }],
  [
    'both failed',
    { codes: ['4', '7'] },
    { __typename: 'SourceUnavailable', source: { service: 'PRESCRIPTION_INTERMEDIARY' } },
  ],
  [
    'the one that may be asked failed',
    { codes: ['4', '6'] },
    { __typename: 'SourceUnavailable', source: { service: 'CORE_RECORD' } },
  ],
  ['an unknown code came', { codes: ['0', '77'] }, { __typename: 'IncompleteAnswer' }],
  ['the section is unavailable', { emptyReason: 'unavailable' }, { __typename: 'IncompleteAnswer' }],
])('no prescription to show when %s', (_name, given, expected) => {
  expect(answerTo(given)).toMatchObject(expected);
});

test('a row that cannot be read is no reason to say "none"', () => {
  expect(answerTo({ rows: [statement({})] })).toMatchObject({
    __typename: 'PrescriptionConnection',
    totalCount: 0,
    unreadable: 1,
  });
});

test('a row of the list alone is no prescription, and one without any id is not lost', () => {
  const onList = statement({ identifier: [{ type: { text: 'PLL' }, value: 'row-1' }] });
  const paper = statement({ medicationCodeableConcept: { text: 'Deslora tab 5 mg' } });

  expect(answerTo({ rows: [onList] })).toMatchObject({ __typename: 'NothingKnown' });
  expect(answerTo({ rows: [onList, paper] })).toMatchObject({
    totalCount: 0,
    unidentified: [{ medication: { name: 'Deslora tab 5 mg' } }],
  });
});

const locked = { url: 'sfm-reseptamendment', extension: [{ url: 'lockedresept', valueBoolean: true }] };

test('a locked prescription is recognised although the service does not repeat its number', () => {
  const rows = [statement({ identifier: anId, extension: [locked] })];

  expect(answerLockedPrescription(givenAnswer({ rows }), asked({}), '12345678')).toMatchObject({
    __typename: 'Prescription',
    isLocked: true,
  });
});

test.each<[string, string]>([
  ['0', 'NothingKnown'],
  ['6', 'AccessRefused'],
  ['7', 'SourceUnavailable'],
])('a number that opens nothing, when the intermediary says %s, is %s', (code, __typename) => {
  const rows = [statement({ identifier: anId })];

  expect(answerLockedPrescription(givenAnswer({ rows, codes: ['0', code] }), asked({}), '12345678')).toMatchObject({
    __typename,
  });
});
