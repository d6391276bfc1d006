import { firstControlDigit, secondControlDigit } from './controlDigits.ts';
import { monthOffsets } from './parseNationalId.ts';
import type { ControlRemainder } from './controlDigits.ts';
import type { SyntheticSeries } from './nationalId.ts';

/** What a synthetic number is made from. */
export interface SyntheticNumberRequest {
  /** `1952-03-07`; from 1855 to 2039, the years the individual number has bands for. */
  readonly birthDate: string;
  readonly kind: 'fnr' | 'dnr';
  /** Which of the numbers for that day: 0 gives the first, 1 the next. Different series never give the same number. */
  readonly series: number;
  /** Only numbers of this sex, by the ninth digit as it was used until 2032. */
  readonly sex?: 'male' | 'female';
  /** Whose test series; Skatteetaten's (month + 80) unless told. */
  readonly testSeries?: SyntheticSeries;
  /** 1, 2 or 3 gives a number that holds only under the rule of 2032. */
  readonly controlRemainder?: ControlRemainder;
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * A valid number that no real person can have, for tests and for the sandbox's people. The same request always gives the
 * same number.
 * @throws RangeError when the date is none, lies outside the bands, or has no such number (there are some four hundred
 *   per day, half as many when the sex is given)
 */
export function buildSyntheticNumber(request: SyntheticNumberRequest): string {
  const { year, digits } = markedDate(request);
  let remaining = request.series;
  for (const number of numbersOfDay(digits, year, request)) {
    if (remaining === 0) return number;
    remaining -= 1;
  }
  throw new RangeError('There is no such synthetic number for that day.');
}

/**
 * A synthetic felles hjelpenummer. Unverified: its layout (first digit 8 or 9, control digits as a fødselsnummer) is
 * common knowledge only, and nothing marks it as synthetic.
 * @param series 0 and up
 */
export function buildSyntheticAuxiliaryNumber(series: number): string {
  let remaining = series;
  for (let base = 800_000_000; base < 1_000_000_000; base += 1) {
    const number = complete(String(base), 0);
    if (number === undefined) continue;
    if (remaining === 0) return number;
    remaining -= 1;
  }
  throw new RangeError('There is no such synthetic auxiliary number.');
}

function markedDate({ birthDate, kind, testSeries = 'skatteetaten' }: SyntheticNumberRequest) {
  const date = new Date(`${birthDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== birthDate) {
    throw new RangeError('A birth date is a day of the calendar, written 1952-03-07.');
  }
  const year = date.getUTCFullYear();
  const day = date.getUTCDate() + (kind === 'dnr' ? 40 : 0);
  const month = date.getUTCMonth() + 1 + monthOffsets[testSeries];
  return { year, digits: [day, month, year % 100].map((part) => String(part).padStart(2, '0')).join('') };
}

function* numbersOfDay(date: string, year: number, request: SyntheticNumberRequest): Generator<string> {
  const { sex, controlRemainder = 0 } = request;
  for (const { from, to } of bandsOf(year)) {
    for (let individual = to; individual >= from; individual -= 1) {
      if (sex !== undefined && (individual % 2 === 1) !== (sex === 'male')) continue;
      const number = complete(`${date}${String(individual).padStart(3, '0')}`, controlRemainder);
      if (number !== undefined) yield number;
    }
  }
}

// The bands of individual numbers as NoCommons has them (bekkopen/NoCommons, Fodselsnummer.java), a secondary source.
function bandsOf(year: number): readonly Band[] {
  if (year >= 1940 && year <= 1999)
    return [
      { from: 0, to: 499 },
      { from: 900, to: 999 },
    ];
  if (year >= 1900 && year <= 1939) return [{ from: 0, to: 499 }];
  if (year >= 2000 && year <= 2039) return [{ from: 500, to: 999 }];
  if (year >= 1855 && year <= 1899) return [{ from: 500, to: 749 }];
  return [];
}

function complete(nineDigits: string, remainder: ControlRemainder): string | undefined {
  const first = firstControlDigit(nineDigits, remainder);
  const second = first === undefined ? undefined : secondControlDigit(nineDigits + first);
  return second === undefined ? undefined : `${nineDigits}${first}${second}`;
}
