import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPatientIds } from './createPatientIds.ts';
import { aNationalId, anyAuxiliaryNumber, anySyntheticNumber, aSyntheticNumber } from './testing/numbers.ts';

const aKey = (kid: string, fill: number, bytes = 64) => ({ kid, key: Buffer.alloc(bytes, fill).toString('base64') });

const anyNationalId = fc
  .oneof(
    anySyntheticNumber.map(({ value }) => value),
    anyAuxiliaryNumber,
  )
  .map((value) => aNationalId(value));

describe('a patient id', () => {
  const patientIds = createPatientIds([aKey('a', 1)]);

  test('opens to the person it was sealed for', () => {
    fc.assert(
      fc.property(anyNationalId, (nationalId) => {
        expect(patientIds.open(patientIds.seal(nationalId))).toEqual(nationalId);
      }),
    );
  });

  test('is the same every time, in every process with the key', () => {
    const elsewhere = createPatientIds([aKey('a', 1)]);

    expect(elsewhere.seal(aNationalId())).toBe(patientIds.seal(aNationalId()));
    expect(patientIds.seal(aNationalId())).toBe(patientIds.seal(aNationalId()));
  });

  // Made with another implementation of RFC 5297 (AESSIV of Python's cryptography). If this changes, every id that
  // somebody holds stops opening.
  test('is what the standard says it is', () => {
    expect(patientIds.seal(aNationalId('15819049863'))).toBe('a.4bRyxfoG92VUrggW3znEbsprR9kQESmjz_Z_');
  });

  test('is as long as any other and holds nothing of the number', () => {
    fc.assert(
      fc.property(anyNationalId, (nationalId) => {
        const id = patientIds.seal(nationalId);
        expect(id).toMatch(/^a\.[A-Za-z0-9_-]{36}$/);
        expect(Buffer.from(id.slice(2), 'base64url').toString('latin1')).not.toContain(nationalId.value.slice(0, 6));
      }),
    );
  });

  test('differs between people, and between keys', () => {
    const other = createPatientIds([{ kid: 'a', key: aKey('a', 2).key }]);
    const ids = [
      patientIds.seal(aNationalId()),
      patientIds.seal(aNationalId(aSyntheticNumber({ series: 1 }))),
      other.seal(aNationalId()),
    ];

    expect(new Set(ids).size).toBe(3);
  });

  test('that was changed in any place opens to nobody', () => {
    const id = patientIds.seal(aNationalId());

    fc.assert(
      fc.property(
        fc.nat(id.length - 1),
        fc.constantFrom('a', 'A', '0', '_', '-', '.', 'é', '\u0000', '='),
        (position, character) => {
          const changed = id.slice(0, position) + character + id.slice(position + 1);
          fc.pre(changed !== id);

          expect(patientIds.open(changed)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['nothing', ''],
    ['a national identity number', aSyntheticNumber()],
    ['an id without a key', '.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['an unknown key', 'b.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a made-up seal', 'a.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a name every object has', '__proto__.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['100 KB', `a.${'A'.repeat(100_000)}`],
  ])('made of %s opens to nobody', (_, id) => {
    expect(patientIds.open(id)).toBeUndefined();
  });

  test('whatever text is sent, opening does not throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(patientIds.open(text)).toBeUndefined();
        expect(patientIds.open(`a.${text}`)).toBeUndefined();
      }),
    );
  });
});

describe('when keys are rotated', () => {
  const before = createPatientIds([aKey('old', 1)]);
  const during = createPatientIds([aKey('new', 2), aKey('old', 1)]);
  const after = createPatientIds([aKey('new', 2)]);
  const oldId = before.seal(aNationalId());

  test('the first key seals and all of them open', () => {
    expect(during.seal(aNationalId())).toBe(after.seal(aNationalId()));
    expect(during.open(oldId)).toEqual(aNationalId());
    expect(during.open(during.seal(aNationalId()))).toEqual(aNationalId());
  });

  test('ids of a removed key open to nobody', () => {
    expect(after.open(oldId)).toBeUndefined();
  });

  test("an id moved to another key's name opens to nobody, even with the same secret", () => {
    const twins = createPatientIds([
      { kid: 'one', key: aKey('', 1).key },
      { kid: 'two', key: aKey('', 1).key },
    ]);

    expect(twins.open(twins.seal(aNationalId()).replace('one.', 'two.'))).toBeUndefined();
  });
});

describe('keys', () => {
  test.each([32, 64])('of %d bytes are taken', (bytes) => {
    const patientIds = createPatientIds([aKey('a', 3, bytes)]);

    expect(patientIds.open(patientIds.seal(aNationalId()))).toEqual(aNationalId());
  });

  test.each([
    ['none', [], 'At least one patient id key is needed.'],
    ['a short one', [aKey('a', 1, 16)], 'The patient id key "a" must be 32 or 64 bytes in base64.'],
    ['one of 48 bytes', [aKey('a', 1, 48)], 'The patient id key "a" must be 32 or 64 bytes in base64.'],
    ['an empty one', [{ kid: 'a', key: '' }], 'The patient id key "a" must be 32 or 64 bytes in base64.'],
    [
      'one that is not base64',
      [{ kid: 'a', key: `!${'A'.repeat(43)}` }],
      'The patient id key "a" must be 32 or 64 bytes in base64.',
    ],
    ['a name with a dot', [aKey('a.b', 1)], 'A patient id key has an ill-formed name.'],
    ['no name', [aKey('', 1)], 'A patient id key has an ill-formed name.'],
    ['the same name twice', [aKey('a', 1), aKey('a', 2)], 'Two patient id keys are named "a".'],
  ])('%s: refused at the start, without a word of the secret', (_, keys, message) => {
    expect(() => createPatientIds(keys)).toThrow(message);
  });
});
