import type { Disclosure } from '@helsegraf/audit';
import type { DataClass, ServiceName } from '@helsegraf/schema';
import type { Note } from './compileNote.ts';

/** What an answer discloses, for the record. */
export interface Disclosed {
  /** Each source and class once, in no particular order. */
  readonly disclosures: readonly Disclosure[];
  /** Whether some source said that the patient has restricted something. */
  readonly hasRestriction: boolean;
}

/** Notes of the objects of an answer, one for each that stands in it. */
export type Tally = Note[];

interface Sum {
  readonly source: ServiceName;
  readonly dataClass: DataClass;
  count: number;
  withheld: number;
}

/**
 * Adds up the notes of an answer.
 *
 * - An object counts once for each data class of which it has at least one field that is not null. Fields that anyone may
 *   read count for nothing, and neither do those that ask a source: what the source answers counts by itself.
 * - An object that is a source's answer counts for the class of the field in which it stands, whatever is asked of it.
 * - A reason why something is withheld counts as withheld, and one that tells how much is withheld counts for as much. A
 *   source that said that there is nothing stands in the sum with zero; one that failed does not stand in it.
 * - The source is that of the nearest field above that has one. What stands below none of them counts for nothing.
 */
export function addUp(tally: Tally): Disclosed {
  const counts = new Map<Note, number>();
  for (const note of tally) counts.set(note, (counts.get(note) ?? 0) + 1);
  const sums = new Map<string, Sum>();
  const sumOf = ({ source }: Note, dataClass: DataClass) => {
    const key = `${source} ${dataClass}`;
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = { source, dataClass, count: 0, withheld: 0 }));
    return sum;
  };
  let hasRestriction = false;
  for (const [note, times] of counts) {
    for (const dataClass of note.disclosed) sumOf(note, dataClass).count += times;
    if (note.missing !== undefined) sumOf(note, note.missing).withheld += note.withheld * times;
    if (note.isRestriction) hasRestriction = true;
  }
  return { disclosures: [...sums.values()], hasRestriction };
}
