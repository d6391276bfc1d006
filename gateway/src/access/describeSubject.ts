import { ageOn, type SubjectFacts } from '@helsegraf/access';
import { nobody, type Known } from './registers/known.ts';
import { isBlocked } from './registers/readSettings.ts';

/**
 * What the rules want to know of the patient, from what the registers say. Of somebody whom no register knows nothing is
 * known, and so not where they may be found either.
 *
 * @param today `YYYY-MM-DD`
 * @param hprNumber of the professional who asks
 */
export function describeSubject(
  { person, choices }: Known,
  today: string,
  hprNumber: string | undefined,
): SubjectFacts {
  const { hasReservedCoreRecord, restricted } = choices;
  const chosen = {
    hasReservedCoreRecord,
    restricted,
    blocksActor: isBlocked(choices, hprNumber),
  };
  if (person === nobody) return { isDeceased: false, addressProtection: 'strictly-confidential', ...chosen };
  const { birthDate, deathDate, addressProtection } = person;
  return {
    ageYears: birthDate === undefined ? undefined : ageOn(birthDate, deathDate ?? today),
    isDeceased: deathDate !== undefined,
    addressProtection,
    ...chosen,
  };
}
