/**
 * The medicines of the sandbox. Substances, ATC codes, strengths and forms are plausible; brands, package numbers
 * (9000xx) and FEST ids are made up, so that nothing here can be taken for the national drug database.
 */
export interface Drug {
  /** Substance, form and strength, as FEST writes it (NavnFormStyrke). */
  readonly name: string;
  /** Absent for supplements. */
  readonly atc?: { readonly code: string; readonly display: string };
  /** List 7448. A form whose code is not known here has its name only. */
  readonly form: { readonly code?: string; readonly display: string };
  /** List 7421. */
  readonly group: 'A' | 'B' | 'C' | 'CF' | 'F' | 'K';
  /** List 7424. */
  readonly preparation: { readonly code: string; readonly display: string };
  readonly brand: string;
  readonly package: { readonly number: string; readonly size: string; readonly unit: 'stk' | 'ml' | 'dose' };
  readonly festSubstanceId: string;
  readonly festBrandId: string;
  readonly strength?: { readonly value: number; readonly unit: string };
}

const forms = {
  tablet: { code: '53', display: 'Tablett' },
  depotTablet: { code: '25', display: 'Depottablett' },
  entericTablet: { code: '28', display: 'Enterotablett' },
  entericCapsule: { display: 'Enterokapsel' },
  capsule: { code: '32', display: 'Kapsel' },
  chewable: { display: 'Tyggetablett' },
  inhalationAerosol: { code: '96', display: 'Inhalasjonsaerosol' },
  inhalationPowder: { code: '99', display: 'Inhalasjonspulver' },
  oralSolution: { code: '842', display: 'Mikstur, oppløsning' },
  injection: { display: 'Injeksjonsvæske, oppløsning i ferdigfylt penn' },
} as const;

interface Row {
  readonly name: string;
  readonly atc?: readonly [code: string, substance: string];
  readonly form: keyof typeof forms;
  readonly group?: Drug['group'];
  readonly brand: string;
  readonly pack: readonly [size: string, unit: Drug['package']['unit']];
  readonly strength?: readonly [value: number, unit: string];
}

