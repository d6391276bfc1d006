import type { StandInTools } from '../../frame/standIn.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { allTenKinds } from './allTenKinds.ts';
import type { CriticalRecord } from './criticalRecord.ts';
import { generateRecords } from './generateRecords.ts';
import { namedRecords } from './namedRecords.ts';

/** What the register holds about a person, deleted entries included. Empty for those who opted out of the core record. */
export function criticalInformationOf(
  person: SyntheticPerson,
  tools: Pick<StandInTools, 'randomFor' | 'today'>,
): readonly CriticalRecord[] {
  const { traits } = person;
  if (traits.has('reserved') || !traits.has('critical-information')) return [];
  const written = traits.has('all-critical-information') ? allTenKinds : namedRecords.get(person.nationalId);
  return written ?? generateRecords(person, tools.randomFor(person, 'critical-information'), tools.today());
}

/** Whether the record counts as critical information: neither refuted nor deleted, though perhaps expired. */
export function isRegistered(record: CriticalRecord): boolean {
  return record.state === 'active';
}

/** Whether the record counts as active: registered, and not expired. The last day itself counts as expired. */
export function isActive(record: CriticalRecord, today: string): boolean {
  const until = record.content.kind === 'routine' ? record.content.to : record.validUntil;
  return isRegistered(record) && (until === undefined || until > today);
}

/** When the record was last written. */
export function lastChange(record: CriticalRecord): string {
  return new Date(record.updated?.at ?? record.recordedAt).toISOString();
}
