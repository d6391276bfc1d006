import { property, readPartialDate, readPeriod, readQuantity, readText, type Quantity } from '@helsegraf/fhir';
import type { ClinicalMoment } from '../generated/resolverTypes.ts';

/**
 * When something happened, from a choice element: `onset` reads `onsetDateTime`, `onsetAge` and so on. Undefined when
 * none of them can be read.
 */
export function readMoment(element: unknown, name: string): ClinicalMoment | undefined {
  const member = (type: string) => property(element, `${name}${type}`);
  const moment = {
    date: readPartialDate(member('DateTime')) ?? readPartialDate(member('Date')) ?? readPartialDate(member('Instant')),
    age: readQuantity(member('Age')) ?? readQuantity(member('Quantity')),
    period: readPeriod(member('Period')),
    text: readText(member('String')) ?? describeRange(member('Range')),
  };
  return Object.values(moment).every((value) => value === undefined) ? undefined : moment;
}

function describeRange(range: unknown): string | undefined {
  const low = describe(readQuantity(property(range, 'low')));
  const high = describe(readQuantity(property(range, 'high')));
  if (low === undefined && high === undefined) return undefined;
  return `${low ?? ''}–${high ?? ''}`;
}

function describe(quantity: Quantity | undefined): string | undefined {
  const parts = [quantity?.comparator, quantity?.value, quantity?.unit ?? quantity?.ucum];
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
