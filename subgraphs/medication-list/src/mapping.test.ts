import { expect, test } from '@jest/globals';
import { readMedicationDocument } from '@helsegraf/sfm';
import fc from 'fast-check';
import { mapMedicationList } from './mapping.ts';

const provenance = { patientId: 'patient-1', fetchedAt: '2026-01-12T10:00:00Z' };

function documentOf(resources: readonly object[]) {
  const entry = [{ resourceType: 'Composition' }, ...resources].map((resource) => ({ resource }));
  const document = readMedicationDocument({
    resourceType: 'Parameters',
    parameter: [{ name: 'medication', resource: { resourceType: 'Bundle', entry } }],
  });
  if (document === undefined) throw new Error('the document cannot be read');
  return document;
}

const identifiers = fc.array(
  fc.record({
    type: fc.record({ text: fc.constantFrom('PLL', 'ReseptId') }),
    value: fc.oneof(fc.jsonValue(), fc.constant('9c1d2e3f-0002-4c22-9a02-000000000002')),
  }),
  { maxLength: 3 },
);
const resource = fc.oneof(
  fc.record({ resourceType: fc.constant('MedicationStatement'), identifier: identifiers, extension: fc.jsonValue() }),
  fc.record({
    resourceType: fc.constant('Basic'),
    code: fc.constantFrom({ coding: [{ code: 'M25.1' }] }, { coding: [{ code: 'M25.9' }] }, 'nonsense'),
    extension: fc.oneof(fc.jsonValue(), fc.constant([{ url: 'sfm-pllInformation', extension: [{ url: 'PLLdate' }] }])),
  }),
);

test('every row of the list and every message about it is shown or counted', () => {
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 6 }), (resources) => {
      const document = documentOf(resources);
      const list = mapMedicationList(document, provenance);
      const signed = document.messages.some(({ kind }) => kind === 'MEDICATION_LIST') ? 1 : 0;
      const elsewhere = document.rows.filter(({ pllId }) => pllId === undefined).length;
      const shown = list === undefined ? 0 : list.entries.length + list.messages.length + signed + list.unreadable;

      expect(shown + elsewhere).toBe(resources.length);
    }),
    { numRuns: 2_000 },
  );
});

test('of two lists the one signed last is in force, and the other is among the messages', () => {
  const list = (value: string, date: string) => ({
    resourceType: 'Basic',
    identifier: [{ value }],
    code: { coding: [{ code: 'M25.1' }] },
    extension: [{ url: 'sfm-pllInformation', extension: [{ url: 'PLLdate', valueDateTime: date }] }],
  });

  const mapped = mapMedicationList(
    documentOf([list('old', '2026-01-01T10:00:00Z'), list('new', '2026-02-01T10:00:00Z')]),
    provenance,
  );

  expect(mapped).toMatchObject({ messageId: 'new', messages: [{ messageId: 'old', kind: 'MEDICATION_LIST' }] });
});
