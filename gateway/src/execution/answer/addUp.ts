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
  const sums = new Map<ServiceName, Map<DataClass, Sum>>();
  let hasRestriction = false;
  for (const note of takeApart(tally)) {
    const { source, disclosed, missing, times } = note;
    for (const dataClass of disclosed) sumOf(sums, source, dataClass).count += times;
    if (missing !== undefined) sumOf(sums, source, missing).withheld += note.withheld * times;
    if (note.isRestriction) hasRestriction = true;
    note.times = 0;
  }
  return { disclosures: [...sums.values()].flatMap((ofSource) => [...ofSource.values()]), hasRestriction };
}

/** Each note once, with how many times it was taken. */
function takeApart(tally: Tally): readonly Note[] {
  const once: Note[] = [];
  for (const note of tally) {
    if (note.times === 0) once.push(note);
    note.times += 1;
  }
  return once;
}

function sumOf(sums: Map<ServiceName, Map<DataClass, Sum>>, source: ServiceName, dataClass: DataClass): Sum {
  let ofSource = sums.get(source);
  if (ofSource === undefined) sums.set(source, (ofSource = new Map<DataClass, Sum>()));
  let sum = ofSource.get(dataClass);
  if (sum === undefined) ofSource.set(dataClass, (sum = { source, dataClass, count: 0, withheld: 0 }));
  return sum;
}
