import { describe, expect, test } from '@jest/globals';
import { parseNationalId, type NationalId } from '@helsegraf/identifiers';
import type { PractitionerCaller } from '@helsegraf/upstream';
import fc from 'fast-check';
import { anAttest } from '../testing/anAttest.ts';
import { changeAt } from '../testing/changeAt.ts';
import { readAttest } from './readAttest.ts';

const nowMs = Date.parse('2026-11-22T10:00:00Z');
const now = nowMs / 1_000;
const caller: PractitionerCaller = {
  kind: 'practitioner',
  nationalId: parseNationalId('19898949608', { synthetic: 'only' }) as NationalId,
  hprNumber: '999000011',
  organisation: { parent: '310123455', child: '315000017' },
};
const whole = { ...anAttest(), toa: now };
const read = (attest: unknown) => readAttest({ attest, issuedAt: now, authenticatedAt: now }, caller, nowMs);

/** Every place in the attest that holds a value, as a path. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([name, member]) => placesOf(member, [...path, name]));
}
const places = placesOf(whole);
const anyValue = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    undefined,
    true,
    now - 3_600,
    now + 1,
    'urn:oid:2.16.578.1.12.4.1.4.101',
    'TREAT',
    'LE',
    '310123455',
    ' 310123455',
    '',
    null,
    '__proto__',
  ),
);

describe('whatever is changed in an attest', () => {
  test('it is refused, save where the organisation has a choice', () => {
    const changes = fc.tuple(fc.constantFrom(...places), anyValue);
    fc.assert(
      fc.property(changes, ([path, value]) => {
        const { kind } = read(changeAt(whole, path, value));
        return kind === (mayBe(path, value) ? 'attest' : 'refused');
      }),
      { numRuns: 5_000 },
    );
  });

  test('a member more, anywhere and by any name, is refused', () => {
    const parents = [...new Set(places.map((path) => path.slice(0, -1).join('.')))].filter((path) => path !== '');
    const known = new Set([...places.flat(), 'description', 'type']);
    const names = fc.string({ minLength: 1 }).filter((name) => !known.has(name));
    fc.assert(
      fc.property(fc.constantFrom(...parents), names, anyValue, (parent, name, value) => {
        fc.pre(value !== undefined);
        return read(changeAt(whole, [...parent.split('.'), name], value)).kind === 'refused';
      }),
      { numRuns: 2_000 },
    );
  });

  test('anything else in its place is refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.double(), (attest, issuedAt) => {
        const { kind } = readAttest({ attest, issuedAt }, caller, nowMs);
        return kind === 'refused';
      }),
    );
  });
});

/** What may stand in a place of the attest, as the framework has it; told in another way than the schema tells it. */
function mayBe(path: readonly string[], value: unknown): boolean {
  const place = path.join('.');
  const before = path.reduce<unknown>((from, name) => Reflect.get(from as object, name), whole);
  if (value === before) return true;
  switch (path.at(-1)) {
    case 'toa':
      return value === undefined || (Number.isInteger(value) && isBetween(Number(value), now - 3_600, now + 5));
    case 'system':
      return typeof value === 'string' && `urn:oid:${value}` === before;
    case 'user_selected':
      return typeof value === 'boolean';
    case 'name':
    case 'text':
    case 'authority':
    case 'assigner':
      return value === undefined || isFit(value);
    default:
      if (place === 'practitioner.point_of_care.id' && value === caller.organisation.parent) return true;
      return choices.has(place) && isFit(value) && value !== '';
  }
}

/** Ids and codes that nothing in the token can be compared with. */
const choices: ReadonlySet<string> = new Set([
  'practitioner.authorization.code',
  'practitioner.department.id',
  'care_relationship.healthcare_service.code',
  'care_relationship.purpose_of_use_details.code',
  'care_relationship.decision_ref.id',
  'patients.0.point_of_care.id',
]);

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

function isFit(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 256) return false;
  const turning = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
  return Array.from(value).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    return !isControl && !(code >= 0xd800 && code < 0xe000) && !turning.includes(code) && !'<>'.includes(character);
  });
}

describe('an attest without a time of its own', () => {
  const timeless = changeAt(whole, ['toa'], undefined);

  test.each([
    ['is as old as the token', { issuedAt: now - 3_601 }, 'refused'],
    ['is as old as the sign-in', { issuedAt: now, authenticatedAt: now - 3_601 }, 'refused'],
    ['is young when both are', { issuedAt: now - 10, authenticatedAt: now - 3_590 }, 'attest'],
  ])('%s', (_what, times, kind) => {
    expect(readAttest({ attest: timeless, ...times }, caller, nowMs).kind).toBe(kind);
  });
});

test('an hour is an hour, to the second', () => {
  const at = (age: number) => read({ ...whole, toa: now - age });

  expect([at(3_600).kind, at(3_601)]).toEqual(['attest', { kind: 'refused', code: 'ATTESTATION_EXPIRED' }]);
  expect([at(-5).kind, at(-6)]).toEqual(['attest', { kind: 'refused', code: 'ATTESTATION_INVALID' }]);
});

test('somebody who is not in the register of health personnel holds no authorization', () => {
  const { hprNumber: _hprNumber, ...unregistered } = caller;
  const { hpr_nr: _number, ...without } = whole.practitioner;
  const { authorization: _authorization, ...neither } = without;
  const readOf = (practitioner: object) =>
    readAttest({ attest: { ...whole, practitioner }, issuedAt: now, authenticatedAt: now }, unregistered, nowMs);

  expect(readOf(without)).toEqual({ kind: 'refused', code: 'ATTESTATION_INVALID' });
  expect(readOf(neither).kind).toBe('attest');
});
