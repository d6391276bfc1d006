import type { Random } from '../../people/random.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import type { CodeOf } from './codeLists.ts';
import type { Content, CriticalRecord, DrugReaction } from './criticalRecord.ts';

/** Doctors who are, or were, entitled to write in the register. */
const writers = ['999000011', '999000022', '999000077', '999000101'];

/**
 * Plausible records for one person: one to three, never two of one kind, and a reaction to a medicine for those who are
 * known to have one.
 */
export function generateRecords(person: SyntheticPerson, random: Random, today: string): readonly CriticalRecord[] {
  const bornYear = yearOf(person.birthDate);
  const lastYear = yearOf(today) - 1;
  // Nothing has been recorded yet about somebody born this year or the last.
  if (bornYear >= lastYear) return [];
  const recordedYear = random.integer(Math.max(bornYear + 1, lastYear - 5), lastYear);
  const onsetYear = () => String(random.integer(Math.max(bornYear, recordedYear - 10), recordedYear - 1));
  return drawContents(person, random, onsetYear)
    .filter((content) => fitsAge(content, lastYear - bornYear))
    .map((content) => recordOf(content, random, recordedYear));
}

function drawContents(person: SyntheticPerson, random: Random, onsetYear: () => string): readonly Content[] {
  const reaction = person.traits.has('drug-allergy') ? [drawDrugReaction(random)] : [];
  const others = shuffled(otherContents(random, onsetYear), random);
  return [...reaction, ...others.slice(0, reaction.length === 0 ? random.integer(1, 3) : random.integer(0, 2))];
}

// prettier-ignore
const drugReactions: readonly Omit<DrugReaction, 'kind' | 'certainty'>[] = [
  { drug: [{ list: 'ATC', code: 'J01CE02', name: 'Fenoksymetylpenicillin' }], criticality: 'high', reactions: [1] },
  { drug: [{ list: 'ATC', code: 'J01EE01', name: 'Trimetoprim og sulfametoksazol' }], criticality: 'high', reactions: [10] },
  { drug: [{ list: 'ATC', code: 'C09AA02', name: 'Enalapril' }], criticality: 'high', reactions: [9] },
  { drug: [{ list: 'ATC', code: 'M01AE02', name: 'Naproksen' }], criticality: 'high', reactions: [5] },
  { drug: [{ list: 'ATC', code: 'N02AX02', name: 'Tramadol' }], criticality: 'low', reactions: [13] },
  { drug: [{ list: 'ATC', code: 'J01FA09', name: 'Klaritromycin' }], criticality: 'low', reactions: [11] },
  { drug: [{ list: 'brand', code: 'ID_00000000-0000-4000-8000-000000000311', name: 'Bactrim' }, { list: 'ATC', code: 'J01EE01', name: 'Trimetoprim og sulfametoksazol' }], criticality: 'low', reactions: [11] },
];

function drawDrugReaction(random: Random): DrugReaction {
  const certainty = random.pick(['suspected', 'probable', 'confirmed'] as const);
  return { kind: 'drug-reaction', ...random.pick(drugReactions), certainty };
}

// prettier-ignore
const conditions = [
  { icd10: { code: 'D66', name: 'Arvelig faktor VIII-mangel' }, consequences: [3, 6] },
  { icd10: { code: 'E27.1', name: 'Primær binyrebarksvikt' }, consequences: [4, 5] },
  { icd10: { code: 'G70.0', name: 'Myasthenia gravis' }, consequences: [2, 5, 7] },
  { icd10: { code: 'G40.3', name: 'Generalisert idiopatisk epilepsi' }, consequences: [1, 7] },
  { icd10: { code: 'E10.9', name: 'Diabetes mellitus type 1' }, consequences: [1] },
] as const;

function otherContents(random: Random, year: () => string): readonly Content[] {
  const allergen = random.pick([5, 10, 11, 13, 14] as const satisfies readonly CodeOf<7514>[]);
  return [
    {
      kind: 'other-allergy',
      allergen,
      category: allergen === 13 || allergen === 14 ? 'environment' : 'food',
      certainty: random.pick(['probable', 'confirmed'] as const),
      criticality: 'high',
      reactions: [random.pick([1, 4, 9] as const)],
      onset: year(),
    },
    { kind: 'intubation', grade: random.pick([3, 4] as const), mask: random.pick([1, 2, 3] as const), onset: year() },
    { kind: 'anesthesia', text: 'Langvarig oppvåkning og kvalme etter narkose', onset: year() },
    { kind: 'condition', ...random.pick(conditions), onset: year() },
    { kind: 'treatment', code: random.pick([1, 2, 4, 5, 9] as const), started: year() },
    { kind: 'implant', code: random.pick([9, 10, 13, 19] as const), implanted: year() },
    { kind: 'transplant', code: random.pick([20, 24, 25] as const), onset: year() },
    { kind: 'routine', code: random.pick([1, 3, 4] as const), from: `${year()}-03-01` },
    { kind: 'infection', code: random.pick([1, 3] as const), onset: year() },
  ];
}

const adultKinds: ReadonlySet<Content['kind']> = new Set(['implant', 'transplant', 'treatment', 'anesthesia']);

function fitsAge(content: Content, ageYears: number): boolean {
  return ageYears >= 30 || !adultKinds.has(content.kind);
}

function recordOf(content: Content, random: Random, year: number): CriticalRecord {
  const day = `${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 28))}`;
  const recordedAt = `${year}-${day}T${twoDigits(random.integer(8, 15))}:30:00Z`;
  return {
    id: random.uuid(),
    version: 1,
    recordedAt,
    recordedBy: random.pick(writers),
    origin: random.pick([1, 2, 3, 5, 7] as const),
    state: 'active',
    content,
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, order: random.next() }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ item }) => item);
}
