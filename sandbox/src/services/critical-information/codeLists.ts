import { volvenSystem } from '@helsegraf/identifiers';
import type { Coding } from 'fhir/r4.js';

/** The code lists of critical information (Volven, extract of December 2021), with the texts the service sends. */
// prettier-ignore
const lists = {
  7497: { 1: 'Anafylaktisk reaksjon', 2: 'Blodtrykksfall', 3: 'Alvorlig arytmi', 4: 'Larynxødem', 5: 'Astma', 6: 'Uspesifisert tung pust', 7: 'Redusert bevissthet/forvirring', 8: 'Generaliserte kramper', 9: 'Angioødem/alvorlig urticaria', 10: 'Alvorlig hudreaksjon', 11: 'Mindre alvorlig hudreaksjon', 12: 'Irritasjon slimhinner', 13: 'Oppkast/diaré/magesmerter', 14: 'Nyresvikt', 15: 'Blodaplasier', 16: 'Leversvikt', 17: 'Rhabdomyolyse', 18: 'Annen alvorlig', 19: 'Annen mindre alvorlig', 20: 'Ukjent' },
  7513: { 1: 'Kan påvirke bevissthetsgrad', 2: 'Kan påvirke respirasjon', 3: 'Blødningstendens', 4: 'Fare for sirkulasjonssvikt', 5: 'Kan gi problem under narkose', 6: 'Kan gi komplikasjon under kirurgi', 7: 'Fare hvis legemiddel endres', 8: 'Oppfyller definisjonen av kritisk tilstand' },
  7514: { 1: 'Melk', 2: 'Egg', 3: 'Hvete', 4: 'Skalldyr', 5: 'Fisk', 6: 'Erter', 7: 'Soya', 8: 'Lupin', 9: 'Bukkehornkløver', 10: 'Peanøtt', 11: 'Andre nøtter', 12: 'Valmuefrø', 13: 'Insektgift', 14: 'Latex', 15: 'Annen viktig allergi' },
  7515: { 1: 'Grad 1: Hele glottis synlig', 2: 'Grad 2: Deler av glottis synlig', 3: 'Grad 3: Kun epiglottis synlig', 4: 'Grad 4: Epiglottis ikke synlig' },
  7516: { 1: 'Ja, lett', 2: 'Ja, med besvær', 3: 'Nei', 4: 'Ikke angitt' },
  7517: { 1: 'Cytostatika', 2: 'Immunhemmende behandling', 3: 'Strålebehandling', 4: 'Viktig blodfortynnende behandling', 5: 'Dialyse', 6: 'LAR', 7: 'Klinisk utprøving', 8: 'Psykiatrisk kriseplan', 9: 'Smerteklinikk', 10: 'Chelatbehandling', 11: 'Utredning/oppfølging malign lidelse', 12: 'Annen poliklinisk behandling', 13: 'Transplantasjonskø', 14: 'Annen viktig behandling' },
  7518: { 1: 'Øre/cochlea', 2: 'Metall i øyet', 3: 'Øyeregion', 4: 'Intrakraniell klips', 5: 'Shunt', 6: 'Nevrostimulator', 7: 'Munn/nese/hals', 8: 'Trakeostomi', 9: 'Pacemaker', 10: 'ICD', 11: 'Mekanisk hjerteventil', 12: 'Annen klaff', 13: 'Coronarstent', 14: 'Stent annet kar', 15: 'Urinveier', 16: 'Galleveier', 17: 'Annet hulorgan', 18: 'Medisinsk pumpe', 19: 'Ortopedisk protese', 20: 'Transplantert nyre', 21: 'Transplantert hjerte', 22: 'Transplantert lunge', 23: 'Transplantert hjerte og lunge', 24: 'Transplantert lever', 25: 'Transplantert benmarg/pankreas/tarm/stamceller', 26: 'Annet transplantat', 27: 'Annet implantat', 28: 'Karprotese', 29: 'PEG-sonde' },
  7519: { 1: 'MRSA', 2: 'VRE', 3: 'ESBL', 4: 'Annen multiresistent bakterie', 5: 'Annen smittsom sykdom' },
  7522: { 1: 'Pasienten har reservert seg mot blodtransfusjon/blodprodukter', 2: 'Åpen retur', 3: 'Kontakt spesifikk lege/avdeling', 4: 'Anbefalt behandlingsprosedyre', 5: 'Annen' },
} as const satisfies Record<number, Record<number, string>>;

export type ListNumber = keyof typeof lists;
export type CodeOf<List extends ListNumber> = keyof (typeof lists)[List];

// National lists go by two addresses, and this service is not documented to prefer one: both are sent.
const asAddress: ReadonlySet<ListNumber> = new Set<ListNumber>([7514, 7518, 7519]);

/** A code of a national list with its text, under one of the two addresses such lists go by. */
export function volvenCoding<List extends ListNumber>(list: List, code: CodeOf<List>): Coding {
  const system = asAddress.has(list) ? `http://ehelse.no/fhir/CodeSystem/no-kodeverk-${list}` : volvenSystem(list);
  return { system, code: String(code), display: String(lists[list][code]) };
}

const origins = {
  1: 'Resultat av tester / analyser',
  2: 'Observert av behandlende lege',
  3: 'Pasienten',
  4: 'Pårørende',
  5: 'Tidligere journal',
  6: 'Annet',
  7: 'Ansvarlig kliniker',
} as const;

export type Origin = keyof typeof origins;

/** Where the information was taken from: the codes of Volven 7498 under the service's own address. */
export function originCoding(origin: Origin): Coding {
  const system = 'http://nhn.no/kj/fhir/CodeSystem/SourceOfInformation';
  return { system, code: String(origin), display: origins[origin] };
}
