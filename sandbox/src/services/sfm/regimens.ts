import type { CodeValue } from './codeLists.ts';
import { icd10, icpc2 } from './codeLists.ts';
import type { DrugKey } from './drugs.ts';
import type { Dose, DosingPeriod, RecordDosing, Supply } from './medicationRecord.ts';

/** How a medicine is usually prescribed: what it is for, how it is taken, how much, how often again. */
export interface Regimen {
  readonly dosing: RecordDosing;
  readonly indications: readonly CodeValue[];
  readonly supply: Supply;
  readonly refills: number;
  readonly reimbursement?: { readonly paragraph: string; readonly condition?: CodeValue };
}

const daily = (amount: number, unit: string, ...times: readonly string[]): readonly Dose[] =>
  times.map((timeOfDay) => ({ amount, unit, intervalDays: 1, timeOfDay }));
const weekly = (amount: number, unit: string): readonly Dose[] => [{ amount, unit, intervalDays: 7, timeOfDay: '1' }];
const forever = (doses: readonly Dose[]): readonly DosingPeriod[] => [{ doses }];
const forDays = (days: number, doses: readonly Dose[]): readonly DosingPeriod[] => [{ days, doses }];

const packages = (count: number): Supply => ({ packages: count });
const amount = (value: number, unit: string): Supply => ({ amount: value, unit });

// Reimbursement by the list of chronic diseases (§ 2) names the disease.
const chronic = (condition: CodeValue) => ({ paragraph: '200', condition });

interface Terms extends Partial<Omit<RecordDosing, 'text' | 'area' | 'use'>> {
  readonly indications: readonly CodeValue[];
  readonly supply: Supply;
  readonly refills?: number;
  readonly reimbursement?: Regimen['reimbursement'];
}

function regimen(use: RecordDosing['use'], [text, area]: readonly [string, string], terms: Terms): Regimen {
  const { indications, supply, refills = 0, reimbursement, ...rest } = terms;
  return {
    dosing: { text, area, use, precautions: [], periods: [], ...rest },
    indications,
    supply,
    refills,
    ...(reimbursement === undefined ? {} : { reimbursement }),
  };
}

const morning = '1';
const midday = '3';
const afternoon = '4';
const evening = '5';
const night = '6';

const hypertension = icpc2('K86', 'Hypertensjon ukomplisert');
const lipids = icpc2('T93', 'Lipidforstyrrelse');
const diabetes = icpc2('T90', 'Diabetes type 2');
const copd = [
  icpc2('R95', 'Kronisk obstruktiv lungesykdom'),
  icd10('J44.9', 'Uspesifisert kronisk obstruktiv lungesykdom'),
];
const fibrillation = icpc2('K78', 'Atrieflimmer/flutter');
const heartFailure = icpc2('K77', 'Hjertesvikt');
const depression = icpc2('P76', 'Depressiv lidelse');

