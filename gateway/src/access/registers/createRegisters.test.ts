import { parseNationalId, type NationalId } from '@helsegraf/identifiers';
import { buildSyntheticNumber } from '@helsegraf/identifiers/synthetic';
import { describe, expect, test } from '@jest/globals';
import { createRegisters } from './createRegisters.ts';
import { nobody } from './known.ts';
import type { RegisteredPerson } from './readPerson.ts';
import type { PrivacyChoices } from './readSettings.ts';
import type { OwnedChoices, Sources } from './sources.ts';

const aNumber = (kind: 'fnr' | 'dnr', series: number): NationalId => {
  const text = buildSyntheticNumber({ birthDate: '1980-01-01', kind, series });
  const number = parseNationalId(text, { synthetic: 'accept' });
  if (number === undefined) throw new Error('no number');
  return number;
};
const [former, current] = [aNumber('dnr', 1), aNumber('fnr', 2)];
const [attorney, formerAttorney] = [aNumber('fnr', 3), aNumber('dnr', 4)];

const person = (...numbers: readonly string[]): RegisteredPerson => ({
  numbers: new Set(numbers),
  addressProtection: 'none',
  parents: new Set(),
  guardians: new Set(),
});
const choices = (of: Partial<PrivacyChoices> = {}): OwnedChoices => ({
  owners: [],
  choices: { hasReservedCoreRecord: false, restricted: [], blocked: new Set(), ...of },
});
const doctor = '999000011';
const limits = () => ({ eventId: 'an event', deadline: Date.now() + 10_000 });

interface Kept {
  readonly numbers?: readonly string[];
  /** By number; nothing is known of the others. */
  readonly choices?: Readonly<Record<string, OwnedChoices | typeof nobody | undefined>>;
  /** Giver and holder; undefined cannot be told. */
  readonly attorneys?: (giver: string, holder: string) => boolean | undefined;
}

/** Registers that know everything by the number it is kept under, and no other. */
function aRegister(kept: Kept = {}) {
  const deadlines: number[] = [];
  const askedBy: string[] = [];
  const people = [kept.numbers ?? [current.value, former.value], [attorney.value, formerAttorney.value]];
  const sources: Sources = {
    async fetchPerson(number, _parts, { deadline }) {
      deadlines.push(deadline);
      return person(...(people.find((numbers) => numbers.includes(number)) ?? []));
    },
    async fetchChoices({ value }, { deadline }) {
      deadlines.push(deadline);
      askedBy.push(value);
      return kept.choices === undefined ? choices() : kept.choices[value];
    },
    async hasPowerOfAttorney({ giver, holder }) {
      const isGiven = (kept.attorneys ?? (() => false))(giver.value, holder.value);
      return isGiven === undefined ? undefined : { isGiven };
    },
  };
  return { registers: createRegisters(sources, { rememberedMs: 1_000 }), deadlines, askedBy };
}

describe('choices that are kept under one of several numbers', () => {
  const block = choices({ blocked: new Set([doctor]) });

  test.each([
    ['the current one', former, { [former.value]: choices(), [current.value]: block }],
    ['a former one', current, { [former.value]: block, [current.value]: choices() }],
    [
      'a number that nobody asked by, the one asked by being unknown',
      former,
      { [former.value]: nobody, [current.value]: block },
    ],
  ] as const)('hold when it is %s', async (_which, asked, kept) => {
    const { registers, askedBy } = aRegister({ choices: kept });

    const known = await registers.findSubject(asked, limits());

    expect(known?.choices.blocked).toEqual(new Set([doctor]));
    expect(askedBy.toSorted()).toEqual([former.value, current.value].toSorted());
  });

  test('hold together', async () => {
    const one = choices({ hasReservedCoreRecord: true, blocked: new Set([doctor]) });
    const other = choices({ restricted: ['documents'], blocked: new Set(['999000022']) });
    const kept = { [former.value]: one, [current.value]: other };

    const known = await aRegister({ choices: kept }).registers.findSubject(former, limits());

    expect(known?.choices).toEqual({
      hasReservedCoreRecord: true,
      restricted: ['documents'],
      blocked: new Set([doctor, '999000022']),
    });
  });

  test('against everybody hold against everybody', async () => {
    const kept = { [former.value]: block, [current.value]: choices({ blocked: 'everybody' }) };

    const known = await aRegister({ choices: kept }).registers.findSubject(former, limits());

    expect(known?.choices.blocked).toBe('everybody');
  });

  test.each<[string, Kept]>([
    ['cannot be asked by one of them', { choices: { [former.value]: choices(), [current.value]: undefined } }],
    ['knows none of them', { choices: { [former.value]: nobody, [current.value]: nobody } }],
    [
      'answers for somebody else',
      { choices: { [former.value]: choices(), [current.value]: { ...choices(), owners: [attorney.value] } } },
    ],
    ['is to be asked by what is no number', { numbers: [former.value, '12345678901'] }],
  ])('are unknown when the service %s', async (_how, kept) => {
    expect(await aRegister(kept).registers.findSubject(former, limits())).toBeUndefined();
  });

  test('are asked for once when there is one number', async () => {
    const { registers, askedBy } = aRegister({ numbers: [current.value] });

    await registers.findSubject(current, limits());

    expect(askedBy).toEqual([current.value]);
  });
});

describe('a power of attorney', () => {
  test.each([
    [former, attorney],
    [current, formerAttorney],
    [former, formerAttorney],
  ])('is found under whichever numbers it was given', async (giver, holder) => {
    const { registers } = aRegister({ attorneys: (from, to) => from === giver.value && to === holder.value });

    const known = await registers.findRepresentation(current, attorney, limits());

    expect(known?.relation).toBe('power-of-attorney');
  });

  test('that may be there is unknown', async () => {
    const { registers } = aRegister({ attorneys: (from) => (from === former.value ? undefined : false) });

    expect(await registers.findRepresentation(current, attorney, limits())).toBeUndefined();
  });
});

describe('the time of a request', () => {
  test('bounds what is asked for it', async () => {
    const { registers, deadlines } = aRegister();
    const deadline = Date.now() + 1_000;

    await registers.findSubject(current, { eventId: 'an event', deadline });

    expect(deadlines.length).toBeGreaterThan(0);
    expect(Math.max(...deadlines)).toBeLessThanOrEqual(deadline);
  });

  test.each([
    ['the client has gone', { deadline: Date.now() + 60_000, life: { ended: 'client gone' } }],
    ['it is over', { deadline: Date.now() - 1 }],
  ] as const)('is not spent on the registers when %s', async (_why, over) => {
    const { registers, deadlines } = aRegister();
    const limited = { eventId: 'an event', ...over };

    expect(await registers.findSubject(current, limited)).toBeUndefined();
    expect(await registers.findRepresentation(current, attorney, limited)).toBeUndefined();
    expect(deadlines).toEqual([]);
  });
});
