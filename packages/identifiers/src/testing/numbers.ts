import fc from 'fast-check';
import { buildSyntheticAuxiliaryNumber, buildSyntheticNumber } from '../buildSyntheticNumber.ts';
import { parseNationalId } from '../parseNationalId.ts';
import type { NationalId } from '../nationalId.ts';
import type { SyntheticNumberRequest } from '../buildSyntheticNumber.ts';

/** A synthetic number of somebody born in 1990, unless told otherwise. */
export function aSyntheticNumber(request: Partial<SyntheticNumberRequest> = {}): string {
  return buildSyntheticNumber({ birthDate: '1990-01-15', kind: 'fnr', series: 0, ...request });
}

/** The same, read. */
export function aNationalId(value = aSyntheticNumber()): NationalId {
  const nationalId = parseNationalId(value, { synthetic: 'accept' });
  if (nationalId === undefined) throw new Error('The test needs a valid number.');
  return nationalId;
}

/** Any synthetic number, together with what it was made from. */
export const anySyntheticNumber = fc
  .record({
    birthDate: fc
      .date({ min: new Date('1855-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    kind: fc.constantFrom('fnr', 'dnr'),
    series: fc.nat(60),
    testSeries: fc.constantFrom('skatteetaten', 'nhn', 'nav'),
    controlRemainder: fc.constantFrom(0, 1, 2, 3),
  })
  .map((request) => ({ request, value: buildSyntheticNumber(request) }));

/** Any shared auxiliary number. */
export const anyAuxiliaryNumber = fc.nat(500).map(buildSyntheticAuxiliaryNumber);

/** The number with one digit replaced. */
export function withDigit(number: string, position: number, digit: number): string {
  return number.slice(0, position) + digit + number.slice(position + 1);
}
