import type { Relation } from '@helsegraf/access';
import type { RegisteredPerson } from './readPerson.ts';

export interface Representation {
  readonly subject: RegisteredPerson;
  readonly representative: RegisteredPerson;
  readonly hasPowerOfAttorney: boolean;
  /** Those who have parental responsibility for the subject, the representative among them when they have. */
  readonly parents: readonly RegisteredPerson[];
}

/**
 * What somebody is to the person whom they want to act for.
 *
 * A parent needs parental responsibility, and one of those who have it must live where the child does. Until which age
 * that is enough, and what it opens, is for the rules to say, and so is a protected address on either side.
 * @see security reference 3.4
 */
export function findRelation({ subject, representative, hasPowerOfAttorney, parents }: Representation): Relation {
  const isOf = (numbers: ReadonlySet<string>) => [...representative.numbers].some((number) => numbers.has(number));
  if (isOf(subject.numbers) || representative.deathDate !== undefined) return 'none';
  if (isOf(subject.parents) && parents.some(({ home }) => home !== undefined && home === subject.home)) return 'parent';
  if (isOf(subject.guardians)) return 'guardian';
  return hasPowerOfAttorney ? 'power-of-attorney' : 'none';
}
