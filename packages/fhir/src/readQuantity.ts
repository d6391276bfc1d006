import { isJsonObject, property } from './json.ts';
import { readDecimal, readText } from './primitives.ts';

/** An amount with its unit. What the source left out is absent. */
export interface Quantity {
  /** Decimal digits. */
  readonly value?: string;
  /** The unit as written. */
  readonly unit?: string;
  /** The unit as a UCUM code, when the source said that it is one. */
  readonly ucum?: string;
  /** `<`, `<=`, `>=`, `>`: the amount is not `value` itself. Must be shown wherever the value is. */
  readonly comparator?: string;
}

/** A FHIR `Quantity`, or a bare number. Undefined when there is neither an amount nor a unit. */
export function readQuantity(json: unknown): Quantity | undefined {
  const value = readDecimal(isJsonObject(json) ? property(json, 'value') : json);
  const unit = readText(property(json, 'unit'));
  const ucum = property(json, 'system') === 'http://unitsofmeasure.org' ? readText(property(json, 'code')) : undefined;
  const comparator = readText(property(json, 'comparator'));
  if (value === undefined && unit === undefined && ucum === undefined) return undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    ...(ucum === undefined ? {} : { ucum }),
    ...(comparator === undefined ? {} : { comparator }),
  };
}
