import { GatewayError } from '@helsegraf/errors';

// The last part of a UUID may be digits alone.
const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const elevenDigits = /\d{11}|\d{6}[ -]\d{5}/;

/**
 * Refuses a query text in which something stands that may be a national id: in a comment, a name, or a value where none
 * belongs. Texts and what is wrong with them are kept, so it is done before anything else is found out about one.
 *
 * @throws GatewayError INVALID_NATIONAL_ID
 */
export function refuseNumbers(text: string): void {
  if (elevenDigits.test(text) && elevenDigits.test(text.replace(uuids, '')))
    throw new GatewayError('INVALID_NATIONAL_ID');
}
