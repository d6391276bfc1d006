import type { AddressProtection, Relation } from '@helsegraf/access';
import type { RegisteredPerson } from './readPerson.ts';
import type { PrivacyChoices } from './readSettings.ts';

/** A register knows nobody of that number. */
export const nobody = 'nobody';

/** What the registers say of one person. Personal data: kept in memory alone, for half a minute. */
export interface Known {
  readonly person: RegisteredPerson | typeof nobody;
  readonly choices: PrivacyChoices;
}

/** What the registers say of a citizen who wants to act for somebody. */
export interface KnownRepresentation extends Known {
  readonly relation: Relation;
  readonly actorAddressProtection: AddressProtection;
}
