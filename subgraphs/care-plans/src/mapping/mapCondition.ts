import { property, readCode, readCodes, readPartialDate, readText, type Resource } from '@helsegraf/fhir';
import type { PlanCondition } from '../generated/resolverTypes.ts';
import { conceptText, readNotes } from './readParts.ts';

export function mapCondition(condition: Resource<'Condition'>, isNamedByPlan: boolean): PlanCondition {
  return {
    id: readText(condition.id),
    code: readCode(condition.code),
    codes: readCodes(condition.code),
    text: conceptText(condition.code),
    clinicalStatus: readCode(condition.clinicalStatus),
    verificationStatus: readCode(condition.verificationStatus),
    severity: readCode(condition.severity),
    onset: readOnset(condition),
    recordedAt: readPartialDate(condition.recordedDate),
    isNamedByPlan,
    notes: readNotes(condition.note),
  };
}

function readOnset(condition: Resource<'Condition'>): string | undefined {
  return readPartialDate(condition.onsetDateTime) ?? readPartialDate(property(condition.onsetPeriod, 'start'));
}
