import { type SyntheticPerson, isRestricted } from '../../people/syntheticPerson.ts';
import { isActive, isRegistered, lastChange } from './criticalInformationOf.ts';
import type { CriticalRecord, RecordKind } from './criticalRecord.ts';

export interface StatusFacts {
  readonly person: SyntheticPerson;
  /** The number the patient was asked for by. */
  readonly nin: string;
  readonly records: readonly CriticalRecord[];
  readonly today: string;
  /** Absent when nobody is signed in. */
  readonly isBlocked?: boolean;
}

/** The first two names are documented; the others are formed alike. */
const dateNames: Readonly<Record<string, readonly RecordKind[]>> = {
  allergyIntoleranceDate: ['drug-reaction', 'other-allergy'],
  conditionComplicationsOfAnesthesiaDate: ['intubation', 'anesthesia'],
  conditionCriticalMedicalConditionDate: ['condition'],
  conditionTransplantsAndOtherForeignBodiesDate: ['transplant'],
  conditionInfectionDate: ['infection'],
  procedureDate: ['treatment'],
  deviceUseStatementDate: ['implant'],
  flagDate: ['routine'],
};

/** The answer of `/status`: whether there is anything, when it changed, and what the patient has decided about it. */
export function writeStatus({ person, nin, records, today, isBlocked }: StatusFacts): object {
  const isReserved = person.traits.has('reserved');
  return {
    patientNIN: nin,
    hasCriticalInformation: records.some(isRegistered),
    hasActiveCriticalInformation: records.some((record) => isActive(record, today)),
    lastChangedDateTime: latest(records),
    dateChanged: Object.fromEntries(
      Object.entries(dateNames).map(([name, kinds]) => [
        name,
        latest(records.filter(({ content }) => kinds.includes(content.kind))),
      ]),
    ),
    privacySetting: {
      hasReservationKjernejournal: isReserved,
      isRestricted: !isReserved && isRestricted(person, 'critical-information'),
      ...(isBlocked === undefined ? {} : { isBlocked }),
    },
  };
}

function latest(records: readonly CriticalRecord[]): string | null {
  return records.map(lastChange).toSorted().at(-1) ?? null;
}
