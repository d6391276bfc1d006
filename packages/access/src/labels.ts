import { canonicalCodeSystem, volvenSystem } from '@helsegraf/identifiers';

/** Labels of ours, for what a service tells with a flag instead of a code. They have no system. */
export const ownLabels = {
  guardianReservation: 'guardian-reservation',
  locked: 'locked',
} as const;

/** What the labels of one object ask for. */
export interface LabelMeaning {
  /** Withheld from health personnel until they ask with elevated access. */
  readonly isSealed: boolean;
  /** Never shown to a citizen, the person included. */
  readonly isWithheldFromPatient: boolean;
  /** More than usually sensitive: for the person, and not for those who represent them. */
  readonly isSensitive: boolean;
  /** A prescription that came without its reference number having been given (låst resept). */
  readonly isLocked: boolean;
  /** Parents and guardians do not see it (vergeinnsynsreservasjon). */
  readonly hasGuardianReservation: boolean;
}

type Meaning = keyof LabelMeaning;

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const confidentialityOid = 'urn:oid:2.16.840.1.113883.5.25';
const access = volvenSystem(9603);
const mostRestrictive: readonly Meaning[] = ['isSealed', 'isWithheldFromPatient', 'isSensitive'];

// HL7 v3 Confidentiality, and Volven 9603 (nekting av innsyn). NORS seals for personnel (that representatives do not
// see it either is our reading, unverified); all NORN codes, whatever the
// reason (NORN_ALL, NORN_EPO, NORN_FFL, NORN_FOR, NORN_KUT, NORN_ANG), withhold from citizens.
const confidentialityMeanings: ReadonlyMap<string, readonly Meaning[]> = new Map([
  ['U', []],
  ['L', []],
  ['M', []],
  ['N', []],
  ['R', ['isSensitive']],
  ['V', mostRestrictive],
]);
const accessMeanings: ReadonlyMap<string, readonly Meaning[]> = new Map<string, readonly Meaning[]>([
  ['N', []],
  ['NORS', ['isSealed', 'isSensitive']],
  ...['ALL', 'EPO', 'FFL', 'FOR', 'KUT', 'ANG'].map((reason): [string, readonly Meaning[]] => [
    `NORN_${reason}`,
    ['isWithheldFromPatient'],
  ]),
]);
const meanings: ReadonlyMap<string, ReadonlyMap<string, readonly Meaning[]>> = new Map([
  [confidentiality, confidentialityMeanings],
  [confidentialityOid, confidentialityMeanings],
  [access, accessMeanings],
  [
    '',
    new Map<string, readonly Meaning[]>([
      [ownLabels.guardianReservation, ['hasGuardianReservation']],
      [ownLabels.locked, ['isLocked']],
    ]),
  ],
]);

/**
 * What labels mean together, whatever their order. One that is not known, or is written in a system that is not known,
 * is taken for the most restrictive.
 *
 * @param labels each `system|code`, or one of `ownLabels`
 */
export function readLabels(labels: readonly string[]): LabelMeaning {
  const found = new Set(labels.flatMap(meaningsOf));
  return {
    isSealed: found.has('isSealed'),
    isWithheldFromPatient: found.has('isWithheldFromPatient'),
    isSensitive: found.has('isSensitive'),
    isLocked: found.has('isLocked'),
    hasGuardianReservation: found.has('hasGuardianReservation'),
  };
}

function meaningsOf(label: string): readonly Meaning[] {
  const bar = label.lastIndexOf('|');
  const system = bar === -1 ? '' : canonicalCodeSystem(label.slice(0, bar));
  return meanings.get(system)?.get(label.slice(bar + 1)) ?? mostRestrictive;
}
