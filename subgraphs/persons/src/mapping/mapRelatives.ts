import { readList, readText } from '@helsegraf/fhir';
import type { PersonName, RelatedPeople } from '../generated/resolverTypes.ts';
import type { Relation } from './mapRelations.ts';
import { allValues, currentValues, readName } from './registerValues.ts';

type Relatives = Omit<RelatedPeople, '__typename' | 'source'>;

/** Relations with the names that the register gave. Who has a protected address, or is not there, has no name here. */
export function mapRelatives(documents: unknown, relations: readonly Relation[]): Relatives {
  const names = new Map<string, PersonName>();
  for (const document of readList(documents)) {
    const name = readName(currentValues(document, 'name')[0]);
    if (name === undefined || !isUnprotected(document)) continue;
    for (const entry of allValues(document, 'norwegianIdentificationNumber')) {
      const number = readText(entry['identificationNumber']);
      if (number !== undefined) names.set(number, name);
    }
  }
  const part = (wanted: Relation['part']) =>
    relations
      .filter((relation) => relation.part === wanted)
      .map(({ nationalId, relation }) => ({ name: names.get(nationalId), relation }));
  return { withParentalResponsibility: part('parent'), children: part('child') };
}

function isUnprotected(document: unknown): boolean {
  const levels = currentValues(document, 'addressProtection').map((entry) => readText(entry['protectionLevel']));
  return levels.length > 0 && levels.every((level) => level === 'Unclassified');
}
