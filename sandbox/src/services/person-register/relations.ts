import type { Population } from '../../people/population.ts';
import type { LegalGuardian, SyntheticPerson } from '../../people/syntheticPerson.ts';
import { midnight, valid } from './validity.ts';

/** Who has parental responsibility for the person, and for whom the person has it. */
export function parentalResponsibility(person: SyntheticPerson, population: Population) {
  const upwards = person.guardians.map((responsible) => responsibility(person, responsible, population));
  const downwards = person.children.flatMap((childId) => {
    const child = population.byNationalId(childId);
    return child === undefined ? [] : responsibility(child, person.nationalId, population);
  });
  return [...upwards, ...downwards];
}

function responsibility(child: SyntheticPerson, responsible: string, population: Population) {
  return valid(child.birthDate, {
    responsibilityType: child.guardians.length > 1 ? 'Joint' : roleOf(responsible, population),
    subjectOfResponsibility: child.nationalId,
    responsible,
  });
}

/** Parents and children; nobody here is married. */
export function familyRelation(person: SyntheticPerson, population: Population) {
  const myRole = roleOf(person.nationalId, population);
  return [
    ...person.guardians.map((parent) =>
      valid(person.birthDate, {
        relatedPerson: parent,
        relatedPersonsRole: roleOf(parent, population),
        myRoleForRelatedPerson: 'Child',
      }),
    ),
    ...person.children.map((child) =>
      valid(population.byNationalId(child)?.birthDate ?? person.birthDate, {
        relatedPerson: child,
        relatedPersonsRole: 'Child',
        myRoleForRelatedPerson: myRole,
      }),
    ),
  ];
}

const roleOf = (nationalId: string, population: Population) =>
  population.byNationalId(nationalId)?.sex === 'male' ? 'Father' : 'Mother';

const scopes = {
  personal: 'PersonalInterests',
  financial: 'FinancialInterests',
  'personal-and-financial': 'PersonalAndFinancialInterests',
} as const satisfies Record<LegalGuardian['scope'], string>;

/** Legal guardianship (vergemål). Which offices are named here, and how, is unverified. */
export function guardianship({ legalGuardian }: SyntheticPerson, population: Population) {
  if (legalGuardian === undefined) return [];
  const guardian = population.byNationalId(legalGuardian.nationalId);
  return [
    valid(legalGuardian.since, {
      guardianshipType: 'Adult',
      office: 'Statsforvalteren i Vestland',
      guardian: {
        identificationNumber: legalGuardian.nationalId,
        name: guardian === undefined ? null : { givenName: guardian.givenName, familyName: guardian.familyName },
        guardianshipScope: scopes[legalGuardian.scope],
        isGuardianshipInPersonalScope: legalGuardian.scope !== 'financial',
        guardianInformation:
          guardian === undefined
            ? null
            : { birthDate: midnight(guardian.birthDate), gender: guardian.sex === 'male' ? 'Male' : 'Female' },
      },
    }),
  ];
}
