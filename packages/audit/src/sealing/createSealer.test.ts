import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AuditKeys, type AuditKey } from '../auditKeys.ts';
import { deriveRecordId, newRecordId } from '../newRecordId.ts';
import { anIntent, keys, otherPatient, patient } from '../testing/records.ts';
import { createSealer, encode } from './createSealer.ts';
import { hashLeaf } from './hashes.ts';

const otherKey: AuditKey = { kid: 'next', key: Buffer.alloc(32, 2).toString('base64') };

describe('a sealed record', () => {
  test('opens to what it was, whatever is in it', () => {
    const sealer = createSealer(keys);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (reason, isElevated) => {
        const record = anIntent({ ground: { isElevated, reason } });
        const sealed = sealer.seal(record);

        const { entry, bytes } = sealer.open(sealed);

        expect(entry.record).toEqual(record);
        expect(hashLeaf(bytes)).toEqual(sealed.leaf);
        expect(encode(entry)).toEqual(bytes);
      }),
    );
  });

  test('does not open when any bit of it was changed, or in the place of another one', () => {
    const sealer = createSealer(keys);
    const stored = sealer.seal(anIntent());
    fc.assert(
      fc.property(fc.nat({ max: stored.sealed.length * 8 - 1 }), (bit) => {
        const sealed = Buffer.from(stored.sealed);
        sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));

        expect(() => sealer.open({ ...stored, sealed })).toThrow();
      }),
    );
    expect(() => sealer.open({ ...stored, recordId: newRecordId() })).toThrow();
    expect(() => sealer.open({ ...stored, sealed: stored.sealed.subarray(0, 20) })).toThrow();
  });

  test('says nothing by its hash: the same record twice has two', () => {
    const sealer = createSealer(keys);
    const record = anIntent();

    expect(sealer.seal(record).leaf).not.toEqual(sealer.seal(record).leaf);
    expect(sealer.seal(record).sealed).not.toEqual(sealer.seal(record).sealed);
  });

  test('is opened by a process that has its key among others, and by no other', () => {
    const stored = createSealer(keys).seal(anIntent());

    expect(createSealer([otherKey, ...keys]).open(stored).entry.record.patient).toBe(patient);
    expect(() => createSealer([otherKey]).open(stored)).toThrow('There is no audit key "now"');
  });

  test('is found by its person under every key, and by nobody else', () => {
    const stored = createSealer(keys).seal(anIntent());
    const sealer = createSealer([otherKey, ...keys]);

    expect(sealer.subjectKeysOf(patient)).toContainEqual(stored.subjectKey);
    expect(sealer.subjectKeysOf(otherPatient)).not.toContainEqual(stored.subjectKey);
  });

  test('must have an id and an operation that the store can hold', () => {
    const sealer = createSealer(keys);

    expect(() => sealer.seal(anIntent({ id: 'no' }))).toThrow('UUID');
    expect(() => sealer.seal(anIntent({ operationId: 'a\u0000b' }))).toThrow('operation id');
  });
});

describe('the keys of the record', () => {
  test.each([
    ['none', []],
    ['a short one', [{ kid: 'a', key: 'AAAA' }]],
    ['one that is not base64', [{ kid: 'a', key: `${Buffer.alloc(32).toString('base64').slice(0, -2)}*=` }]],
    ['two of one name', [otherKey, otherKey]],
    ['a name that is too long', [{ ...otherKey, kid: 'a'.repeat(17) }]],
  ])('are refused: %s', (_, given) => {
    expect(AuditKeys.safeParse(given).success).toBe(false);
  });

  test('are taken', () => {
    expect(AuditKeys.parse([otherKey])).toEqual([otherKey]);
  });
});

describe('the id of a record', () => {
  test('grows with time, and is the same again where it follows from another one', () => {
    const [one, other] = [newRecordId(1_000_000_000_000), newRecordId(1_000_000_000_001)];

    expect(one < other).toBe(true);
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(deriveRecordId(one, 'x')).toBe(deriveRecordId(one, 'x'));
    expect(deriveRecordId(one, 'x')).not.toBe(deriveRecordId(one, 'y'));
    expect(deriveRecordId(one, 'x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/);
  });
});
