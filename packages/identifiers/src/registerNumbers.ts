import { organisationControlDigit } from './controlDigits.ts';

declare const registerBrand: unique symbol;
type Branded<Name extends string> = string & { readonly [registerBrand]: Name };

/** A health professional's number in Helsepersonellregisteret (HPR-nummer). */
export type HprNumber = Branded<'HprNumber'>;
/** An organisation's number in Enhetsregisteret (organisasjonsnummer), of a legal entity or of one of its units. */
export type OrganisationNumber = Branded<'OrganisationNumber'>;
/** An entry in the health sector's address register (HER-id). */
export type HerId = Branded<'HerId'>;
/** The id of a prescription, minted by the prescriber's system (ReseptId). */
export type ReseptId = Branded<'ReseptId'>;

/**
 * One to nine ASCII digits, not all zero. No control digit is published for HPR numbers [unverified that there is none],
 * so a mistyped number passes. Leading zeros are kept: whether the register has any is not known.
 */
export function parseHprNumber(text: string): HprNumber | undefined {
  return isPlainNumber(text) ? (text as HprNumber) : undefined;
}

/** One to nine ASCII digits, not all zero. There is no control digit: a mistyped HER-id passes. */
export function parseHerId(text: string): HerId | undefined {
  return isPlainNumber(text) ? (text as HerId) : undefined;
}

/**
 * Nine ASCII digits whose last one is right (modulus 11). Real numbers start with 8 or 9 and synthetic ones with 2 or 3
 * [the latter unverified], which is therefore not asked for.
 */
export function parseOrganisationNumber(text: string): OrganisationNumber | undefined {
  if (!/^[0-9]{9}$/.test(text)) return undefined;
  return organisationControlDigit(text) === text[8] ? (text as OrganisationNumber) : undefined;
}

/**
 * A GUID, given in lower case. Systems write the same GUID in either case, and a prescription must have one key: the
 * medication list and the prescription subgraph meet in it.
 */
export function parseReseptId(text: string): ReseptId | undefined {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return undefined;
  return text.toLowerCase() as ReseptId;
}

function isPlainNumber(text: string): boolean {
  return /^[0-9]{1,9}$/.test(text) && /[1-9]/.test(text);
}
