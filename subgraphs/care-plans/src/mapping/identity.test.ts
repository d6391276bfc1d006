import { expect, test } from '@jest/globals';
import { isAboutAnother } from './identity.ts';

const about = (...references: string[]) => ({
  resourceType: 'Bundle',
  entry: references.map((reference) => ({ resource: { resourceType: 'CarePlan', subject: { reference } } })),
});

test.each<[string, string[], boolean]>([
  ['the same in two ways', ['Patient/1', 'https://host.invalid/fhir/Patient/1', 'Patient/1/_history/2'], false],
  ['two patients', ['Patient/1', 'https://host.invalid/fhir/Patient/2'], true],
  ['references that tell nothing', ['urn:uuid:1', '#2'], false],
])('plans of %s', (_what, references, isOther) => {
  expect(isAboutAnother(about(...references), '07835249608')).toBe(isOther);
});

test('a reference of 100 KB takes no longer than its length', () => {
  const bundle = about(`${'/Patient/a/_history/'.repeat(5_000)}\nx`);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    isAboutAnother(bundle, '07835249608');
    return performance.now() - start;
  });

  expect(Math.min(...times)).toBeLessThan(20);
});
