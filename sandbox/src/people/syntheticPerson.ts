import type { Trait } from './traits.ts';

export type Sex = 'male' | 'female';
export type IdKind = 'fnr' | 'dnr' | 'fhn';
export type AddressProtection = 'none' | 'confidential' | 'strictly-confidential';

export interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

export interface Municipality {
  /** Four digits, list 3402. */
  readonly code: string;
  readonly name: string;
}

/** Someone appointed by the State Administrator to act for an adult (verge). */
export interface LegalGuardian {
  readonly nationalId: string;
  /** What the guardian may act in. */
  readonly scope: 'personal' | 'financial' | 'personal-and-financial';
  readonly since: string;
}

/** A part of the record that stand-ins withhold when it is restricted; `all` is what the trait stands for. */
export type RestrictedPart = 'all' | 'critical-information' | 'care-plans';

/**
 * A made-up person. Only who they are is kept here; what the registers hold about them is derived, when asked for, by
 * each stand-in from `traits` and `randomFor(person, topic)`.
 */
export interface SyntheticPerson {
  readonly nationalId: string;
  readonly idKind: IdKind;
  /** Numbers the person had before, oldest first. */
  readonly previousIds: readonly string[];
  readonly givenName: string;
  readonly familyName: string;
  /** `YYYY-MM-DD`. Read it from here: numbers need not tell the birth date or the sex. */
  readonly birthDate: string;
  readonly sex: Sex;
  readonly deceasedDate?: string;
  /** Absent when none is registered. */
  readonly address?: Address;
  readonly addressProtection: AddressProtection;
  readonly municipality: Municipality;
  /** National ids of those with parental responsibility (foreldreansvar). Empty for adults. */
  readonly guardians: readonly string[];
  /** National ids of the children this person has parental responsibility for. */
  readonly children: readonly string[];
  readonly legalGuardian?: LegalGuardian;
  /** National ids of those whom the person has given power of attorney (fullmakt). None for most. */
  readonly attorneys?: readonly string[];
  /** HPR numbers of health personnel this person has blocked. */
  readonly blockedProfessionals: readonly string[];
  readonly traits: ReadonlySet<Trait>;
  /** What the person has restricted, once they have changed it; before that their traits tell. */
  readonly restricted?: ReadonlySet<RestrictedPart>;
  /** One sentence about why the person is on the list. Only the named people have one. */
  readonly special?: string;
}

/** Whether a part is restricted, by itself or with all others. */
export function isRestricted(person: Pick<SyntheticPerson, 'traits' | 'restricted'>, part: RestrictedPart): boolean {
  const restricted = restrictedParts(person);
  return restricted.has('all') || restricted.has(part);
}

/** What a person has restricted now. */
export function restrictedParts({
  traits,
  restricted,
}: Pick<SyntheticPerson, 'traits' | 'restricted'>): ReadonlySet<RestrictedPart> {
  return restricted ?? new Set<RestrictedPart>(traits.has('restricted') ? ['all'] : []);
}

/** `Ivrig Bjørk`. */
export function fullName(person: Pick<SyntheticPerson, 'givenName' | 'familyName'>): string {
  return `${person.givenName} ${person.familyName}`;
}
