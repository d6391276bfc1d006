import type { AccessBasis, PurposeOfUse } from '@helsegraf/access';
import type { DataClass } from '@helsegraf/schema';

/** Kinds of information as people call them. */
export const classWords: Readonly<Record<DataClass, { readonly norwegian: string; readonly english: string }>> = {
  identity: { norwegian: 'Hvem du er: nummer, navn, fødsel, familie', english: 'Who you are: numbers, names, family' },
  contact: { norwegian: 'Kontaktopplysninger', english: 'How you are reached' },
  address: { norwegian: 'Adresse', english: 'Where you live' },
  'core-record': { norwegian: 'Kjernejournal: om den har innhold', english: 'Core record: whether it has content' },
  'critical-information': { norwegian: 'Kritisk informasjon', english: 'Critical information' },
  'communication-needs': { norwegian: 'Behov ved kommunikasjon', english: 'Communication needs' },
  prescription: { norwegian: 'Resepter og utleveringer', english: 'Prescriptions and dispenses' },
  'locked-prescription': { norwegian: 'Låste resepter', english: 'Locked prescriptions' },
  medication: { norwegian: 'Legemidler', english: 'Medicines' },
  allergy: { norwegian: 'Allergier og overfølsomhet', english: 'Allergies and adverse reactions' },
  'care-plan': { norwegian: 'Behandlings- og egenbehandlingsplaner', english: 'Treatment plans and own plans' },
  'test-result': { norwegian: 'Prøvesvar', english: 'Test results' },
  document: { norwegian: 'Journaldokumenter', english: 'Documents of the medical record' },
  'access-log': { norwegian: 'Innsynslogg: hvem som har sett hva', english: 'Access log: who has seen what' },
  privacy: { norwegian: 'Personverninnstillinger', english: 'Privacy choices' },
  personnel: { norwegian: 'Helsepersonell', english: 'Health personnel' },
  organisation: { norwegian: 'Virksomheter', english: 'Organisations' },
  operations: { norwegian: 'Drift og bruk av tjenesten', english: 'How the service is used and how it does' },
  provenance: { norwegian: 'Hvor og når noe ble hentet', english: 'Where and when something was fetched' },
  reference: { norwegian: 'Koder og verdier', english: 'Codes and values' },
};

/** Tilgangsgrunnlag. */
export const basisWords: Readonly<Record<AccessBasis, string>> = {
  CONSENT: 'Samtykke fra pasienten',
  EMERGENCY: 'Akutt (nødrett)',
  EXCEPTION: 'Unntak fra samtykke',
  ELEVATED_CONSENT: 'Samtykke til å åpne sperret informasjon',
  ELEVATED_EMERGENCY: 'Akutt, med åpning av sperret informasjon',
};

/** The purposes of the trust framework; the Norwegian words are ours. */
export const purposeWords: Readonly<Record<PurposeOfUse, string>> = {
  TREAT: 'Behandling',
  ETREAT: 'Akuttbehandling',
  COC: 'Koordinering eller administrasjon av helsehjelp',
  BTG: 'Tilgang utenom de vanlige reglene (blålys)',
};

/** Volven 9060. */
export const professionWords: Readonly<Record<string, string>> = {
  AA: 'Ambulansearbeider',
  AT: 'Apotektekniker',
  AU: 'Audiograf',
  BI: 'Bioingeniør',
  ET: 'Ergoterapeut',
  FA1: 'Provisorfarmasøyt',
  FA2: 'Reseptarfarmasøyt',
  FO: 'Fotterapeut',
  FT: 'Fysioterapeut',
  HE: 'Helsesekretær',
  HF: 'Helsefagarbeider',
  HP: 'Hjelpepleier',
  JO: 'Jordmor',
  KE: 'Ernæringsfysiolog',
  KI: 'Kiropraktor',
  LE: 'Lege',
  MT: 'Manuellterapeut',
  OA: 'Omsorgsarbeider',
  OI: 'Ortopediingeniør',
  OP: 'Optiker',
  OR: 'Ortoptist',
  PE: 'Perfusjonist',
  PS: 'Psykolog',
  RA: 'Radiograf',
  SP: 'Sykepleier',
  TH: 'Tannhelsesekretær',
  TL: 'Tannlege',
  TP: 'Tannpleier',
  TT: 'Tanntekniker',
  VP: 'Vernepleier',
};
