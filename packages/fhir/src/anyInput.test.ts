import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bundleEntries, bundleResources, unreadableEntries } from './bundles.ts';
import { findCode, readCode, readCodes } from './codes.ts';
import { readDate, readDateTime, readPartialDate, readPeriod } from './dates.ts';
import { extension, extensionValues } from './extensions.ts';
import { identifierBySystem, identifierByType, nationalIdValues } from './identifiers.ts';
import { property, readList } from './json.ts';
import { readBoolean, readDecimal, readInteger, readText } from './primitives.ts';
import { readOperationOutcome } from './readOperationOutcome.ts';
import { readQuantity } from './readQuantity.ts';
import { resolveReference } from './references.ts';
import { asResource } from './resource.ts';

const readers: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['asResource', (value) => asResource(value, 'Condition')],
  ['bundleEntries', bundleEntries],
  ['bundleResources', (value) => bundleResources(value, 'Condition')],
  ['unreadableEntries', unreadableEntries],
  ['readCode', readCode],
  ['readCodes', readCodes],
  ['findCode', (value) => findCode(value, 'http://loinc.org')],
  ['readDate', readDate],
  ['readDateTime', readDateTime],
  ['readPartialDate', readPartialDate],
  ['readPeriod', readPeriod],
  ['readQuantity', readQuantity],
  ['readText', readText],
  ['readBoolean', readBoolean],
  ['readInteger', readInteger],
  ['readDecimal', readDecimal],
  ['readList', readList],
  ['property', (value) => property(value, 'a', '__proto__', 'b')],
  ['extension', (value) => extension(value, 'a')],
  ['extensionValues', (value) => extensionValues(value, 'a', 'b')],
  ['identifierBySystem', (value) => identifierBySystem(value, 'a')],
  ['identifierByType', (value) => identifierByType(value, 'a')],
  ['nationalIdValues', nationalIdValues],
  ['readOperationOutcome', readOperationOutcome],
  ['resolveReference, bundle', (value) => resolveReference(value, 'Patient/1')],
  ['resolveReference, reference', (value) => resolveReference([], value, value)],
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
    .map((members): unknown =>
      JSON.parse(
        `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join(',')}}`,
      ),
    ),
})).value;

describe('whatever is sent', () => {
  test.each(readers)('%s does not throw at FHIR turned inside out', (_, read) => {
    const reading = fc.property(bentFhir, (value) => void read(value));

    expect(fc.check(reading, { numRuns: 200 })).toMatchObject({ failed: false });
  });

  test.each(readers)('%s does not throw at anything else', (_, read) => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });

    expect(fc.check(fc.property(anything, (value) => void read(value)))).toMatchObject({ failed: false });
  });

  test.each(readers)('%s does not throw at what refers to itself', (_, read) => {
    const circle: Record<string, unknown> = { resourceType: 'Bundle', id: '1', reference: '#1', url: 'a' };
    for (const name of ['entry', 'resource', 'contained', 'coding', 'extension', 'issue', 'details', 'type', 'code']) {
      circle[name] = name === 'resource' ? circle : [circle];
    }

    expect(() => read(circle)).not.toThrow();
  });

  const levels = 100_000;
  const deep: unknown = JSON.parse(
    `${'{"resourceType":"Condition","id":"1","extension":['.repeat(levels)}${']}'.repeat(levels)}`,
  );

  test.each(readers)('%s does not throw at a hundred thousand levels', (_, read) => {
    expect(() => read(deep)).not.toThrow();
    expect(() => read([deep, deep])).not.toThrow();
  });

  const list = Array.from({ length: 100_000 }, (_, index) => ({ resourceType: 'Condition', id: `${index}`, url: 'a' }));

  // Work that grows with the square of the length would take minutes.
  test.each(readers)('%s reads a list of a hundred thousand without growing with its square', (_, read) => {
    const start = performance.now();
    read(list);
    read({ resourceType: 'Bundle', entry: list, coding: list, extension: list, issue: list, contained: list });

    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test.each(readers)('%s reads a text of 100 KB without hanging', (_, read) => {
    for (const text of [
      '1'.repeat(100_000),
      ' '.repeat(100_000),
      '2026-01-12T'.repeat(9_000),
      `${'0'.repeat(100_000)}.x`,
    ]) {
      const durations = [1, 2, 3, 4, 5].map(() => {
        const start = performance.now();
        read(text);
        read({ reference: text, system: text, value: text, code: text, url: text });
        return performance.now() - start;
      });

      expect(Math.min(...durations)).toBeLessThan(500);
    }
  });
});

test('nothing that is read changes what objects inherit', () => {
  const polluted: unknown = JSON.parse('{"__proto__":{"system":"a","code":"b"},"constructor":{"prototype":{"c":1}}}');

  expect(readCode(polluted)).toBeUndefined();
  expect(property(polluted, 'toString')).toBeUndefined();
  expect(property({}, 'constructor', 'name')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
