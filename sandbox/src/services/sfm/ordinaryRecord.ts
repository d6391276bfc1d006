import { addDays, ageOn } from '../../people/calendar.ts';
import type { Random } from '../../people/random.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { past, pharmacies, prescribe, prescribers } from './buildRow.ts';
import { drawDrugs } from './conditions.ts';
import type { DrugKey } from './drugs.ts';
import type { ListRecord, MedicationRecord, RecordDispense, RecordRow } from './medicationRecord.ts';
import { regimens } from './regimens.ts';
import { norwegianTime } from './norwegianTime.ts';

/** What somebody without anything unusual has: a few prescriptions, most of them on a list, and what was dispensed. */
export function ordinaryRecord(person: SyntheticPerson, random: Random, today: string): MedicationRecord {
  const keys = drawDrugs(random, ageOn(person.birthDate, today), person.sex);
  const hasList = keys.length >= 2 && random.chance(0.7);
  const rows = keys.flatMap((drug) => drawPrescription(drug, { random, today, hasList }));
  return {
    rows,
    articles: [],
    dispenses: rows.flatMap((row) => drawDispenses(row, random, today)),
    ...(hasList && rows.some(({ pllId }) => pllId !== undefined) ? { list: drawList(random, today) } : {}),
  };
}

interface Drawing {
  readonly random: Random;
  readonly today: string;
  readonly hasList: boolean;
}

function drawPrescription(drug: DrugKey, { random, today, hasList }: Drawing): readonly RecordRow[] {
  const isCourse = regimens[drug].dosing.use === '2';
  const issued = addDays(today, -random.integer(3, isCourse ? 300 : 330));
  const prescriber = random.chance(0.12) ? prescribers.hospitalDoctor : prescribers.generalPractitioner;
  const reseptId = random.uuid();
  const pllId = hasList && !isCourse ? { pllId: random.uuid() } : {};
  const row = prescribe(drug, issued, {
    reseptId,
    ...pllId,
    prescriber,
    treatmentStart: addDays(issued, -random.integer(0, 2_000)),
  });
  if (isCourse) return [random.chance(0.3) ? row : past(row)];
  const atPharmacy = random.chance(0.1) ? { held: 'U' as const, dispenserName: 'Apoteket Lyng Sentrum' } : {};
  const before = random.chance(0.4)
    ? [past(prescribe(drug, addDays(issued, -340), { reseptId: random.uuid(), renewedAs: reseptId, prescriber }))]
    : [];
  return [{ ...row, ...atPharmacy }, ...before];
}

function drawDispenses(row: RecordRow, random: Random, today: string): readonly RecordDispense[] {
  const { reseptId, issued, refills = 0 } = row;
  if (reseptId === undefined || issued === undefined) return [];
  const times = row.treatment === 'completed' ? refills + 1 : random.integer(0, Math.min(refills, 2));
  return Array.from({ length: times }, (_, index) => ({
    m10Id: random.uuid(),
    reseptId,
    handedOver: addDays(issued, random.integer(0, 6) + index * 85),
    dispenser: pharmacies.ordinary,
    isConcluded: row.treatment === 'completed' && index === times - 1,
    item: { drug: row.drug, packages: 1, wasSubstituted: random.chance(0.3) },
  })).filter(({ handedOver }) => handedOver <= today);
}

/** A list signed by the general practitioner some time during the last year. */
export function drawList(random: Random, today: string): ListRecord {
  return {
    messageId: random.uuid(),
    basedOn: random.uuid(),
    signed: norwegianTime(addDays(today, -random.integer(5, 360)), `09:${random.integer(10, 59)}:00`),
    signedBy: prescribers.generalPractitioner,
    responsible: [{ role: 'L', hprNumber: prescribers.generalPractitioner.hprNumber, herId: '8100011' }],
  };
}
