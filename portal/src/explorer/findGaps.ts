import { asRecord, asText } from './asRecord.ts';
import type { Gap } from './answer.ts';
import type { AnsweredField } from './walkAnswer.ts';

/** The fields that count what is sealed and not in this answer. (Those of the access log count what was not in another.) */
export const sealedCounts: ReadonlySet<string> = new Set([
  'CriticalInformation.withheld',
  'MedicationList.withheld',
  'TreatmentPlan.withheld',
  'WithheldPrescriptions.sealed',
]);

const locked = ['lockedInIntermediary', 'lockedInCoreRecord'] as const;

/**
 * Where an answer has data and says that it is not all: what is sealed, locked, could not be read or could not be fetched.
 * What many items of a list say is added up.
 */
export function findGaps(fields: readonly AnsweredField[]): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const field of fields) {
    const gap = gapOf(field);
    if (gap === undefined) continue;
    const key = JSON.stringify({ ...gap, count: 0 });
    const known = gaps.get(key);
    const isCounted = known !== undefined && 'count' in known && 'count' in gap;
    gaps.set(key, isCounted ? { ...known, count: known.count + gap.count } : gap);
  }
  const explained = new Set([...gaps.values()].filter(({ kind }) => kind !== 'incomplete').map(({ path }) => path));
  return [...gaps.values()].filter(({ kind, path }) => kind !== 'incomplete' || !explained.has(path));
}

function gapOf({ path: places, parent, name, value }: AnsweredField): Gap | undefined {
  const path = places.join('.');
  if (sealedCounts.has(`${parent}.${name}`)) return countOf('sealed', path, value);
  if (name === 'unreadable') return countOf('unreadable', path, value);
  const lock = locked.find((each) => each === name);
  if (lock !== undefined) return value === true ? { path, kind: lock } : undefined;
  if (name === 'isComplete') return value === false ? { path, kind: 'incomplete' } : undefined;
  if (parent === 'CriticalInformation' && name === 'missing') return namesOf('kindsMissing', path, kindsIn(value));
  if (name === 'registers') return namesOf('registers', path, silentIn(value));
  return undefined;
}

function countOf(kind: 'sealed' | 'unreadable', path: string, count: unknown): Gap | undefined {
  return typeof count === 'number' && count > 0 ? { path, kind, count } : undefined;
}

function namesOf(kind: 'kindsMissing' | 'registers', path: string, names: readonly string[]): Gap | undefined {
  return names.length === 0 ? undefined : { path, kind, names };
}

function kindsIn(missing: unknown): readonly string[] {
  return listOf(missing).flatMap((each) => listOf(asRecord(each)['kinds']).flatMap((kind) => asText(kind) ?? []));
}

/** Registers behind a service that did not answer it. */
function silentIn(registers: unknown): readonly string[] {
  return listOf(registers)
    .map(asRecord)
    .filter(({ outcome }) => typeof outcome === 'string' && outcome !== 'ANSWERED')
    .flatMap(({ register, outcome }) => `${asText(register) ?? ''} (${String(outcome)})`);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
