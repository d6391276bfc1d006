import { GatewayError } from '@helsegraf/errors';

const maxCharacters = 500;
// Control characters, halves of characters, and those that make a text run the other way than it is read.
const unfit = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Why somebody reads, in their own words; undefined when nothing is said. It ends in the record, where it is read by
 * people: what could hide or disguise a part of it is refused.
 *
 * @throws GatewayError VARIABLES_INVALID, without the value
 */
export function readReason(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || unfit.test(value)) {
    throw new GatewayError('VARIABLES_INVALID');
  }
  const reason = value.trim();
  if (reason.length > maxCharacters) throw new GatewayError('VARIABLES_INVALID');
  return reason === '' ? undefined : reason;
}
