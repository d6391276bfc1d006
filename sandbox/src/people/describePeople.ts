import { ageOn, osloDate } from './calendar.ts';
import { findOrganisation } from './organisations.ts';
import type { Population } from './population.ts';
import { operator, operatorScope } from './operators.ts';
import { staff, type Employee } from './staff.ts';
import { type SyntheticPerson, fullName } from './syntheticPerson.ts';
import { traits } from './traits.ts';

/** A person as the list of people shows them. */
export interface PersonDescription {
  readonly name: string;
  readonly nationalId: string;
  /** At death for the dead. */
  readonly ageYears: number;
  readonly sex: SyntheticPerson['sex'];
  readonly special: string;
  readonly traits: readonly string[];
}

/** The named people; with `all`, everybody, the generated ones with what their traits say. */
export function describePeople(
  { people }: Population,
  { all = false, today = osloDate(new Date()) }: { readonly all?: boolean; readonly today?: string } = {},
): readonly PersonDescription[] {
  return people
    .filter(({ special }) => all || special !== undefined)
    .map((person) => ({
      name: fullName(person),
      nationalId: person.nationalId,
      ageYears: ageOn(person.birthDate, person.deceasedDate ?? today),
      sex: person.sex,
      special: person.special ?? describeTraits(person),
      traits: [...person.traits],
    }));
}

function describeTraits(person: SyntheticPerson): string {
  const text = [...person.traits].map((trait) => traits[trait]).join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export interface StaffDescription {
  readonly persona: string;
  readonly name: string;
  /** Health personnel only. */
  readonly hprNumber?: string;
  /** Volven 9060; empty for those who are no health personnel. */
  readonly profession: string;
  readonly organisation: string;
  /** What their tokens are for, when it is not what everybody's are. */
  readonly scope?: string;
}

/** Those one can sign in as at HelseID. */
export function describeStaff(): readonly StaffDescription[] {
  const professionals = staff.flatMap((member) => {
    if (member.persona === undefined) return [];
    const { persona, hprNumber, authorizations } = member;
    return { persona, ...describeEmployee(member), hprNumber, profession: authorizations[0]?.profession ?? '' };
  });
  const { persona } = operator;
  return [...professionals, { persona, ...describeEmployee(operator), profession: '', scope: operatorScope }];
}

function describeEmployee({ givenName, familyName, worksFor }: Employee) {
  return { name: `${givenName} ${familyName}`, organisation: findOrganisation(worksFor.child)?.name ?? '' };
}
