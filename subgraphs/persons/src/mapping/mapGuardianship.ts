import { property, readText } from '@helsegraf/fhir';
import type { Guardianship } from '../generated/resolverTypes.ts';
import { readDay, readName } from './registerValues.ts';

/** Guardianship (vergemål) as registered. The register's code list for the scope has no published URI. */
export function mapGuardianship(entry: unknown): Guardianship {
  const scope = readText(property(entry, 'guardian', 'guardianshipScope'));
  const start = readDay(property(entry, 'validFrom'));
  const end = readDay(property(entry, 'validTo'));
  return {
    guardianName: readName(property(entry, 'guardian', 'name')),
    scope: scope === undefined ? undefined : { code: scope },
    period: start === undefined && end === undefined ? undefined : { start, end },
  };
}
