import { property } from '@helsegraf/fhir';
import type { OngoingTreatment } from '../../generated/resolverTypes.ts';
import { memberOf, ongoingTreatments } from '../codeLists.ts';
import { kjExtension } from '../kjExtension.ts';
import { statusLifecycle } from '../lifecycle.ts';
import { readMoment } from '../readMoment.ts';
import { commonFields } from './commonFields.ts';

/** Ongoing treatment (KjProcedure). */
export function mapTreatment(resource: unknown, today: string): OngoingTreatment {
  const common = commonFields(resource, {
    kind: 'ONGOING_TREATMENT',
    lifecycle: statusLifecycle(resource, { active: 'in-progress', refuted: 'completed' }),
    concept: property(resource, 'code'),
    recordedDate: kjExtension(resource, 'RecordedDate'),
    recorder: property(resource, 'recorder'),
    note: property(resource, 'note'),
    today,
  });
  return {
    __typename: 'OngoingTreatment',
    ...common,
    treatment: memberOf(ongoingTreatments, common.code),
    started: readMoment(resource, 'performed'),
  };
}
