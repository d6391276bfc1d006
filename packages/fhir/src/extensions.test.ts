import { describe, expect, test } from '@jest/globals';
import { readCode } from './codes.ts';
import { extension, extensions, extensionValue, extensionValues } from './extensions.ts';
import { medicationStatement } from './testing/examples.ts';

const root = 'http://ehelse.no/fhir/StructureDefinition';

describe('an extension of a documented medication statement', () => {
  test.each([
    ['by full url', [`${root}/sfm-reseptamendment`, 'reseptdate'], '2026-01-12'],
    ['by full url written with https', ['https://ehelse.no/fhir/StructureDefinition/sfm-reseptamendment', 'reit'], '3'],
    ['by name', ['sfm-reseptamendment', 'dssn'], '1 tablett kveld'],
    ['with a relative url', ['effectiveDateTime'], '2025-02-03'],
    ['three levels down', ['sfm-reseptamendment', 'ereseptdosing', 'starttime'], '2025-02-03'],
    ['with the value false', ['sfm-reseptamendment', 'ereseptdosing', 'repeatingdosage', 'accurate'], false],
    ['that is not there', ['sfm-discontinuation', 'timedate'], undefined],
    ['without a value of its own', ['sfm-reseptamendment'], undefined],
    ['with the name of another one below it', ['reseptdate'], undefined],
  ])('%s', (_, urls, value) => {
    expect(extensionValue(medicationStatement, ...urls)).toBe(value);
  });

  test('gives a code to read', () => {
    const status = extensionValue(medicationStatement, 'sfm-reseptamendment', 'rfstatus', 'status');

    expect(readCode(status)).toEqual({ system: 'urn:oid:2.16.578.1.12.4.1.1.7408', code: 'E', display: 'Ekspederbar' });
  });

  test('of a part of the resource', () => {
    expect(extensionValue(medicationStatement.dosage[0], 'sfm-application-area', 'text')).toBe('MOT HØYT KOLESTEROL');
  });
});

describe('when an extension is repeated', () => {
  const element = {
    extension: [
      { url: 'sfm-regInfo', extension: [{ url: 'timestamp', valueDateTime: '2025' }] },
      { url: 'sfm-regInfo', extension: [{ url: 'timestamp', valueDateTime: '2026' }, { url: 'empty' }] },
      { url: 'sfm-use', valueString: 'a' },
    ],
  };

  test('all are found, in their order', () => {
    expect(extensions(element, 'sfm-regInfo')).toHaveLength(2);
    expect(extensionValues(element, 'sfm-regInfo', 'timestamp')).toEqual(['2025', '2026']);
  });

  test('the first is the one', () => {
    expect(extension(element, 'sfm-regInfo')).toBe(element.extension[0]);
  });
});

describe('what an url matches', () => {
  test.each([
    ['sfm-use', 'http://x/sfm-use', true],
    ['sfm-use', 'http://x#sfm-use', true],
    ['sfm-use', 'sfm-use', true],
    ['sfm-use', ' sfm-use ', true],
    ['sfm-use', 'http://x/sfm-user', false],
    ['sfm-use', 'http://x/my-sfm-use', false],
    ['sfm-use', 'ht tp:// not an url/sfm-use', true],
    ['http://x/sfm-use', 'sfm-use', false],
    ['http://x/sfm-use', 'http://y/sfm-use', false],
    ['http://x/sfm-use', 'http://x/sfm-use', true],
  ])('%j asked for, %j sent: %s', (asked, sent, found) => {
    expect(extension({ extension: [{ url: sent }] }, asked) !== undefined).toBe(found);
  });

  test('modifier extensions are looked through as well', () => {
    expect(extensionValue({ modifierExtension: [{ url: 'a', valueBoolean: true }] }, 'a')).toBe(true);
  });

  test('one extension where a list belongs is read too', () => {
    expect(extensionValue({ extension: { url: 'a', valueString: 'b' } }, 'a')).toBe('b');
  });
});
