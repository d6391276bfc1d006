import { nationalIdMask } from './maskNationalId.ts';

declare const nationalIdBrand: unique symbol;

/**
 * What kind of number it is: fødselsnummer, D-number (for people without residence), or felles hjelpenummer (shared
 * auxiliary number, for patients who have no other).
 */
export type NationalIdKind = 'fnr' | 'dnr' | 'fhn';

/** Whose test series a synthetic number is from. */
export type SyntheticSeries = 'skatteetaten' | 'nhn' | 'nav';

/** What a number is, as far as its digits alone can tell. */
export interface NationalIdFields {
  readonly value: string;
  readonly kind: NationalIdKind;
  /** Present when the number is from a test series and so cannot be a real person's. */
  readonly synthetic?: SyntheticSeries;
}

/**
 * A national identity number that has been checked. Personal data: only `value` gives the digits; printing it, putting it
 * in a text and turning it into JSON all give a mask, so that it does not reach a log by accident.
 *
 * It says nothing about birth date, age or sex: from 2032 the digits no longer do, and what they did say can be wrong.
 */
export interface NationalId extends NationalIdFields {
  readonly [nationalIdBrand]: true;
  /** A mask. */
  toString(): string;
  /** A mask. */
  toJSON(): string;
}

const masked = {
  toString: () => nationalIdMask,
  toJSON: () => nationalIdMask,
  [Symbol.for('nodejs.util.inspect.custom')]: () => nationalIdMask,
};

/** Brands fields that `parseNationalId` has checked. Not for others. */
export function brandNationalId(fields: NationalIdFields): NationalId {
  return Object.freeze(Object.assign(Object.create(masked), fields)) as NationalId;
}
