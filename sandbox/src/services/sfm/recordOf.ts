import type { Random } from '../../people/random.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { additions } from './addTraits.ts';
import { past } from './buildRow.ts';
import { ivrigBjork } from './ivrigBjork.ts';
import type { ListRecord, MedicationRecord, RecordRow } from './medicationRecord.ts';
import { norwegianTime } from './norwegianTime.ts';
import { ordinaryRecord } from './ordinaryRecord.ts';
import { smidigFuru } from './smidigFuru.ts';

const handwritten: Readonly<Record<string, (today: string) => MedicationRecord>> = {
  '07835249608': ivrigBjork,
  '15819049863': smidigFuru,
};

const nothing: MedicationRecord = { rows: [], articles: [], dispenses: [] };

/** What the registers hold about a person: the same at every call on the same day. */
export function recordOf(person: SyntheticPerson, random: Random, today: string): MedicationRecord {
  const written = handwritten[person.nationalId];
  if (written !== undefined) return written(today);
  if (person.traits.has('nothing-known') || person.idKind === 'fhn') return nothing;
  // Nothing is prescribed to the dead; what was, stays valid for its time.
  const asOf = person.deceasedDate !== undefined && person.deceasedDate < today ? person.deceasedDate : today;
  const ordinary = ordinaryRecord(person, random, asOf);
  const record = [...person.traits].reduce(
    (built, trait) => additions[trait]?.(built, { random, today: asOf, person }) ?? built,
    ordinary,
  );
  const rows = record.rows.map((row) => (hasExpired(row, today) ? past(row, 'expired') : row));
  return { ...record, rows, ...(record.list === undefined ? {} : { list: signedAfter(rows, record.list) }) };
}

const hasExpired = ({ held, expires }: RecordRow, today: string): boolean =>
  held !== undefined && expires !== undefined && expires < today;

/** A list is signed anew whenever a row of it changes. */
function signedAfter(rows: readonly RecordRow[], list: ListRecord): ListRecord {
  const changes = rows.filter(({ pllId }) => pllId !== undefined).map(lastChange);
  const latest = changes.reduce((one, other) => (one > other ? one : other), '');
  return latest > list.signed ? { ...list, signed: norwegianTime(latest, '14:20:00') } : list;
}

const lastChange = ({ issued = '', discontinued }: RecordRow): string => discontinued?.on ?? issued;
