import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMedicationDocument } from './readMedicationDocument.ts';
import { aDocument } from './testing/aDocument.ts';
import { documentedReferences, documentedStatement } from './testing/documentedStatement.ts';

const documented = aDocument({
  resources: [documentedStatement, ...documentedReferences],
  sections: { sectionMedication: ['statement'] },
});

test('no input makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => void readMedicationDocument(json)),
    { numRuns: 2_000 },
  );
});

/** The documented answer with one value anywhere in it replaced by something else. */
const damaged = fc
  .tuple(fc.nat(), fc.jsonValue())
  .map(([place, value]) => replaceAt(documented, place % countValues(documented), value));

test('no damage to the documented answer makes it throw', () => {
  fc.assert(
    fc.property(damaged, (json) => void readMedicationDocument(json)),
    { numRuns: 3_000 },
  );
});

const kinds = ['MedicationStatement', 'MedicationDispense', 'AllergyIntolerance', 'Basic'] as const;
const fragment = fc.oneof(
  fc.jsonValue(),
  fc.constant(documentedStatement.extension),
  fc.constant('urn:uuid:statement'),
);
const resource = fc.record(
  {
    resourceType: fc.constantFrom(...kinds),
    identifier: fc.oneof(fc.constant(documentedStatement.identifier), fc.jsonValue()),
    extension: fragment,
    code: fc.oneof(fc.constant({ coding: [{ code: 'M25.1' }] }), fc.jsonValue()),
    medicationReference: fragment,
    dosage: fragment,
    reaction: fragment,
    status: fragment,
  },
  { requiredKeys: ['resourceType'] },
);

test('every statement, dispensing, allergy and message is read or counted', () => {
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 8 }), (resources) => {
      const document = readMedicationDocument(aDocument({ resources: resources.map((each, id) => ({ ...each, id })) }));
      if (document === undefined) throw new Error('a document was expected');
      const { rows, dispenses, allergies, messages, unreadable } = document;
      const read = rows.length + dispenses.length + allergies.length + messages.length;
      const lost = unreadable.rows + unreadable.dispenses + unreadable.allergies + unreadable.messages;

      expect(read + lost).toBe(resources.length);
    }),
    { numRuns: 2_000 },
  );
});

function countValues(json: unknown): number {
  return typeof json === 'object' && json !== null
    ? Object.values(json).reduce((sum: number, value) => sum + countValues(value), 1)
    : 1;
}

function replaceAt(json: unknown, place: number, value: unknown): unknown {
  if (place === 0) return value;
  if (typeof json !== 'object' || json === null) return json;
  let left = place - 1;
  const copied = Object.entries(json).map(([key, child]): [string, unknown] => {
    const size = countValues(child);
    const isHere = left >= 0 && left < size;
    const copy = isHere ? replaceAt(child, left, value) : (child as unknown);
    left -= size;
    return [key, copy];
  });
  return Array.isArray(json) ? copied.map(([, child]) => child) : Object.fromEntries(copied);
}
