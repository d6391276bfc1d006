import type { Extension } from 'fhir/r4.js';
import type { RecordDispense } from '../medicationRecord.ts';
import { sfmProfile } from './documentBuilder.ts';
import { group, part } from './elements.ts';

/** What every dispensing tells, of a medicine or not (`sfm-dispenseinfo`). */
export function writeDispenseInfo({ isConcluded, reseptId }: RecordDispense): Extension {
  return group(sfmProfile('sfm-dispenseinfo'), [
    part.flag('cancellation', false),
    part.flag('concluded', isConcluded),
    part.text('prescriptionid', reseptId),
  ]);
}
