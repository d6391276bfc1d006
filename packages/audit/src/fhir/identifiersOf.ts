import { identifierSystems, nationalIdSystem, parseNationalId } from '@helsegraf/identifiers';
import type { Identifier } from 'fhir/r4.js';

/** No element of FHIR may be an empty list. */
export function identifiersOf({ nationalId, hprNumber }: Numbers): { identifier?: Identifier[] } {
  const identifier = [
    ...(nationalId === undefined ? [] : [nationalIdentifier(nationalId)]),
    ...(hprNumber === undefined ? [] : [{ system: identifierSystems.hpr, value: hprNumber }]),
  ];
  return identifier.length === 0 ? {} : { identifier };
}

interface Numbers {
  readonly nationalId?: string | undefined;
  readonly hprNumber?: string | undefined;
}

/** In `value`, as FHIR has it; the profile's own example writes the number into `id`, which looks like a slip. */
export function nationalIdentifier(number: string): Identifier {
  const kind = parseNationalId(number, { synthetic: 'accept' })?.kind ?? 'fnr';
  return { system: nationalIdSystem(kind), value: number };
}
