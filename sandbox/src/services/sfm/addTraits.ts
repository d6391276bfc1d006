import { addDays, ageOn } from '../../people/calendar.ts';
import type { Random } from '../../people/random.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import type { Trait } from '../../people/traits.ts';
import { past, pharmacies, prescribe, prescribers, stopped, withoutPrescription } from './buildRow.ts';
import type { DrugKey } from './drugs.ts';
import type { ListRecord, MedicationRecord, RecordRow } from './medicationRecord.ts';
import { drawList } from './ordinaryRecord.ts';
import { norwegianTime } from './norwegianTime.ts';

export interface Circumstances {
  readonly person: SyntheticPerson;
  readonly random: Random;
  readonly today: string;
}

type Addition = (record: MedicationRecord, circumstances: Circumstances) => MedicationRecord;

/** What each trait adds to an ordinary record. Traits that are not here change nothing about medicines. */
export const additions: Partial<Record<Trait, Addition>> = {
  // Who may see can be shown only on somebody who has something to see.
  reserved: withSomething,
  'blocks-professional': withSomething,
  'confidential-address': withSomething,
  'strictly-confidential-address': withSomething,
  // Written in the last weeks of life, and still valid when somebody looks.
  deceased: (record, { random, today }) =>
    withListRows(record, { random, today }, [
      prescribe('furosemide', addDays(today, -20), { reseptId: random.uuid(), pllId: random.uuid() }),
      prescribe('oxycodone', addDays(today, -12), { reseptId: random.uuid(), prescriber: prescribers.hospitalDoctor }),
    ]),
  'd-number': withSomething,
  'former-d-number': withSomething,
  'list-unavailable': withSomething,
  'kj-unavailable': withSomething,

  'locked-prescription': (record, { random, today }) =>
    withRows(record, [
      prescribe('contraceptivePill', addDays(today, -40), { reseptId: random.uuid(), validDays: 3 * 365 }),
      prescribe('escitalopram', addDays(today, -25), {
        reseptId: random.uuid(),
        isLocked: true,
        referenceNumber: String(random.integer(10_000_000, 99_999_999)),
      }),
    ]),

  'guardian-reservation': (record, { random, today }) =>
    withRows(record, [
      prescribe('penicillinV', addDays(today, -20), { reseptId: random.uuid() }),
      prescribe('contraceptivePill', addDays(today, -14), {
        reseptId: random.uuid(),
        prescriber: prescribers.publicHealthNurse,
        hasGuardianReservation: true,
      }),
    ]),

  restricted: (record, { random, today }) =>
    withRows(record, [
      prescribe('azathioprine', addDays(today, -60), { reseptId: random.uuid() }),
      past(prescribe('mirtazapine', addDays(today, -420), { reseptId: random.uuid(), isRestricted: true })),
    ]),

  // The statement says stopped, the intermediary has nothing left of it.
  'stopped-medicine': (record, { random, today }) =>
    withListRows(record, { random, today }, [
      prescribe('amlodipine', addDays(today, -150), { reseptId: random.uuid(), pllId: random.uuid() }),
      stopped(past(prescribe('ibuprofen', addDays(today, -420), { reseptId: random.uuid(), pllId: random.uuid() })), {
        on: addDays(today, -34),
        reason: 'I',
        note: 'Skal ikke kombineres med blodtrykksmedisinen.',
      }),
    ]),

  'expired-prescription': (record, { random, today }) =>
    withRows(record, [past(prescribe('omeprazole', addDays(today, -400), { reseptId: random.uuid() }), 'expired')]),

  // The recall waits for the pharmacy: the intermediary still says that it is being dispensed.
  'recall-pending': (record, { random, today }) =>
    withListRows(record, { random, today }, [
      stopped(
        prescribe('escitalopram', addDays(today, -80), {
          reseptId: random.uuid(),
          pllId: random.uuid(),
          held: 'U',
          dispenserName: 'Apoteket Lyng Sentrum',
          recall: { code: '2', text: 'Behandlingen er avsluttet.' },
        }),
        { on: addDays(today, -2), reason: 'M' },
      ),
    ]),

  'pll-only': (record, { random, today }) =>
    withListRows(record, { random, today }, [
      withoutPrescription('calciumVitaminD', addDays(today, -900), random.uuid()),
      withoutPrescription('fishOilVitamin', addDays(today, -600), random.uuid()),
    ]),

  multidose: addMultidose,
  'many-prescriptions': addMany,
};

