import { addDays } from '../../people/calendar.ts';
import { past, pharmacies, prescribe, prescribers, stopped, withoutPrescription } from './buildRow.ts';
import { icd10, icpc2, productGroup } from './codeLists.ts';
import type { MedicationRecord, RecordDispense, RecordRow } from './medicationRecord.ts';
import { norwegianTime } from './norwegianTime.ts';

const reseptId = (number: number) => `b1000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const pllId = (number: number) => `b2000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const m10Id = (number: number) => `b3000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const inhalers = productGroup('9901', 'Inhalasjonshjelpemidler');

/**
 * Ivrig Bjørk, 74, with COPD: inhalers she manages herself, tablets in multidose from the pharmacy, a rescue course for
 * bad days as her plan's yellow zone says, a beta blocker that was stopped when it made her short of breath, and traces
 * of older treatment that only the core record remembers.
 */
export function ivrigBjork(today: string): MedicationRecord {
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  return {
    rows: [...inhalersAndCourses(day), ...multidose(day), ...stoppedAndPast(day)],
    articles: [
      {
        reseptId: reseptId(40),
        productGroup: inhalers,
        label: 'Inhalasjonskammer til bruk med inhalasjonsaerosol',
        issued: day(70),
        expires: addDays(today, 295),
        held: 'E',
        prescriber: prescribers.generalPractitioner,
      },
    ],
    dispenses: dispenses(day),
    list: {
      messageId: 'b4000000-0000-4000-8000-000000000007',
      basedOn: 'b4000000-0000-4000-8000-000000000006',
      signed: norwegianTime(day(30), '11:42:10'),
      signedBy: prescribers.generalPractitioner,
      responsible: [
        { role: 'L', hprNumber: '999000011', herId: '8100011' },
        { role: 'F', hprNumber: '999000011', herId: '8100011' },
        { role: 'M', hprNumber: '999000011', herId: '8100011' },
        { role: 'A', hprNumber: '999000088', herId: pharmacies.multidose },
        { role: 'P', herId: '8100031' },
      ],
      deliveryNote: {
        messageId: 'b4000000-0000-4000-8000-000000000008',
        sent: norwegianTime(day(9), '08:15:00'),
        firstDose: day(6),
        lastDose: addDays(today, 7),
        deliveries: [
          { reseptId: reseptId(10), m10Id: m10Id(10) },
          { reseptId: reseptId(11), m10Id: m10Id(11) },
        ],
      },
    },
  };
}

type Day = (daysAgo: number) => string;

function inhalersAndCourses(day: Day): readonly RecordRow[] {
  const asthmaWords = { area: 'MOT TUNG PUST', indications: [icpc2('R95', 'Kronisk obstruktiv lungesykdom')] };
  const salbutamol = prescribe('salbutamol', day(70), { reseptId: reseptId(3), pllId: pllId(3) });
  return [
    prescribe('tiotropium', day(70), {
      reseptId: reseptId(1),
      pllId: pllId(1),
      treatmentStart: '2019-03-14',
      prescriber: prescribers.generalPractitioner,
    }),
    prescribe('salmeterolFluticasone', day(120), {
      reseptId: reseptId(2),
      pllId: pllId(2),
      treatmentStart: '2021-09-02',
      prescriber: prescribers.hospitalDoctor,
      substitutionReservation: '1',
      note: 'Pasienten er opplært i denne inhalatoren.',
    }),
    {
      ...salbutamol,
      treatmentStart: '2018-11-05',
      indications: asthmaWords.indications,
      reimbursement: { paragraph: '200', condition: icd10('J44', 'Annen kronisk obstruktiv lungesykdom') },
    },
    // Kept at home for the yellow zone of her plan.
    prescribe('prednisolone', day(70), {
      reseptId: reseptId(4),
      pllId: pllId(4),
      treatmentStart: '2023-01-20',
      note: 'Kur ved forverring, etter avtale i egenbehandlingsplanen.',
    }),
    // Prescribed by the emergency clinic's hospital doctor last week; nobody has put it on the list.
    prescribe('doxycycline', day(5), { reseptId: reseptId(5), prescriber: prescribers.hospitalDoctor, refills: 0 }),
    // At the pharmacy at this moment.
    prescribe('melatonin', day(30), {
      reseptId: reseptId(6),
      pllId: pllId(6),
      held: 'U',
      dispenserName: 'Apoteket Lyng Sentrum',
    }),
    withoutPrescription('calciumVitaminD', '2022-05-11', pllId(7)),
    withoutPrescription('codLiverOil', '2015-10-01', pllId(8)),
  ];
}

function multidose(day: Day): readonly RecordRow[] {
  const packed = { isMultidose: true, level: '1', dispenserName: 'Apoteket Lyng Multidose' } as const;
  return [
    prescribe('candesartan', day(98), {
      ...packed,
      reseptId: reseptId(10),
      pllId: pllId(10),
      treatmentStart: '2016-02-08',
      supply: { amount: 98, unit: 'stk' },
    }),
    prescribe('atorvastatin', day(98), {
      ...packed,
      reseptId: reseptId(11),
      pllId: pllId(11),
      treatmentStart: '2017-06-19',
      supply: { amount: 98, unit: 'stk' },
    }),
  ];
}

function stoppedAndPast(day: Day): readonly RecordRow[] {
  const metoprolol = past(
    prescribe('metoprolol', day(500), {
      reseptId: reseptId(20),
      pllId: pllId(20),
      prescriber: prescribers.otherGeneralPractitioner,
      indications: [icpc2('K86', 'Hypertensjon ukomplisert')],
    }),
  );
  return [
    stopped(metoprolol, {
      on: day(160),
      reason: 'L',
      note: 'Ble tyngre i pusten. Bedre etter seponering.',
      by: prescribers.hospitalDoctor,
    }),
    past(prescribe('tiotropium', day(440), { reseptId: reseptId(21), renewedAs: reseptId(1) })),
    past(prescribe('ethylmorphine', day(600), { reseptId: reseptId(22) }), 'expired'),
    { ...past(prescribe('desloratadine', day(530), { type: 'P', prescriber: prescribers.retiredDoctor })) },
  ];
}

function dispenses(day: Day): readonly RecordDispense[] {
  const medicine = (drug: RecordRow['drug'], packages: number, wasSubstituted = false) => ({
    drug,
    packages,
    wasSubstituted,
  });
  const ordinary = { dispenser: pharmacies.ordinary, isConcluded: false };
  const multidosePharmacy = { dispenser: pharmacies.multidose, isConcluded: false };
  return [
    { m10Id: m10Id(1), reseptId: reseptId(1), handedOver: day(66), item: medicine('tiotropium', 3), ...ordinary },
    {
      m10Id: m10Id(2),
      reseptId: reseptId(2),
      handedOver: day(116),
      item: medicine('salmeterolFluticasone', 3),
      ...ordinary,
    },
    {
      m10Id: m10Id(3),
      reseptId: reseptId(2),
      handedOver: day(27),
      item: medicine('salmeterolFluticasone', 3),
      ...ordinary,
    },
    {
      m10Id: m10Id(4),
      reseptId: reseptId(3),
      handedOver: day(66),
      item: medicine('salbutamol', 1, true),
      intervention: { finding: '212', change: 'V', reason: 'Byttet til likeverdig inhalator på lager.' },
      ...ordinary,
    },
    {
      m10Id: m10Id(5),
      reseptId: reseptId(5),
      handedOver: day(4),
      item: medicine('doxycycline', 1),
      ...ordinary,
      isConcluded: true,
    },
    {
      m10Id: m10Id(10),
      reseptId: reseptId(10),
      handedOver: day(8),
      item: medicine('candesartan', 1),
      ...multidosePharmacy,
    },
    {
      m10Id: m10Id(11),
      reseptId: reseptId(11),
      handedOver: day(8),
      item: medicine('atorvastatin', 1),
      ...multidosePharmacy,
    },
    // On paper, so it names no prescription.
    { m10Id: m10Id(12), handedOver: day(528), item: medicine('desloratadine', 1), ...ordinary, isConcluded: true },
    {
      m10Id: m10Id(13),
      reseptId: reseptId(40),
      handedOver: day(66),
      item: { article: 'Inhalasjonskammer voksen', articleNumber: '900901', group: inhalers, packages: 1 },
      ...ordinary,
    },
  ];
}