// prettier-ignore
export const regimens: Readonly<Record<DrugKey, Regimen>> = {
  atorvastatin: regimen('1', ['1 tablett kveld', 'MOT HØYT KOLESTEROL'], { periods: forever(daily(1, 'tablett', evening)), precautions: ['108'], indications: [lipids], supply: packages(1), refills: 3, reimbursement: chronic(lipids) }),
  metoprolol: regimen('1', ['1 depottablett morgen', 'FOR HJERTET'], { periods: forever(daily(1, 'tablett', morning)), indications: [fibrillation], supply: amount(98, 'stk'), refills: 3, reimbursement: chronic(fibrillation) }),
  candesartan: regimen('1', ['1 tablett morgen', 'MOT HØYT BLODTRYKK'], { periods: forever(daily(1, 'tablett', morning)), indications: [hypertension], supply: amount(98, 'stk'), refills: 3, reimbursement: chronic(hypertension) }),
  amlodipine: regimen('1', ['1 tablett morgen', 'MOT HØYT BLODTRYKK'], { periods: forever(daily(1, 'tablett', morning)), precautions: ['108'], indications: [hypertension], supply: amount(100, 'stk'), refills: 3, reimbursement: chronic(hypertension) }),
  aspirin: regimen('1', ['1 enterotablett morgen', 'BLODFORTYNNENDE'], { periods: forever(daily(1, 'tablett', morning)), indications: [icpc2('K76', 'Iskemisk hjertesykdom uten angina')], supply: amount(100, 'stk'), refills: 3, reimbursement: chronic(icpc2('K76', 'Iskemisk hjertesykdom uten angina')) }),
  apixaban: regimen('1', ['1 tablett morgen og 1 tablett kveld', 'BLODFORTYNNENDE'], { periods: forever(daily(1, 'tablett', morning, evening)), shortDose: '130', indications: [fibrillation], supply: packages(1), refills: 3, reimbursement: chronic(fibrillation) }),
  metformin: regimen('1', ['1 tablett morgen og 1 tablett kveld', 'MOT DIABETES'], { periods: forever(daily(1, 'tablett', morning, evening)), shortDose: '130', precautions: ['114'], indications: [diabetes], supply: amount(200, 'stk'), refills: 3, reimbursement: chronic(diabetes) }),
  empagliflozin: regimen('1', ['1 tablett morgen', 'MOT DIABETES'], { periods: forever(daily(1, 'tablett', morning)), indications: [diabetes], supply: packages(1), refills: 3, reimbursement: chronic(diabetes) }),
  insulinGlargine: regimen('1', ['18 E kveld', 'MOT DIABETES'], { periods: forever(daily(18, 'E', evening)), patientInstruction: 'Settes under huden på låret eller magen.', indications: [diabetes], supply: packages(2), refills: 3, reimbursement: chronic(diabetes) }),
  levothyroxine: regimen('1', ['1 tablett morgen', 'MOT LAVT STOFFSKIFTE'], { periods: forever(daily(1, 'tablett', morning)), precautions: ['109'], indications: [icpc2('T86', 'Hypotyreose/myksødem')], supply: amount(100, 'stk'), refills: 3, reimbursement: chronic(icpc2('T86', 'Hypotyreose/myksødem')) }),
  omeprazole: regimen('1', ['1 enterokapsel morgen', 'MOT SUR MAGE'], { periods: forever(daily(1, 'kapsel', morning)), precautions: ['101'], indications: [icpc2('D84', 'Spiserørssykdom')], supply: amount(100, 'stk'), refills: 1 }),
  paracetamol: regimen('3', ['1-2 tabletter inntil 4 ganger daglig ved behov', 'MOT SMERTER'], { shortDose: '82', indications: [icpc2('A01', 'Smerte generell/flere steder')], supply: packages(2), refills: 2 }),
  oxycodone: regimen('1', ['1 depottablett morgen og 1 depottablett kveld', 'MOT STERKE SMERTER'], { periods: forever(daily(1, 'tablett', morning, evening)), shortDose: '130', precautions: ['134'], indications: [icpc2('A01', 'Smerte generell/flere steder')], supply: packages(2) }),
  zopiclone: regimen('3', ['1 tablett ved sengetid ved behov', 'INNSOVNING'], { periods: forever(daily(1, 'tablett', night)), shortDose: '2', precautions: ['134'], indications: [icpc2('P06', 'Søvnforstyrrelse')], supply: packages(1) }),
  escitalopram: regimen('1', ['1 tablett morgen', 'MOT DEPRESJON'], { periods: forever(daily(1, 'tablett', morning)), indications: [depression], supply: amount(98, 'stk'), refills: 3, reimbursement: chronic(depression) }),
  mirtazapine: regimen('1', ['1 tablett ved sengetid', 'MOT DEPRESJON'], { periods: forever(daily(1, 'tablett', night)), shortDose: '2', precautions: ['134'], indications: [depression], supply: packages(1), refills: 2, reimbursement: chronic(depression) }),
  salbutamol: regimen('3', ['1-2 inhalasjoner inntil 4 ganger daglig ved behov', 'MOT TUNG PUST'], { precautions: ['100'], indications: [icpc2('R96', 'Astma')], supply: packages(1), refills: 3, reimbursement: chronic(icpc2('R96', 'Astma')) }),
  salmeterolFluticasone: regimen('1', ['1 inhalasjon morgen og 1 inhalasjon kveld', 'FOREBYGGENDE MOT TUNG PUST'], { periods: forever(daily(1, 'dose', morning, evening)), shortDose: '130', patientInstruction: 'Skyll munnen etter bruk.', indications: copd, supply: packages(3), refills: 3, reimbursement: { paragraph: '200', condition: icd10('J44', 'Annen kronisk obstruktiv lungesykdom') } }),
  tiotropium: regimen('1', ['1 inhalasjon morgen', 'FOREBYGGENDE MOT TUNG PUST'], { periods: forever(daily(1, 'dose', morning)), indications: copd, supply: packages(3), refills: 3, reimbursement: { paragraph: '200', condition: icd10('J44', 'Annen kronisk obstruktiv lungesykdom') } }),
  desloratadine: regimen('3', ['1 tablett daglig ved behov', 'ALLERGIMEDISIN'], { periods: forever(daily(1, 'tablett', morning)), indications: [icpc2('R97', 'Allergisk rhinitt')], supply: packages(1), refills: 2 }),
  ibuprofen: regimen('3', ['1 tablett inntil 3 ganger daglig ved behov', 'MOT LEDDSMERTER'], { shortDose: '79', precautions: ['114'], indications: [icpc2('L20', 'Leddsymptomer/plager IKA')], supply: packages(1), refills: 1 }),
  penicillinV: regimen('2', ['2 tabletter 4 ganger daglig i 5 dager', 'MOT INFEKSJON'], { periods: forDays(5, daily(2, 'tablett', morning, midday, afternoon, evening)), precautions: ['109'], indications: [icpc2('R72', 'Streptokokkhals')], supply: packages(1) }),
  pivmecillinam: regimen('2', ['1 tablett 3 ganger daglig i 3 dager', 'MOT URINVEISINFEKSJON'], { periods: forDays(3, daily(1, 'tablett', morning, midday, evening)), shortDose: '160', precautions: ['102'], indications: [icpc2('U71', 'Cystitt/urinveisinfeksjon IKA')], supply: packages(1) }),
  doxycycline: regimen('2', ['2 tabletter første dag, deretter 1 tablett daglig i 7 dager', 'MOT INFEKSJON'], { periods: [{ days: 1, doses: daily(2, 'tablett', morning) }, { days: 7, doses: daily(1, 'tablett', morning) }], precautions: ['102'], indications: [icpc2('R78', 'Akutt bronkitt/bronkiolitt')], supply: packages(1) }),
  erythromycin: regimen('2', ['2 enterokapsler morgen og 2 enterokapsler kveld i 10 dager', 'MOT INFEKSJON'], { periods: forDays(10, daily(2, 'kapsel', morning, evening)), shortDose: '275', indications: [icpc2('R72', 'Streptokokkhals')], supply: packages(1) }),
  contraceptivePill: regimen('1', ['1 tablett daglig i 21 dager, deretter 7 dager pause', 'PREVENSJON'], { periods: forever(daily(1, 'tablett', evening)), indications: [icpc2('W11', 'P-pille')], supply: packages(4), refills: 3 }),
  donepezil: regimen('1', ['1 tablett kveld', 'MOT DEMENS'], { periods: forever(daily(1, 'tablett', evening)), indications: [icpc2('P70', 'Demens')], supply: packages(1), refills: 3, reimbursement: chronic(icpc2('P70', 'Demens')) }),
  levodopaCarbidopa: regimen('1', ['1 tablett 3 ganger daglig', 'MOT PARKINSONS SYKDOM'], { periods: forever(daily(1, 'tablett', morning, midday, evening)), shortDose: '216', indications: [icpc2('N87', 'Parkinsonisme')], supply: packages(3), refills: 3, reimbursement: chronic(icpc2('N87', 'Parkinsonisme')) }),
  methotrexate: regimen('1', ['4 tabletter én dag i uken', 'MOT LEDDGIKT'], { periods: forever(weekly(4, 'tablett')), patientInstruction: 'Tas samme dag hver uke. Aldri daglig.', indications: [icpc2('L88', 'Revmatoid artritt')], supply: amount(100, 'stk'), refills: 1, reimbursement: chronic(icpc2('L88', 'Revmatoid artritt')) }),
  prednisolone: regimen('2', ['6 tabletter daglig i 5 dager, deretter 3 tabletter daglig i 5 dager', 'MOT FORVERRING AV KOLS'], { periods: [{ days: 5, doses: daily(6, 'tablett', morning) }, { days: 5, doses: daily(3, 'tablett', morning) }], precautions: ['114'], indications: copd, supply: packages(1), refills: 1, reimbursement: { paragraph: '200', condition: icd10('J44', 'Annen kronisk obstruktiv lungesykdom') } }),
  folicAcid: regimen('1', ['1 tablett daglig, ikke samme dag som metotreksat', 'TILSKUDD'], { periods: forever(daily(1, 'tablett', morning)), indications: [icpc2('L88', 'Revmatoid artritt')], supply: amount(100, 'stk'), refills: 3 }),
  calciumVitaminD: regimen('1', ['1 tyggetablett morgen', 'MOT BEINSKJØRHET'], { periods: forever(daily(1, 'tablett', morning)), indications: [icpc2('L95', 'Osteoporose')], supply: packages(1) }),
  furosemide: regimen('1', ['1 tablett morgen', 'VANNDRIVENDE'], { periods: forever(daily(1, 'tablett', morning)), indications: [heartFailure], supply: amount(100, 'stk'), refills: 3, reimbursement: chronic(heartFailure) }),
  ethylmorphine: regimen('2', ['10 ml morgen og 10 ml kveld i 10 dager', 'HOSTEDEMPENDE'], { periods: forDays(10, daily(10, 'ml', morning, evening)), precautions: ['6', '134'], indications: [icpc2('R05', 'Hoste')], supply: packages(1) }),
  melatonin: regimen('1', ['1 depottablett 1-2 timer før sengetid', 'FOR SØVN'], { periods: forever(daily(1, 'tablett', evening)), indications: [icpc2('P06', 'Søvnforstyrrelse')], supply: packages(3), refills: 1 }),
  adrenaline: regimen('3', ['1 injeksjon i låret ved allergisk sjokk', 'VED ALLERGISK SJOKK'], { patientInstruction: 'Ring 113 straks. Bæres alltid.', indications: [icpc2('A92', 'Allergi/allergisk reaksjon IKA')], supply: packages(2), refills: 1, reimbursement: chronic(icpc2('A92', 'Allergi/allergisk reaksjon IKA')) }),
  codLiverOil: regimen('1', ['1 kapsel daglig', 'KOSTTILSKUDD'], { periods: forever(daily(1, 'kapsel', morning)), indications: [], supply: packages(1) }),
  fishOilVitamin: regimen('1', ['5 dråper daglig', 'KOSTTILSKUDD'], { periods: forever(daily(5, 'dråpe', morning)), indications: [], supply: packages(1) }),
  methylphenidate: regimen('1', ['1 depottablett morgen', 'MOT ADHD'], { periods: forever(daily(1, 'tablett', morning)), indications: [icpc2('P81', 'Hyperkinetisk forstyrrelse')], supply: packages(1), reimbursement: chronic(icpc2('P81', 'Hyperkinetisk forstyrrelse')) }),
  azathioprine: regimen('1', ['2 tabletter daglig', 'DEMPER IMMUNFORSVARET'], { periods: forever(daily(2, 'tablett', morning)), indications: [icpc2('D94', 'Ulcerøs kolitt/kronisk enteritt')], supply: amount(100, 'stk'), refills: 3, reimbursement: chronic(icpc2('D94', 'Ulcerøs kolitt/kronisk enteritt')) }),
};
