import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalCodeSystem, isSameCodeSystem, volvenSystem } from './codeSystems.ts';
import { fastestMilliseconds } from './testing/fastestMilliseconds.ts';

describe('the canonical form', () => {
  test.each([
    ['urn:oid:2.16.578.1.12.4.1.1.7480', 'urn:oid:2.16.578.1.12.4.1.1.7480'],
    ['2.16.578.1.12.4.1.1.7480', 'urn:oid:2.16.578.1.12.4.1.1.7480'],
    ['URN:OID:2.16.578.1.12.4.1.1.7480', 'urn:oid:2.16.578.1.12.4.1.1.7480'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480', 'urn:oid:2.16.578.1.12.4.1.1.7480'],
    ['https://ehelse.no/fhir/CodeSystem/no-kodeverk-7480', 'urn:oid:2.16.578.1.12.4.1.1.7480'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480/', 'urn:oid:2.16.578.1.12.4.1.1.7480'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7280-nlk', 'urn:oid:2.16.578.1.12.4.1.1.7280'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7010-norpat', 'urn:oid:2.16.578.1.12.4.1.1.7010'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7270-ncrp', 'urn:oid:2.16.578.1.12.4.1.1.7270'],
    ['2.16.578.1.12.4.1.4.1', 'urn:oid:2.16.578.1.12.4.1.4.1'],
    ['http://www.whocc.no/atc', 'http://www.whocc.no/atc'],
    ['http://snomed.info/sct', 'http://snomed.info/sct'],
    ['http://ehelse.no/fhir/CodeSystem/FEST', 'http://ehelse.no/fhir/CodeSystem/FEST'],
    [
      'http://evil.example/ehelse.no/fhir/CodeSystem/no-kodeverk-7480',
      'http://evil.example/ehelse.no/fhir/CodeSystem/no-kodeverk-7480',
    ],
    ['', ''],
  ])('of %s is %s', (uri, canonical) => {
    expect(canonicalCodeSystem(uri)).toBe(canonical);
  });

  test('is its own canonical form', () => {
    const anyUri = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.nat(99_999).map((list) => `http://ehelse.no/fhir/CodeSystem/no-kodeverk-${list}`),
      fc.array(fc.nat(999), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('.')),
    );

    fc.assert(
      fc.property(anyUri, (uri) => {
        const once = canonicalCodeSystem(uri);
        expect(canonicalCodeSystem(once)).toBe(once);
      }),
    );
  });
});

describe('two URIs mean the same list', () => {
  test.each([
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480', volvenSystem(7480)],
    ['2.16.578.1.12.4.1.1.7480', 'http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480'],
    ['http://www.whocc.no/atc', '2.16.578.1.12.4.1.1.7180'],
    ['http://hl7.org/fhir/sid/icpc-2', volvenSystem(7170)],
  ])('%s and %s', (one, other) => {
    expect(isSameCodeSystem(one, other)).toBe(true);
    expect(isSameCodeSystem(other, one)).toBe(true);
  });

  test.each([
    [volvenSystem(7480), volvenSystem(7481)],
    ['http://snomed.info/sct', 'http://loinc.org'],
    [volvenSystem(7170), volvenSystem(7110)],
  ])('but not %s and %s', (one, other) => {
    expect(isSameCodeSystem(one, other)).toBe(false);
  });
});

test('100 KB are answered without hanging', () => {
  for (const uri of ['2.'.repeat(50_000), `urn:oid:${'1'.repeat(100_000)}`, 'http://ehelse.no/'.repeat(6_000)]) {
    expect(canonicalCodeSystem(uri)).toBe(uri);
    expect(fastestMilliseconds(() => canonicalCodeSystem(uri))).toBeLessThan(500);
  }
});
