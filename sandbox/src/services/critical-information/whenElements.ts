import type { Age } from 'fhir/r4.js';
import type { When } from './criticalRecord.ts';

type WhenElements<Name extends string> = { [Key in `${Name}DateTime`]?: string } & { [Key in `${Name}Age`]?: Age };

/** A moment under the name its element has in FHIR: `onsetDateTime` or `onsetAge`. */
export function whenElements<Name extends string>(name: Name, when: When | undefined): WhenElements<Name> {
  if (when === undefined) return {} as WhenElements<Name>;
  const element =
    typeof when === 'string'
      ? { [`${name}DateTime`]: when }
      : { [`${name}Age`]: { value: when.ageYears, unit: 'år', system: 'http://unitsofmeasure.org', code: 'a' } };
  return element as WhenElements<Name>;
}