/** Two medicines usual for the age, on a list, for somebody who would have none. */
function withSomething(record: MedicationRecord, circumstances: Circumstances): MedicationRecord {
  if (record.rows.some(({ held }) => held !== undefined)) return record;
  const { person, random, today } = circumstances;
  const drugs: readonly DrugKey[] =
    ageOn(person.birthDate, today) >= 45 ? ['candesartan', 'atorvastatin'] : ['salbutamol', 'desloratadine'];
  const issued = addDays(today, -random.integer(20, 200));
  const rows = drugs.map((drug) => prescribe(drug, issued, { reseptId: random.uuid(), pllId: random.uuid() }));
  return withListRows(record, circumstances, rows);
}

/** Adds rows in place of what the person already had of the same medicines. */
function withRows(record: MedicationRecord, rows: readonly RecordRow[]): MedicationRecord {
  const others = record.rows.filter(({ drug }) => !rows.some((added) => added.drug === drug));
  return { ...record, rows: [...others, ...rows] };
}

type Drawing = Pick<Circumstances, 'random' | 'today'>;

function withListRows(record: MedicationRecord, { random, today }: Drawing, rows: readonly RecordRow[]) {
  return { ...withRows(record, rows), list: record.list ?? drawList(random, today) };
}

const packedDrugs: readonly DrugKey[] = ['candesartan', 'atorvastatin', 'aspirin', 'metformin', 'furosemide'];

function addMultidose(record: MedicationRecord, { random, today }: Circumstances): MedicationRecord {
  const packed = packedDrugs.map((drug) =>
    prescribe(drug, addDays(today, -random.integer(90, 130)), {
      reseptId: random.uuid(),
      pllId: random.uuid(),
      isMultidose: true,
      level: '1',
      supply: { amount: 98, unit: 'stk' },
      dispenserName: 'Apoteket Lyng Multidose',
    }),
  );
  const dispensed = packed.map((row) => ({
    m10Id: random.uuid(),
    reseptId: row.reseptId ?? '',
    handedOver: addDays(today, -8),
    dispenser: pharmacies.multidose,
    isConcluded: false,
    item: { drug: row.drug, packages: 1, wasSubstituted: false },
  }));
  // What goes in the bag is not prescribed apart from it.
  const others = record.rows.filter(({ drug }) => !packedDrugs.includes(drug));
  const list: ListRecord = {
    ...(record.list ?? drawList(random, today)),
    responsible: [
      { role: 'L', hprNumber: '999000011', herId: '8100011' },
      { role: 'M', hprNumber: '999000011', herId: '8100011' },
      { role: 'A', hprNumber: '999000088', herId: pharmacies.multidose },
      { role: 'P', herId: '8100031' },
    ],
    changeRequest: { messageId: random.uuid(), sent: norwegianTime(addDays(today, -12), '10:20:00') },
    deliveryNote: {
      messageId: random.uuid(),
      sent: norwegianTime(addDays(today, -9), '10:57:56'),
      firstDose: addDays(today, -6),
      lastDose: addDays(today, 7),
      deliveries: dispensed.map(({ reseptId, m10Id }) => ({ reseptId, m10Id })),
    },
  };
  return { ...record, rows: [...others, ...packed], dispenses: [...record.dispenses, ...dispensed], list };
}

const longTermDrugs: readonly DrugKey[] = [
  ...packedDrugs,
  'amlodipine',
  'apixaban',
  'levothyroxine',
  'omeprazole',
  'paracetamol',
  'mirtazapine',
  'zopiclone',
  'salbutamol',
  'tiotropium',
  'folicAcid',
  'levodopaCarbidopa',
];
const renewals = 3;

/** Sixteen medicines, each renewed three times within the core record's memory: 64 prescriptions, and one more. */
function addMany(record: MedicationRecord, { random, today }: Circumstances): MedicationRecord {
  const chains = longTermDrugs.flatMap((drug) => {
    const ids = Array.from({ length: renewals + 1 }, () => random.uuid());
    const latest = random.integer(10, 60);
    return ids.map((reseptId, index) => {
      const row = prescribe(drug, addDays(today, -latest - index * 330), { reseptId });
      const [renewedAs] = index === 0 ? [] : [ids[index - 1] ?? ''];
      return renewedAs === undefined ? { ...row, pllId: random.uuid() } : past({ ...row, renewedAs });
    });
  });
  // Not approved in Norway, used by leave of the medicines agency.
  const exempted = prescribe('azathioprine', addDays(today, -30), { reseptId: random.uuid(), exemption: 'I' });
  return withListRows({ ...record, rows: [] }, { random, today }, [...chains, exempted]);
}
