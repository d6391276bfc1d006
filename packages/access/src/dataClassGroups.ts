import { dataClasses, type DataClass } from '@helsegraf/schema';
import type { RestrictablePart } from './accessContext.ts';

/** Every class of `@access(class:)`. */
export const allDataClasses = Object.keys(dataClasses) as readonly DataClass[];

/** All classes but the given ones. */
export function classesExcept(...left: readonly DataClass[]): readonly DataClass[] {
  return allDataClasses.filter((dataClass) => !left.includes(dataClass));
}

/**
 * What is kept in the core record, and is not there for one who has opted out of it (kjernejournalforskriften §§ 3, 4).
 * Documents are shared on two legal bases (§ 4 nr. 7, and helsepersonelloven § 45, which a reservation does not touch);
 * until they can be told apart the stricter holds (unverified). Prescriptions, the medication list and test results have
 * registers and reservations of their own.
 */
export const coreRecordClasses: readonly DataClass[] = [
  'core-record',
  'critical-information',
  'communication-needs',
  'document',
];

/** What is about the person as a citizen, not about their health. */
export const aboutThePersonClasses: readonly DataClass[] = ['identity', 'contact', 'address'];

/**
 * What may tell where somebody lives: the address, and the organisations around a person, such as the pharmacy and the
 * home care (Normen, faktaark 55, treats what locates a person as an address).
 */
export const locatingClasses: readonly DataClass[] = ['address', 'organisation'];

/** What figures of the service are made of. */
export const figureClasses: readonly DataClass[] = ['operations', 'provenance', 'reference'];

/** Which part a restriction must name to hold for a class. A class that is not here cannot be restricted as a whole. */
export const partOfClass: Readonly<Partial<Record<DataClass, RestrictablePart>>> = {
  'critical-information': 'critical-information',
  medication: 'medicines',
  allergy: 'medicines',
  prescription: 'medicines',
  'locked-prescription': 'medicines',
  document: 'documents',
  'test-result': 'test-results',
  'care-plan': 'care-plans',
};
