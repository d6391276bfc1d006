/** A coded value as the service sends it. */
export interface CodeValue {
  readonly system: string;
  readonly code?: string;
  readonly display: string;
}

const volven = (list: number) => `urn:oid:2.16.578.1.12.4.1.1.${list}`;
const sfm = (name: string) => `http://ehelse.no/fhir/CodeSystem/${name}`;

function table(system: string, displays: Readonly<Record<string, string>>) {
  return (code: string): CodeValue => {
    const display = displays[code];
    if (display === undefined) throw new Error(`${system} has no ${code} here`);
    return { system, code, display };
  };
}

/** The values this stand-in uses, in the words the national services send. */
export const codeLists = {
  prescriptionStatus: table(volven(7408), {
    E: 'Ekspederbar',
    U: 'Under ekspedering',
    R: 'Resept avsluttet',
    T: 'Tilbakekalt',
    F: 'Foreldet',
    B: 'Under behandling av SLV',
  }),
  prescriptionType: table(volven(7491), { E: 'Eresept', P: 'Papirresept', U: 'Uten resept' }),
  itemGroup: table(volven(7402), { L: 'Legemiddel', A: 'Annet' }),
  prescriptionGroup: table(volven(7421), {
    A: 'Reseptgruppe A',
    B: 'Reseptgruppe B',
    C: 'Reseptgruppe C',
    CF: 'Reseptgruppe C med unntak',
    F: 'Reseptfri',
    K: 'Kosttilskudd',
  }),
  use: table(volven(9101), { '1': 'Fast', '2': 'Kur', '3': 'Ved behov', '4': 'Vaksine' }),
  timeOfDay: table(volven(8325), {
    '1': 'Morgen',
    '2': 'Formiddag',
    '3': 'Midt på dagen',
    '4': 'Ettermiddag',
    '5': 'Kveld',
    '6': 'Natt',
  }),
  shortDose: table(volven(7478), {
    '130': '1x2',
    '160': '1x3',
    '174': '1x4',
    '275': '2x2',
    '379': '2x1',
    '62': '1 hver uke',
    '216': '1+1+1',
    '2': '1 ved sengetid',
    '79': '1 inntil x3',
    '82': '1 inntil x4',
  }),
  precaution: table(volven(7479), {
    '6': 'Bruk medisinmål',
    '100': 'Omrystes før bruk',
    '101': 'Tas 1/2 time før eller 2 timer etter måltid',
    '102': 'Tas med minst 1/2 glass væske',
    '108': 'Unngå grapefruktjuice',
    '109': 'Tas på tom mage',
    '114': 'Tas med frokost',
    '134': 'Forsiktighet ved bilkjøring og bruk av maskiner',
  }),
  discontinuationReason: table(volven(7494), {
    A: 'Avsluttet behandling',
    I: 'Interaksjon',
    L: 'Legemiddelreaksjon',
    M: 'Manglende effekt',
    S: 'Pasienten sluttet selv',
    X: 'Annen årsak',
  }),
  recallReason: table(volven(7500), {
    '1': 'Fornying',
    '2': 'Seponering',
    '3': 'Fornying med endring',
    '4': 'Annen årsak',
    '5': 'Administrativ sletting',
  }),
  reimbursementParagraph: table(volven(7427), { '200': '§5-14 §2', '300': '§5-14 §3' }),
  reimbursementCode: table(volven(7435), { '-26': 'Etablert aterosklerotisk sykdom', '-27': 'Primærprevensjon' }),
  substitutionReservation: table(volven(7417), { '1': 'Lege', '2': 'Pasient' }),
  exemptionStatus: table(volven(7409), { M: 'Mottatt', I: 'Innvilget', A: 'Avslått' }),
  exemptionRequirement: table(volven(7422), { '3': 'Må søkes' }),
  intervention: table(volven(7412), { '206': 'Utsolgt', '212': 'Generisk bytte', '214': 'Praktisk' }),
  interventionChange: table(volven(7413), { D: 'Dosering', V: 'Valgt annen vare' }),
  listRole: table(volven(7490), {
    L: 'LIB-ansvarlig lege',
    M: 'Multidoseansvarlig lege',
    A: 'Ansvarlig farmasøyt',
    F: 'Fastlege',
    P: 'PLO-kontakt',
  }),
  reaction: table(volven(7497), { '1': 'Anafylaktisk reaksjon', '5': 'Astma', '11': 'Mindre alvorlig hudreaksjon' }),
  informationSource: table(volven(7498), {
    '2': 'Observert av behandlende lege',
    '3': 'Pasientens egne opplysninger',
  }),
  registrationType: table(sfm('sfm-performer-roles'), { '1': 'Forskrevet av', '3': 'Seponert av' }),
  registrationStatus: table(sfm('sfm-medicationstatement-registration-status'), { '3': 'Godkjent' }),
  level: table(sfm('sfm-festregistrationtype'), {
    '1': 'Legemiddelvirkestoff',
    '2': 'Legemiddelmerkevare',
    '3': 'Legemiddelpakning',
  }),
  messageType: table(sfm('sfm-message-type'), {
    'M25.1': 'PLL',
    'M25.2': 'Multidose spørremelding fra apotek',
    'M25.3': 'Multidose utleveringsmelding',
  }),
  // Only 0 and 5 are published; the others are made up here [unverified].
  registerError: table(sfm('sfm-kj-rf-error-code'), {
    '0': 'OK',
    '2': 'Pasienten har reservert seg mot kjernejournal',
    '3': 'Pasienten har blokkert helsepersonellet',
    '4': 'Kjernejournal svarer ikke',
    '5': 'Ingen rettighet til KJ oppslag',
    '6': 'Ingen rettighet til RF oppslag',
    '7': 'Reseptformidleren svarer ikke',
  }),
} as const;

/** A diagnosis in ICPC-2 as SFM writes it. */
export const icpc2 = (code: string, display: string): CodeValue => ({ system: volven(7170), code, display });
/** A diagnosis in ICD-10. */
export const icd10 = (code: string, display: string): CodeValue => ({ system: volven(7110), code, display });
/** A product group of articles. The list's values were not found; these are made up [unverified]. */
export const productGroup = (code: string, display: string): CodeValue => ({ system: volven(7403), code, display });
