import type { AddressProtection, IdKind } from './syntheticPerson.ts';
import type { Trait } from './traits.ts';

/** What follows from a person's traits. */

export function addressProtectionOf(traits: ReadonlySet<Trait>): AddressProtection {
  if (traits.has('strictly-confidential-address')) return 'strictly-confidential';
  return traits.has('confidential-address') ? 'confidential' : 'none';
}

export function idKindOf(traits: ReadonlySet<Trait>): IdKind {
  if (traits.has('auxiliary-number')) return 'fhn';
  return traits.has('d-number') ? 'dnr' : 'fnr';
}
