import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as fhir from './index.ts';

const readers: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['asResource', (value) => fhir.asResource(value, 'Condition')],
  ['bundleEntries', fhir.bundleEntries],
  ['bundleResources', (value) => fhir.bundleResources(value, 'Condition')],
  ['unreadableEntries', fhir.unreadableEntries],
  ['readCode', fhir.readCode],
  ['readCodes', fhir.readCodes],
  ['findCode', (value) => fhir.findCode(value, 'http://loinc.org')],
  ['readDate', fhir.readDate],
  ['readDateTime', fhir.readDateTime],
  ['readPartialDate', fhir.readPartialDate],
  ['readPeriod', fhir.readPeriod],
  ['readQuantity', fhir.readQuantity],
  ['readText', fhir.readText],
  ['readBoolean', fhir.readBoolean],
  ['readInteger', fhir.readInteger],
  ['readDecimal', fhir.readDecimal],
  ['readList', fhir.readList],
  ['property', (value) => fhir.property(value, 'a', '__proto__', 'b')],
  ['extension', (value) => fhir.extension(value, 'a')],
  ['extensionValues', (value) => fhir.extensionValues(value, 'a', 'b')],
  ['identifierBySystem', (value) => fhir.identifierBySystem(value, 'a')],
  ['identifierByType', (value) => fhir.identifierByType(value, 'a')],
  ['nationalIdValues', fhir.nationalIdValues],
  ['readOperationOutcome', fhir.readOperationOutcome],
  ['resolveReference, bundle', (value) => fhir.resolveReference(value, 'Patient/1')],
  ['resolveReference, reference', (value) => fhir.resolveReference([], value, value)],
];

const memberNames = fc.constantFrom(
  'resourceType',
  'id',
  'entry',
  'resource',
  'fullUrl',
  'contained',
  'reference',
  'identifier',
  'system',
  'value',
  'type',
  'coding',
  'code',
  'display',
  'text',
  'userSelected',
  'extension',
  'modifierExtension',
  'url',
  'valueString',
  'start',
  'end',
  'unit',
  'issue',
  'severity',
  'diagnostics',
  'details',
  'errorCode',
  '__proto__',
  'constructor',
  'toString',
  'a',
);

const leaves = fc.constantFrom(
  'Condition',
  'Bundle',
  'OperationOutcome',
  'Patient/1',
  '#1',
  '#',
  'urn:uuid:1',
  '1',
  'a',
  '',
  '2026-01-12',
  '{"errorCode":1}',
  '15819049863',
  true,
  false,
  null,
  0,
  -0,
  1.5,
  1e21,
  1e-7,
  Number.NaN,
  Infinity,
);

// FHIR turned inside out: the right names in the wrong places.
const bentFhir = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaves,
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  object: fc
    .array(fc.tuple(memberNames, tie('value')), { maxLength: 5 })
    // Through JSON, as from the network: `__proto__` becomes a member like any other.
    .map((members) =>
      JSON.parse(
        `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join(',')}}`,
      ),
    ),
})).value;

describe('whatever is sent', () => {
  test.each(readers)('%s does not throw at FHIR turned inside out', (_, read) => {
    fc.assert(
      fc.property(bentFhir, (value) => void read(value)),
      { numRuns: 500 },
    );
  });

  test.each(readers)('%s does not throw at anything else', (_, read) => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => void read(value)));
  });

  test.each(readers)('%s does not throw at what refers to itself', (_, read) => {
    const circle: Record<string, unknown> = { resourceType: 'Bundle', id: '1', reference: '#1', url: 'a' };
    for (const name of ['entry', 'resource', 'contained', 'coding', 'extension', 'issue', 'details', 'type', 'code']) {
      circle[name] = name === 'resource' ? circle : [circle];
    }

    expect(() => read(circle)).not.toThrow();
  });

  test.each(readers)('%s does not throw at a hundred thousand levels', (_, read) => {
    const deep = JSON.parse(
      `${'{"resourceType":"Condition","id":"1","extension":['.repeat(100_000)}${']}'.repeat(100_000)}`,
    );

    expect(() => read(deep)).not.toThrow();
    expect(() => read([deep, deep])).not.toThrow();
  });

  test.each(readers)('%s reads a list of a hundred thousand within half a second', (_, read) => {
    const list = Array.from({ length: 100_000 }, (__, index) => ({
      resourceType: 'Condition',
      id: `${index}`,
      url: 'a',
    }));
    const start = performance.now();
    read(list);
    read({ resourceType: 'Bundle', entry: list, coding: list, extension: list, issue: list, contained: list });

    expect(performance.now() - start).toBeLessThan(500);
  });

  test.each(readers)('%s reads a text of 100 KB within five milliseconds', (_, read) => {
    for (const text of [
      '1'.repeat(100_000),
      ' '.repeat(100_000),
      '2026-01-12T'.repeat(9_000),
      `${'0'.repeat(100_000)}.x`,
    ]) {
      const durations = [1, 2, 3].map(() => {
        const start = performance.now();
        read(text);
        read({ reference: text, system: text, value: text, code: text, url: text });
        return performance.now() - start;
      });

      expect(Math.min(...durations)).toBeLessThan(5);
    }
  });
});

test('nothing that is read changes what objects inherit', () => {
  const polluted = JSON.parse('{"__proto__":{"system":"a","code":"b"},"constructor":{"prototype":{"c":1}}}');

  expect(fhir.readCode(polluted)).toBeUndefined();
  expect(fhir.property(polluted, 'toString')).toBeUndefined();
  expect(fhir.property({}, 'constructor', 'name')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
