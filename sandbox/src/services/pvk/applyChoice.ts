import { type RestrictedPart, type SyntheticPerson, restrictedParts } from '../../people/syntheticPerson.ts';
import type { Trait } from '../../people/traits.ts';
import type { SettingMeaning } from './definitions.ts';

export interface Choice {
  readonly means: SettingMeaning;
  readonly isActive: boolean;
  /** HPR numbers, for a block. */
  readonly professionals: readonly string[];
}

/** The person as they are after a choice, for every stand-in to heed. */
export function applyChoice(person: SyntheticPerson, { means, isActive, professionals }: Choice): SyntheticPerson {
  switch (means) {
    case 'core-record-reservation':
      return withTrait(person, 'reserved', isActive);
    case 'plan-consent':
      return withTrait(person, 'no-consent-plan', !isActive);
    case 'professional-block':
      return { ...person, blockedProfessionals: blockedAfter(person, isActive, professionals) };
    case 'restricts-critical-information':
      return withRestriction(person, isActive ? ['critical-information'] : ['all', 'critical-information'], isActive);
    case 'restricts-care-plans':
      return withRestriction(person, ['care-plans'], isActive);
    // The stand-in for medicines knows no restriction of its own; the gateway heeds it.
    case 'restricts-medicines':
      return person;
  }
}

/** Whom a person has blocked after a block was set or withdrawn; the others stay as they were. */
export function blockedAfter(
  { blockedProfessionals }: SyntheticPerson,
  isActive: boolean,
  professionals: readonly string[],
): readonly string[] {
  return isActive
    ? [...new Set([...blockedProfessionals, ...professionals])]
    : blockedProfessionals.filter((number) => !professionals.includes(number));
}

function withTrait(person: SyntheticPerson, trait: Trait, isThere: boolean): SyntheticPerson {
  const traits = new Set(person.traits);
  if (isThere) traits.add(trait);
  else traits.delete(trait);
  return { ...person, traits };
}

function withRestriction(person: SyntheticPerson, parts: readonly RestrictedPart[], isThere: boolean): SyntheticPerson {
  const restricted = new Set(restrictedParts(person));
  for (const part of parts) {
    if (isThere) restricted.add(part);
    else restricted.delete(part);
  }
  return { ...person, restricted };
}
