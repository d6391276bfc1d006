import type { Age } from 'fhir/r4.js';
import type { When } from './criticalRecord.ts';

type WhenElements<Name extends string> = { [Key in `${Name}DateTime`]?: string } & { [Key in `${Name}Age`]?: Age };

/** A moment under the name its element has in FHIR: `onsetDateTime` or `onsetAge`. */
export function whenElements<Name extends string>(name: Name, when: When | undefined): WhenElements<Name> {
  return elementsOf(name, when) as WhenElements<Name>;
}

function elementsOf(name: string, when: When | undefined): Record<string, unknown> {
  if (when === undefined) return {};
  if (typeof when === 'string') return { [`${name}DateTime`]: when };
  return { [`${name}Age`]: { value: when.ageYears, unit: 'år', system: 'http://unitsofmeasure.org', code: 'a' } };
}
