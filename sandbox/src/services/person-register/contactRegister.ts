import type { StandInTools } from '../../frame/standIn.ts';
import { ageOn } from '../../people/calendar.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';

/**
 * What the common contact register (Kontakt- og reservasjonsregisteret) holds: nothing of children and the dead, little
 * of the very old. The values of `status`, `reservation` and `notificationStatus` are unverified. Phone numbers are of a
 * kind that is never given out, and the mail domain is reserved for examples.
 */
export function contactRegister(person: SyntheticPerson, tools: StandInTools) {
  const random = tools.randomFor(person, 'contact-register');
  const age = ageOn(person.birthDate, tools.today());
  const isRegistered = age >= 13 && person.deceasedDate === undefined && random.chance(age >= 80 ? 0.5 : 0.95);
  const hasReserved = random.chance(age >= 70 ? 0.15 : 0.02);
  if (!isRegistered) return { status: 'NotRegistered', notificationStatus: 'CannotBeNotified' };
  return {
    reservation: hasReserved ? 'Yes' : 'No',
    status: 'Active',
    notificationStatus: hasReserved ? 'CannotBeNotified' : 'CanBeNotified',
    contactInformation: {
      email: `${asciiName(person.givenName)}.${asciiName(person.familyName)}@example.com`,
      phoneNumber: `+4700${random.integer(100_000, 999_999)}`,
    },
    language: 'nb',
  };
}

const asciiName = (name: string) => name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