// The ATC codes are the WHO's, given here from general knowledge [unverified]. New rows go last: numbers follow the
// order.
// prettier-ignore
const rows = {
  atorvastatin: { name: 'Atorvastatin tab 40 mg', atc: ['C10AA05', 'Atorvastatin'], form: 'tablet', brand: 'Lipolin', pack: ['100', 'stk'], strength: [40, 'mg'] },
  metoprolol: { name: 'Metoprolol depottab 50 mg', atc: ['C07AB02', 'Metoprolol'], form: 'depotTablet', brand: 'Rolodepot', pack: ['98', 'stk'], strength: [50, 'mg'] },
  candesartan: { name: 'Kandesartan tab 8 mg', atc: ['C09CA06', 'Kandesartan'], form: 'tablet', brand: 'Sartanda', pack: ['98', 'stk'], strength: [8, 'mg'] },
  amlodipine: { name: 'Amlodipin tab 5 mg', atc: ['C08CA01', 'Amlodipin'], form: 'tablet', brand: 'Amlora', pack: ['100', 'stk'], strength: [5, 'mg'] },
  aspirin: { name: 'Acetylsalisylsyre enterotab 75 mg', atc: ['B01AC06', 'Acetylsalisylsyre'], form: 'entericTablet', brand: 'Hjertyl', pack: ['100', 'stk'], strength: [75, 'mg'] },
  apixaban: { name: 'Apiksaban tab 5 mg', atc: ['B01AF02', 'Apiksaban'], form: 'tablet', brand: 'Apiksa', pack: ['168', 'stk'], strength: [5, 'mg'] },
  metformin: { name: 'Metformin tab 500 mg', atc: ['A10BA02', 'Metformin'], form: 'tablet', brand: 'Metforin', pack: ['100', 'stk'], strength: [500, 'mg'] },
  empagliflozin: { name: 'Empagliflozin tab 10 mg', atc: ['A10BK03', 'Empagliflozin'], form: 'tablet', brand: 'Empaglu', pack: ['90', 'stk'], strength: [10, 'mg'] },
  insulinGlargine: { name: 'Insulin glargin inj, oppl 100 E/ml', atc: ['A10AE04', 'Insulin glargin'], form: 'injection', brand: 'Glargetta', pack: ['5 x 3', 'ml'], strength: [100, 'E'] },
  levothyroxine: { name: 'Levotyroksin tab 50 mikrog', atc: ['H03AA01', 'Levotyroksinnatrium'], form: 'tablet', brand: 'Tyroksa', pack: ['100', 'stk'], strength: [50, 'mikrog'] },
  omeprazole: { name: 'Omeprazol enterokaps 20 mg', atc: ['A02BC01', 'Omeprazol'], form: 'entericCapsule', group: 'CF', brand: 'Omepra', pack: ['100', 'stk'], strength: [20, 'mg'] },
  paracetamol: { name: 'Paracetamol tab 500 mg', atc: ['N02BE01', 'Paracetamol'], form: 'tablet', group: 'CF', brand: 'Paralind', pack: ['100', 'stk'], strength: [500, 'mg'] },
  oxycodone: { name: 'Oksykodon depottab 5 mg', atc: ['N02AA05', 'Oksykodon'], form: 'depotTablet', group: 'A', brand: 'Oksydepot', pack: ['28', 'stk'], strength: [5, 'mg'] },
  zopiclone: { name: 'Zopiklon tab 7,5 mg', atc: ['N05CF01', 'Zopiklon'], form: 'tablet', group: 'B', brand: 'Sovelin', pack: ['30', 'stk'], strength: [7.5, 'mg'] },
  escitalopram: { name: 'Escitalopram tab 10 mg', atc: ['N06AB10', 'Escitalopram'], form: 'tablet', brand: 'Escita', pack: ['98', 'stk'], strength: [10, 'mg'] },
  mirtazapine: { name: 'Mirtazapin tab 15 mg', atc: ['N06AX11', 'Mirtazapin'], form: 'tablet', brand: 'Mirtalin', pack: ['90', 'stk'], strength: [15, 'mg'] },
  salbutamol: { name: 'Salbutamol inhalasjonsaer, susp 0,1 mg/dose', atc: ['R03AC02', 'Salbutamol'], form: 'inhalationAerosol', brand: 'Pustelett', pack: ['200', 'dose'], strength: [0.1, 'mg'] },
  salmeterolFluticasone: { name: 'Salmeterol/Flutikason inhalasjonspulver 50 mikrog/500 mikrog', atc: ['R03AK06', 'Salmeterol og flutikason'], form: 'inhalationPowder', brand: 'Duopust', pack: ['60', 'dose'] },
  tiotropium: { name: 'Tiotropium inhalasjonspulver 18 mikrog', atc: ['R03BB04', 'Tiotropiumbromid'], form: 'inhalationPowder', brand: 'Tiopust', pack: ['30', 'dose'], strength: [18, 'mikrog'] },
  desloratadine: { name: 'Desloratadin tab 5 mg', atc: ['R06AX27', 'Desloratadin'], form: 'tablet', group: 'CF', brand: 'Deslora', pack: ['100', 'stk'], strength: [5, 'mg'] },
  ibuprofen: { name: 'Ibuprofen tab 400 mg', atc: ['M01AE01', 'Ibuprofen'], form: 'tablet', group: 'CF', brand: 'Ibulind', pack: ['100', 'stk'], strength: [400, 'mg'] },
  penicillinV: { name: 'Fenoksymetylpenicillin tab 650 mg', atc: ['J01CE02', 'Fenoksymetylpenicillin'], form: 'tablet', brand: 'Fenoksa', pack: ['40', 'stk'], strength: [650, 'mg'] },
  pivmecillinam: { name: 'Pivmecillinam tab 200 mg', atc: ['J01CA08', 'Pivmecillinam'], form: 'tablet', brand: 'Pivmeka', pack: ['20', 'stk'], strength: [200, 'mg'] },
  doxycycline: { name: 'Doksysyklin tab 100 mg', atc: ['J01AA02', 'Doksysyklin'], form: 'tablet', brand: 'Doksyva', pack: ['10', 'stk'], strength: [100, 'mg'] },
  erythromycin: { name: 'Erytromycin enterokaps 250 mg', atc: ['J01FA01', 'Erytromycin'], form: 'entericCapsule', brand: 'Erytra', pack: ['40', 'stk'], strength: [250, 'mg'] },
  contraceptivePill: { name: 'Levonorgestrel/Etinyløstradiol tab 150 mikrog/30 mikrog', atc: ['G03AA07', 'Levonorgestrel og etinyløstradiol'], form: 'tablet', brand: 'Levonora', pack: ['3 x 21', 'stk'] },
  donepezil: { name: 'Donepezil tab 10 mg', atc: ['N06DA02', 'Donepezil'], form: 'tablet', brand: 'Donepa', pack: ['98', 'stk'], strength: [10, 'mg'] },
  levodopaCarbidopa: { name: 'Levodopa/Karbidopa tab 100 mg/25 mg', atc: ['N04BA02', 'Levodopa og dekarboksylasehemmer'], form: 'tablet', brand: 'Levokarb', pack: ['100', 'stk'] },
  methotrexate: { name: 'Metotreksat tab 2,5 mg', atc: ['L04AX03', 'Metotreksat'], form: 'tablet', brand: 'Metreka', pack: ['100', 'stk'], strength: [2.5, 'mg'] },
  prednisolone: { name: 'Prednisolon tab 5 mg', atc: ['H02AB06', 'Prednisolon'], form: 'tablet', brand: 'Predniva', pack: ['100', 'stk'], strength: [5, 'mg'] },
  folicAcid: { name: 'Folsyre tab 1 mg', atc: ['B03BB01', 'Folsyre'], form: 'tablet', brand: 'Folira', pack: ['100', 'stk'], strength: [1, 'mg'] },
  calciumVitaminD: { name: 'Kalsium/Vitamin D tyggetab 500 mg/20 mikrog', atc: ['A12AX', 'Kalsium, kombinasjoner med vitamin D'], form: 'chewable', group: 'CF', brand: 'Kalsivit', pack: ['120', 'stk'] },
  furosemide: { name: 'Furosemid tab 40 mg', atc: ['C03CA01', 'Furosemid'], form: 'tablet', brand: 'Furola', pack: ['100', 'stk'], strength: [40, 'mg'] },
  ethylmorphine: { name: 'Etylmorfin mikst, oppl 1,7 mg/ml', atc: ['R05DA01', 'Etylmorfin'], form: 'oralSolution', group: 'B', brand: 'Etylmikst', pack: ['200', 'ml'], strength: [1.7, 'mg'] },
  melatonin: { name: 'Melatonin depottab 2 mg', atc: ['N05CH01', 'Melatonin'], form: 'depotTablet', brand: 'Nattero', pack: ['30', 'stk'], strength: [2, 'mg'] },
  adrenaline: { name: 'Adrenalin inj, oppl 0,3 mg', atc: ['C01CA24', 'Adrenalin'], form: 'injection', brand: 'Adrepenn', pack: ['1', 'stk'], strength: [0.3, 'mg'] },
  codLiverOil: { name: 'Tran kaps 500 mg', form: 'capsule', group: 'K', brand: 'Tranvik', pack: ['120', 'stk'] },
  fishOilVitamin: { name: 'Vitamin D3 dråper 10 mikrog/5 dråper', form: 'oralSolution', group: 'K', brand: 'Solvik', pack: ['20', 'ml'] },
  methylphenidate: { name: 'Metylfenidat depottab 18 mg', atc: ['N06BA04', 'Metylfenidat'], form: 'depotTablet', group: 'A', brand: 'Metfokus', pack: ['30', 'stk'], strength: [18, 'mg'] },
  azathioprine: { name: 'Azatioprin tab 50 mg', atc: ['L04AX01', 'Azatioprin'], form: 'tablet', brand: 'Azatia', pack: ['100', 'stk'], strength: [50, 'mg'] },
} as const satisfies Readonly<Record<string, Row>>;

export type DrugKey = keyof typeof rows;

export const drugs: Readonly<Record<DrugKey, Drug>> = Object.fromEntries(
  Object.entries<Row>(rows).map(([key, row], index) => [key, toDrug(row, index + 1)]),
) as Record<DrugKey, Drug>;

function toDrug(row: Row, number: number): Drug {
  const [size, unit] = row.pack;
  const serial = String(number).padStart(2, '0');
  const isSupplement = row.group === 'K';
  return {
    name: row.name,
    ...(row.atc === undefined ? {} : { atc: { code: row.atc[0], display: row.atc[1] } }),
    form: forms[row.form],
    group: row.group ?? 'C',
    preparation: isSupplement ? { code: '16', display: 'Kosttilskudd' } : { code: '7', display: 'Legemiddel' },
    brand: row.brand,
    package: { number: `9000${serial}`, size, unit },
    festSubstanceId: `ID_00000000-0000-4000-8000-0000000001${serial}`,
    festBrandId: `ID_00000000-0000-4000-8000-0000000002${serial}`,
    ...(row.strength === undefined ? {} : { strength: { value: row.strength[0], unit: row.strength[1] } }),
  };
}
