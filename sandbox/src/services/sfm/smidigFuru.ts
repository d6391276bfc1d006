import { addDays } from '../../people/calendar.ts';
import { past, pharmacies, prescribe, prescribers } from './buildRow.ts';
import { icpc2 } from './codeLists.ts';
import type { DrugKey } from './drugs.ts';
import type { MedicationRecord, RecordDispense } from './medicationRecord.ts';
import { norwegianTime } from './norwegianTime.ts';

const reseptId = (number: number) => `f1000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const atorvastatin = '9c1d2e3f-0002-4c22-9a02-000000000002';
const pllId = (number: number) => `f2000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/**
 * Smidig Furu, 36, who nearly died of penicillin: adrenaline pens to carry, and erythromycin for a sore throat since.
 * The allergy itself comes from the core record. Her cholesterol runs in the family.
 */
export function smidigFuru(today: string): MedicationRecord {
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  return {
    rows: [
      prescribe('atorvastatin', day(314), {
        reseptId: atorvastatin,
        pllId: '5b0a3f7e-0001-4c11-9a01-000000000001',
        treatmentStart: '2025-02-03',
        indications: [icpc2('T93', 'Lipidforstyrrelse')],
        level: '1',
      }),
      prescribe('adrenaline', day(200), {
        reseptId: reseptId(2),
        pllId: pllId(2),
        treatmentStart: '2019-06-12',
        prescriber: prescribers.hospitalDoctor,
        note: 'Opplæring gitt. To penner skal alltid bæres.',
      }),
      prescribe('desloratadine', day(200), { reseptId: reseptId(3), pllId: pllId(3), treatmentStart: '2012-04-30' }),
      // Valid for three years, as contraceptive pills may be.
      prescribe('contraceptivePill', day(150), {
        reseptId: reseptId(4),
        prescriber: prescribers.publicHealthNurse,
        validDays: 3 * 365,
        substitutionReservation: '2',
      }),
      past(prescribe('erythromycin', day(420), { reseptId: reseptId(5) })),
    ],
    articles: [],
    dispenses: [
      { reseptId: reseptId(2), handedOver: day(198), drug: 'adrenaline' as const, packages: 2 },
      { reseptId: reseptId(3), handedOver: day(198), drug: 'desloratadine' as const, packages: 1 },
      { reseptId: reseptId(4), handedOver: day(149), drug: 'contraceptivePill' as const, packages: 4 },
      { reseptId: atorvastatin, handedOver: day(310), drug: 'atorvastatin' as const, packages: 1 },
      { reseptId: atorvastatin, handedOver: day(202), drug: 'atorvastatin' as const, packages: 1 },
    ].map(dispense),
    list: {
      messageId: 'f4000000-0000-4000-8000-000000000002',
      basedOn: 'f4000000-0000-4000-8000-000000000001',
      signed: norwegianTime(day(200), '14:05:00'),
      signedBy: prescribers.generalPractitioner,
      responsible: [{ role: 'L', hprNumber: '999000011', herId: '8100011' }],
    },
  };
}

interface Dispensed {
  readonly reseptId: string;
  readonly handedOver: string;
  readonly drug: DrugKey;
  readonly packages: number;
}

function dispense(dispensed: Dispensed, index: number): RecordDispense {
  const { reseptId: id, handedOver, drug, packages } = dispensed;
  return {
    m10Id: `f3000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    reseptId: id,
    handedOver,
    dispenser: pharmacies.ordinary,
    isConcluded: false,
    item: { drug, packages, wasSubstituted: drug === 'atorvastatin' },
  };
}
