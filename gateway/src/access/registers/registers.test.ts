import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRelation } from './findRelation.ts';
import { readPerson, type RegisteredPerson } from './readPerson.ts';
import { isBlocked, readParty, sumUpChoices } from './readSettings.ts';
import { rememberBriefly } from './rememberBriefly.ts';
import { privacyDefinitions } from '../../testing/startTestRegisters.ts';

const today = '2026-11-22';
const asked = '07835249608';
const numbers = { norwegianIdentificationNumber: [{ identificationNumber: asked }] };
const read = (parts: object) => readPerson({ ...numbers, ...parts }, asked, today);

describe('a person of the register', () => {
  test.each([
    ['is protected as told', [{ protectionLevel: 'Confidential' }], 'confidential'],
    ['is protected as a client', [{ protectionLevel: 'ClientAddress' }], 'confidential'],
    ['is not protected when the register says so', [{ protectionLevel: 'Unclassified' }], 'none'],
    ['is protected when the register says nothing', [], 'strictly-confidential'],
    ['is protected when it says what nobody knows', [{ protectionLevel: 'constructor' }], 'strictly-confidential'],
    [
      'is protected as strictly as anything says',
      [{ protectionLevel: 'Unclassified' }, { protectionLevel: 'StrictlyConfidential' }],
      'strictly-confidential',
    ],
    [
      'is not protected by what held once',
      [{ protectionLevel: 'Confidential', isValid: false }, { protectionLevel: 'Unclassified' }],
      'none',
    ],
    [
      'is protected by what holds until tomorrow',
      [{ protectionLevel: 'Confidential', validTo: '2026-11-23T00:00:00+01:00' }],
      'confidential',
    ],
  ])('%s', (_what, addressProtection, expected) => {
    expect(read({ addressProtection })?.addressProtection).toBe(expected);
  });

  test('is dead when the register says so, if not since when', () => {
    expect(read({ death: {} })?.deathDate).toBe('unknown');
    expect(read({ status: [{ status: 'Deceased' }] })?.deathDate).toBe('unknown');
    expect(read({ death: { deceasedDate: '2026-03-09T00:00:00+01:00' } })?.deathDate).toBe('2026-03-09');
    expect(read({ status: [{ status: 'Resident' }] })?.deathDate).toBeUndefined();
  });

  test('has parents and guardians who are that now', () => {
    const parentalResponsibility = [
      { subjectOfResponsibility: asked, responsible: 'a' },
      { subjectOfResponsibility: asked, responsible: 'b', isValid: false },
      { subjectOfResponsibility: 'child', responsible: asked },
    ];
    const guardianshipOrFuturePowerOfAttorney = [
      { guardian: { identificationNumber: 'c', isGuardianshipInPersonalScope: true } },
      { guardian: { identificationNumber: 'd', isGuardianshipInPersonalScope: false } },
      { guardian: { identificationNumber: 'e' } },
      { guardian: { identificationNumber: 'f', isGuardianshipInPersonalScope: true }, validTo: '2026-11-22' },
    ];

    const person = read({ parentalResponsibility, guardianshipOrFuturePowerOfAttorney });

    expect([...(person?.parents ?? [])]).toEqual(['a']);
    expect([...(person?.guardians ?? [])]).toEqual(['c']);
  });

  test('lives with whoever has the same address, in whatever order it is written', () => {
    const home = (street: object | undefined) => read({ residentialAddress: [{ streetAddress: street }] })?.home;

    expect(home({ addressName: 'Skogveien', addressNumber: { houseNumber: '1', houseLetter: 'A' } })).toBe(
      home({ addressNumber: { houseLetter: 'A', houseNumber: '1' }, addressName: 'Skogveien' }),
    );
    expect(home({ addressName: 'Skogveien' })).not.toBe(home({ addressName: 'Byveien' }));
    expect(home(undefined)).toBeUndefined();
  });

  test('is never made up, whatever the register writes', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => readPerson(body, asked, today) === undefined),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('birth', 'status', 'death', 'addressProtection'), fc.anything()),
        (parts) => {
          const person = read(parts);
          return (
            person === undefined ||
            parts['addressProtection'] !== undefined ||
            person.addressProtection === 'strictly-confidential'
          );
        },
      ),
    );
  });
});

