import { property, readPeriod } from '@helsegraf/fhir';
import type { TreatmentRoutineChange } from '../../generated/resolverTypes.ts';
import { memberOf, routineChanges } from '../codeLists.ts';
import { kjExtension } from '../kjExtension.ts';
import { statusLifecycle } from '../lifecycle.ts';
import { commonFields } from './commonFields.ts';

/** A change in treatment routine (KjFlag). A flag has no note and no recorded date of its own in FHIR. */
export function mapRoutineChange(resource: unknown, today: string): TreatmentRoutineChange {
  const period = readPeriod(property(resource, 'period'));
  const common = commonFields(resource, {
    kind: 'TREATMENT_ROUTINE_CHANGE',
    lifecycle: statusLifecycle(resource, { active: 'active', refuted: 'inactive' }),
    concept: property(resource, 'code'),
    recordedDate: kjExtension(resource, 'RecordedDate'),
    recorder: property(resource, 'author'),
    note: kjExtension(resource, 'Note'),
    validUntil: property(resource, 'period', 'end'),
    today,
  });
  return {
    __typename: 'TreatmentRoutineChange',
    ...common,
    change: memberOf(routineChanges, common.code),
    period,
  };
}
