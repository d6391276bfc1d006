import type { Content, CriticalRecord } from './criticalRecord.ts';

const hospitalDoctor = '999000022';
const psychologist = '999000112';

type Facts = Omit<Partial<CriticalRecord>, 'content'> & Pick<CriticalRecord, 'recordedAt'>;

const record = (number: number, facts: Facts, content: Content): CriticalRecord => ({
  id: `9c3a2a52-1f7d-4d3b-8f6e-0b5c7e9d0a${String(number).padStart(2, '0')}`,
  version: facts.updated === undefined ? 1 : 2,
  recordedBy: hospitalDoctor,
  origin: 2,
  state: 'active',
  ...facts,
  content,
});

/**
 * One record of each kind and a few more, so that every form an entry can have is somewhere: a brand with its ATC code,
 * an excipient, text without a code, every certainty, ages instead of dates, and an expired warning.
 */
export const allTenKinds: readonly CriticalRecord[] = [
  record(
    1,
    {
      recordedAt: '2018-04-12T09:15:00+02:00',
      note: 'Kontrastmiddel må unngås.',
      updated: { at: '2021-02-03T08:20:00+01:00', by: hospitalDoctor },
    },
    {
      kind: 'drug-reaction',
      drug: [
        { list: 'brand', code: 'ID_00000000-0000-4000-8000-000000000301', name: 'Visipaque inj 320 mg I/ml' },
        { list: 'ATC', code: 'V08AB09', name: 'Jodiksanol' },
      ],
      certainty: 'confirmed',
      criticality: 'high',
      reactions: [2, 9],
      onset: '2018-04-11',
    },
  ),
  record(
    2,
    { recordedAt: '2020-10-01T10:00:00+02:00', origin: 3 },
    {
      kind: 'drug-reaction',
      drug: [{ list: 'inactive-ingredient', code: 'ID_00000000-0000-4000-8000-000000000302', name: 'Makrogol' }],
      isToInactiveIngredient: true,
      certainty: 'suspected',
      criticality: 'unable-to-assess',
      reactions: [20],
    },
  ),
  record(
    3,
    { recordedAt: '2009-06-15T12:00:00+02:00', origin: 5 },
    {
      kind: 'drug-reaction',
      drug: [],
      text: 'Ukjent lokalbedøvelse hos tannlege',
      certainty: 'probable',
      criticality: 'low',
      reactions: [7],
      onset: { ageYears: 31 },
    },
  ),
  record(
    4,
    { recordedAt: '2011-08-20T16:40:00+02:00', note: 'Bærer adrenalinpenn.' },
    {
      kind: 'other-allergy',
      allergen: 13,
      text: 'Veps',
      category: 'environment',
      certainty: 'confirmed',
      criticality: 'high',
      reactions: [1],
      onset: '2011-08',
    },
  ),
  record(
    5,
    { recordedAt: '2019-11-27T07:50:00+01:00', note: 'Videolaryngoskop, tube 7,0. Våken fiberintubasjon anbefales.' },
    { kind: 'intubation', grade: 4, mask: 2, text: 'Stiv nakke etter bestråling', onset: '2019-11-27' },
  ),
  record(
    6,
    { recordedAt: '1999-03-10T14:00:00+01:00', origin: 5 },
    { kind: 'anesthesia', text: 'Malign hypertermi hos far. Unngå suksameton og gasser.', onset: { ageYears: 49 } },
  ),
  record(
    7,
    { recordedAt: '2017-05-04T11:25:00+02:00', origin: 1, note: 'Hydrokortison 100 mg i.v. ved akutt sykdom.' },
    {
      kind: 'condition',
      icd10: { code: 'E27.1', name: 'Primær binyrebarksvikt' },
      consequences: [4, 5, 7],
      infoText: 'Livstruende kortisolmangel ved påkjenning.',
      url: 'https://kritisk-informasjon.example/tilstander/E27.1',
      onset: '2017-04',
    },
  ),
  record(
    8,
    {
      recordedAt: '2021-01-14T09:30:00+01:00',
      origin: 7,
      updated: { at: '2025-08-11T10:10:00+02:00', by: hospitalDoctor },
    },
    { kind: 'treatment', code: 4, text: 'Warfarin, INR-mål 2,5–3,5', started: '2021-01' },
  ),
  record(
    9,
    { recordedAt: '2015-12-08T13:00:00+01:00', origin: 7, recordedBy: psychologist, validUntil: '2019-12-31' },
    { kind: 'treatment', code: 8, started: { ageYears: 66 } },
  ),
  record(
    10,
    { recordedAt: '2020-02-19T15:20:00+01:00', note: 'MR bare etter avtale med pacemakerpoliklinikken.' },
    { kind: 'implant', code: 9, text: 'Medtronic DDDR', implanted: '2020-02-17' },
  ),
  record(
    11,
    { recordedAt: '2016-09-30T10:45:00+02:00', origin: 5 },
    { kind: 'implant', code: 11, text: 'St. Jude, aortaposisjon', implanted: '2016' },
  ),
  record(
    12,
    { recordedAt: '2013-03-22T08:00:00+01:00' },
    { kind: 'transplant', code: 20, text: 'Nyre fra levende giver', onset: '2013-03-19' },
  ),
  record(
    13,
    { recordedAt: '2025-06-02T12:15:00+02:00', note: 'Transplantasjonsvakt på Rikshospitalet.' },
    { kind: 'routine', code: 3, text: 'Kontakt nyreseksjonen før alle inngrep', from: '2025-06-02', to: '2027-06-01' },
  ),
  record(
    14,
    { recordedAt: '2024-12-05T09:00:00+01:00', origin: 1, note: 'Påvist i urin og rektalprøve.' },
    { kind: 'infection', code: 3, onset: '2024-12-03' },
  ),
];
