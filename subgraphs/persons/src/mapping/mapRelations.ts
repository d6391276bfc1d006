import { readText } from '@helsegraf/fhir';
import type { FamilyRelation } from '../generated/resolverTypes.ts';
import { currentValues } from './registerValues.ts';

/** Somebody the person is related to. The number is for the look-up of their name and goes no further. */
export interface Relation {
  readonly nationalId: string;
  readonly relation: FamilyRelation;
  readonly part: 'parent' | 'child';
}

const roles: Readonly<Record<string, FamilyRelation>> = {
  Mother: 'MOTHER',
  Father: 'FATHER',
  CoMother: 'CO_MOTHER',
  Child: 'CHILD',
};

/**
 * Those with parental responsibility for the person, and the children the person has it for.
 *
 * @param own the person's numbers, those no longer in use too
 */
export function mapRelations(document: unknown, own: ReadonlySet<string>): Relation[] {
  const roleOf = new Map<string, FamilyRelation>();
  for (const entry of currentValues(document, 'familyRelation')) {
    const [related, role] = [readText(entry['relatedPerson']), readText(entry['relatedPersonsRole'])];
    if (related !== undefined) roleOf.set(related, roles[role ?? ''] ?? 'OTHER');
  }
  return currentValues(document, 'parentalResponsibility').flatMap((entry): Relation[] => {
    const [subject, responsible] = [readText(entry['subjectOfResponsibility']), readText(entry['responsible'])];
    if (subject === undefined || responsible === undefined) return [];
    if (own.has(subject)) {
      return [{ nationalId: responsible, relation: roleOf.get(responsible) ?? 'PARENT', part: 'parent' }];
    }
    return own.has(responsible) ? [{ nationalId: subject, relation: 'CHILD', part: 'child' }] : [];
  });
}
