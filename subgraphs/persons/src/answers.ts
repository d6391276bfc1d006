import {
  dataSource,
  missing,
  norwegianDay,
  sourceUnavailable,
  withoutData,
  type RequestAccess,
} from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext } from '@helsegraf/upstream';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import type { Lookup } from './loaders.ts';
import { mapPerson, mapRelatives, type MappedOrganisation, type MappedProfessional, type Relation } from './mapping.ts';
import type { SourceAnswer } from './source.ts';

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>;

/** The member of `PersonResult` that the register's answer amounts to. */
export function answerPerson(
  answer: SourceAnswer,
  patient: PatientContext,
  { isSelf }: RequestAccess,
): Result<'PersonResult'> {
  if (answer.kind !== 'found') return withoutData('PERSON_REGISTER', answer);
  const mapped = mapPerson(answer.body, {
    asked: patient.nationalId,
    source: dataSource('PERSON_REGISTER', answer.fetchedAt),
    today: norwegianDay(),
    mayKnowProtection: isSelf,
  });
  switch (mapped.kind) {
    case 'person':
      return mapped.person;
    case 'wrong-person':
      return sourceUnavailable('PERSON_REGISTER', unavailable('WRONG_PERSON'));
    case 'malformed':
      return sourceUnavailable('PERSON_REGISTER', unavailable('MALFORMED'));
  }
}

/** The member of `RelatedPeopleResult` that the register's answer about the relatives amounts to. */
export function answerRelatedPeople(
  answer: SourceAnswer,
  relations: readonly Relation[],
): Result<'RelatedPeopleResult'> {
  switch (answer.kind) {
    case 'found': {
      const source = dataSource('PERSON_REGISTER', answer.fetchedAt);
      return { __typename: 'RelatedPeople', source, ...mapRelatives(answer.body, relations) };
    }
    case 'withheld':
      // A look-up of several leaves out those it does not know: that there is nobody is no answer to it.
      return answer.reason === 'AccessRefused'
        ? missing('AccessRefused', 'PERSON_REGISTER', answer.fetchedAt)
        : sourceUnavailable('PERSON_REGISTER', unavailable('FAILED'));
    case 'unavailable':
      return sourceUnavailable('PERSON_REGISTER', answer);
  }
}

/** The member of `HealthPersonnelResult` that a look-up amounts to. */
export function answerHealthPersonnel(lookup: Lookup<MappedProfessional>): Result<'HealthPersonnelResult'> {
  if (lookup.kind !== 'entry') return withoutData('HEALTH_PERSONNEL_REGISTER', lookup);
  const source = dataSource('HEALTH_PERSONNEL_REGISTER', lookup.fetchedAt);
  return { __typename: 'HealthPersonnelRegistration', source, ...lookup.entry };
}

/** The member of `OrganisationResult` that a look-up amounts to. */
export function answerOrganisation(lookup: Lookup<MappedOrganisation>): Result<'OrganisationResult'> {
  if (lookup.kind !== 'entry') return withoutData('ORGANISATION_REGISTER', lookup);
  const source = dataSource('ORGANISATION_REGISTER', lookup.fetchedAt);
  return { __typename: 'OrganisationRegistration', source, ...lookup.entry };
}
