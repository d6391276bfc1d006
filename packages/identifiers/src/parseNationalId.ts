import { controlDigitsHold, controlRemainders } from './controlDigits.ts';
import { brandNationalId } from './nationalId.ts';
import type { NationalId, NationalIdFields, SyntheticSeries } from './nationalId.ts';

/** Whether numbers from the test series are taken: in production never, in a sandbox perhaps nothing else. */
export type SyntheticPolicy = 'accept' | 'refuse' | 'only';

/** What the test series add to the month. */
export const monthOffsets: Readonly<Record<SyntheticSeries, number>> = { nav: 40, nhn: 65, skatteetaten: 80 };

/**
 * The national identity number in the text, or undefined when it is none. Exactly eleven ASCII digits; no spaces are
 * tolerated, since a value that needs cleaning may be somebody else's.
 *
 * Refused on purpose: a hospital's own auxiliary number (H-number, month + 40) where synthetic numbers are refused. Two
 * hospitals may give the same one to two people, so no national service may be asked with it. Its digits are also those
 * of NAV's test series, and are read as that where synthetic numbers are taken.
 *
 * Not checked: whether the number was ever issued, or is still in use.
 * @param options.synthetic `only` refuses whatever is not surely synthetic: test numbers without a mark and every
 *   felles hjelpenummer too
 */
export function parseNationalId(text: string, options: { synthetic: SyntheticPolicy }): NationalId | undefined {
  if (!/^[0-9]{11}$/.test(text)) return undefined;
  const fields = readAuxiliary(text) ?? readDated(text);
  if (fields === undefined || !isWelcome(fields, options.synthetic)) return undefined;
  return brandNationalId(fields);
}

function isWelcome(fields: NationalIdFields, policy: SyntheticPolicy): boolean {
  if (policy === 'accept') return true;
  return (fields.synthetic !== undefined) === (policy === 'only');
}

// Unverified: that a felles hjelpenummer starts with 8 or 9 and has the control digits of a fødselsnummer is common
// knowledge, but no published description of its layout was found. A day never starts with 8 or 9, so the two cannot
// be mixed up. The 2032 rule is announced for fødselsnummer and D-numbers only.
function readAuxiliary(text: string): NationalIdFields | undefined {
  return /^[89]/.test(text) && controlDigitsHold(text, [0]) ? { value: text, kind: 'fhn' } : undefined;
}

function readDated(text: string): NationalIdFields | undefined {
  const markedDay = Number(text.slice(0, 2));
  const kind = markedDay > 40 ? 'dnr' : 'fnr';
  const day = kind === 'dnr' ? markedDay - 40 : markedDay;
  const { month, synthetic } = readMonth(Number(text.slice(2, 4)));
  if (!isCalendarDay(day, month, Number(text.slice(4, 6)))) return undefined;
  if (!controlDigitsHold(text, controlRemainders)) return undefined;
  return synthetic === undefined ? { value: text, kind } : { value: text, kind, synthetic };
}

function readMonth(marked: number): { month: number; synthetic?: SyntheticSeries } {
  for (const series of ['nav', 'nhn', 'skatteetaten'] as const) {
    const month = marked - monthOffsets[series];
    if (month >= 1 && month <= 12) return { month, synthetic: series };
  }
  return { month: marked };
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// The century is not asked for: which digits tell it changes in 2032. 29 February is possible in every fourth year, and
// in year 00 because 2000 was a leap year.
function isCalendarDay(day: number, month: number, yearOfCentury: number): boolean {
  const lastDay = month === 2 && yearOfCentury % 4 !== 0 ? 28 : daysInMonth[month - 1];
  return lastDay !== undefined && day >= 1 && day <= lastDay;
}
