/** What stands where a national identity number was. As long as the number, and the same for everyone. */
export const nationalIdMask = '***********';

// A number as people write it: eleven digits, or the birth date and the rest apart. Part of a longer run of digits is
// masked as well: better a masked order number than an open person.
const numberInText = /\d{6}[ \u00a0.-]?\d{5}/g;

/**
 * The text with everything that looks like a national identity number masked, valid or not. Nothing of the number is
 * kept, since the first six digits are a birth date. For free text that is on its way to a log.
 *
 * Not found: numbers split over several fields, or encoded.
 */
export function maskNationalId(text: string): string {
  return text.replace(numberInText, nationalIdMask);
}