describe('what a person has decided', () => {
  const [reservation, restriction, block] = privacyDefinitions;
  const sumUp = (settings: readonly object[]) =>
    sumUpChoices(readParty({ personvernInnstillinger: settings })?.settings ?? [], privacyDefinitions);
  const unknown = '00000000-0000-4000-8000-00000000ffff';

  test('means what the configuration says, and nothing when it is withdrawn', () => {
    expect(sumUp([{ definisjonGuid: reservation.definition, aktiv: true }]).hasReservedCoreRecord).toBe(true);
    expect(sumUp([{ definisjonGuid: reservation.definition, aktiv: false }]).hasReservedCoreRecord).toBe(false);
    expect(sumUp([{ definisjonGuid: restriction.definition.toUpperCase() }]).restricted).toEqual([
      'critical-information',
    ]);
    const blocked = sumUp([
      { definisjonGuid: block.definition, innbyggerTbMetadata: [{ nummer: 999_000_011 }] },
    ]).blocked;
    expect(blocked).toEqual(new Set(['999000011']));
  });

  test('means the most that it can when nobody knows it', () => {
    expect(sumUp([{ definisjonGuid: unknown, typePi: 'reservasjon' }]).hasReservedCoreRecord).toBe(true);
    expect(sumUp([{ definisjonGuid: unknown, typePi: 'tilgangsbegrensning' }]).restricted).toContain('medicines');
    expect(sumUp([{ definisjonGuid: unknown }]).restricted).toContain('medicines');
    expect(sumUp([{ definisjonGuid: unknown, typePi: 'samtykke' }])).toEqual({
      hasReservedCoreRecord: false,
      restricted: [],
      blocked: new Set(),
    });
  });

  test.each([
    ['nobody', undefined],
    ['an empty list', []],
    ['somebody without a number', [{ type: 'HPR', navn: 'Klok Ugle' }]],
    ['somebody by another kind of number', [{ type: 'FNR', nummer: '999000011' }]],
    ['somebody by what is no number', [{ nummer: 'Klok Ugle' }]],
    ['one whom we can tell and one whom we cannot', [{ nummer: '999000011' }, { nummer: '' }]],
  ])('is a block for everybody when it names %s', (_whom, innbyggerTbMetadata) => {
    const choices = sumUp([{ definisjonGuid: block.definition, innbyggerTbMetadata }]);

    expect(choices).toMatchObject({ blocked: 'everybody', restricted: [] });
    expect([isBlocked(choices, '999000022'), isBlocked(choices, undefined)]).toEqual([true, true]);
  });

  test('blocks one number, with or without zeros in front, and no other', () => {
    const choices = sumUp([{ definisjonGuid: block.definition, innbyggerTbMetadata: [{ nummer: '007654321' }] }]);
    const asked = ['7654321', '007654321', '76543210', undefined];

    expect(asked.map((number) => isBlocked(choices, number))).toEqual([true, true, false, false]);
  });

  test('is unknown when the answer cannot be read', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => readParty(body) === undefined),
      { numRuns: 1_000 },
    );
  });
});

describe('who may act for whom', () => {
  const person = (number: string, parts: Partial<RegisteredPerson> = {}): RegisteredPerson => ({
    numbers: new Set([number]),
    addressProtection: 'none',
    parents: new Set(),
    guardians: new Set(),
    ...parts,
  });
  const child = person('child', { parents: new Set(['mother', 'father']), home: 'here' });
  const mother = person('mother', { home: 'here' });
  const father = person('father', { home: 'there' });
  const relate = (subject: RegisteredPerson, representative: RegisteredPerson, parents = [representative]) =>
    findRelation({ subject, representative, parents, hasPowerOfAttorney: false });

  test('is a parent when one of the parents lives with the child', () => {
    expect(relate(child, mother)).toBe('parent');
    expect(relate(child, father, [father, mother])).toBe('parent');
    expect(relate(child, father, [father])).toBe('none');
    expect(relate({ ...child, home: undefined } as never, { ...mother, home: undefined } as never)).toBe('none');
  });

  test('is not somebody who is dead, nor the person themselves', () => {
    expect(relate(child, { ...mother, deathDate: 'unknown' })).toBe('none');
    expect(findRelation({ subject: child, representative: child, parents: [], hasPowerOfAttorney: true })).toBe('none');
  });

  test('is known by a number that they had before', () => {
    expect(relate(child, { ...mother, numbers: new Set(['new', 'mother']) })).toBe('parent');
  });
});

describe('what is remembered', () => {
  test('is forgotten again, counted from when it was asked for', async () => {
    const memory = rememberBriefly<{ at: number }>({ ttlMs: 30, max: 10 });
    let fetched = 0;
    const recall = () => memory.recall(['somebody'], async () => ({ at: (fetched += 1) }));

    const first = await recall();
    await new Promise((resolve) => setTimeout(resolve, 80));
    const later = await recall();

    expect([first, later]).toEqual([{ at: 1 }, { at: 2 }]);
  });

  test('is never a failure, thrown or not', async () => {
    const memory = rememberBriefly<object>({ ttlMs: 60_000, max: 10 });

    await expect(memory.recall(['a'], () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await memory.recall(['a'], async () => undefined)).toBeUndefined();
    expect(await memory.recall(['a'], async () => ({}))).toEqual({});
  });

  test('is kept apart however the names are put together', async () => {
    const memory = rememberBriefly<{ of: string }>({ ttlMs: 60_000, max: 10 });

    await memory.recall(['ab', 'c'], async () => ({ of: 'ab c' }));

    expect(await memory.recall(['a', 'bc'], async () => ({ of: 'a bc' }))).toEqual({ of: 'a bc' });
  });
});
