import { expect, test } from '@jest/globals';
import { readMedicationDocument } from '@helsegraf/sfm';
import fc from 'fast-check';
import { filterPrescriptions } from './filterPrescriptions.ts';
import { mapPrescriptions, mapUnidentified } from './mapping.ts';

const guid = '9c1d2e3f-0002-4c22-9a02-000000000002';
const value = fc.oneof(fc.jsonValue(), fc.constant(guid), fc.constant('2026-01-12'), fc.constant('E'));
const part = fc.record({
  url: fc.constantFrom('rfstatus', 'status', 'reit', 'reseptdate', 'dssn'),
  valueString: value,
});
const statement = fc.record({
  resourceType: fc.constant('MedicationStatement'),
  identifier: fc.array(fc.record({ type: fc.record({ text: fc.constantFrom('PLL', 'ReseptId', 'other') }), value }), {
    maxLength: 3,
  }),
  status: value,
  medicationCodeableConcept: fc.oneof(fc.constant({ text: 'Tran' }), fc.jsonValue()),
  extension: fc.array(fc.record({ url: fc.constant('sfm-reseptamendment'), extension: fc.array(part) }), {
    maxLength: 2,
  }),
});

const provenance = { patientId: 'patient-1', fetchedAt: '2026-01-12T10:00:00Z' };

function documentOf(statements: readonly object[]) {
  const entry = [{ resourceType: 'Composition' }, ...statements].map((resource) => ({ resource }));
  const document = readMedicationDocument({
    resourceType: 'Parameters',
    parameter: [{ name: 'medication', resource: { resourceType: 'Bundle', entry } }],
  });
  if (document === undefined) throw new Error('the document cannot be read');
  return document;
}

test('every statement is a prescription, an unidentified row, a row of the list alone, or counted', () => {
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
      const document = documentOf(statements);
      const onListAlone = document.rows.filter(({ pllId, reseptId }) => pllId !== undefined && reseptId === undefined);
      const shown = mapPrescriptions(document, provenance).length + mapUnidentified(document).length;

      expect(shown + onListAlone.length + document.unreadable.rows).toBe(statements.length);
    }),
    { numRuns: 2_000 },
  );
});

const aPrescription = (issued: string) =>
  mapPrescriptions(
    documentOf([
      {
        resourceType: 'MedicationStatement',
        identifier: [{ type: { text: 'ReseptId' }, value: guid }],
        extension: [{ url: 'sfm-reseptamendment', extension: [{ url: 'reseptdate', valueDate: issued }] }],
      },
    ]),
    provenance,
  );

test.each([
  ['2026-01-12', '2026-01-12', '2026-01-12', 1],
  ['2026-01-12', '2026-01-13', undefined, 0],
  ['2026-01-12', undefined, '2026-01-11', 0],
  ['2026-01', '2026-01-31', undefined, 1],
  ['2026-01', '2026-02-01', undefined, 0],
  ['2026-01-12T23:30:00+01:00', '2026-01-12', '2026-01-12', 1],
])('a prescription issued %s, asked for from %s until %s', (issued, issuedFrom, issuedUntil, count) => {
  expect(filterPrescriptions(aPrescription(issued), { issuedFrom, issuedUntil })).toHaveLength(count);
});
