import type { CriticalRecord } from './criticalRecord.ts';

const generalPractitioner = '999000011';
const hospitalDoctor = '999000022';
const formerGeneralPractitioner = '999000101';

/** COPD with carbon dioxide retention: what an ambulance crew must know before it gives oxygen. */
const ivrigBjork: readonly CriticalRecord[] = [
  {
    id: '5b0e8c66-0d3e-4f0f-9a53-6f4c0c7f1a01',
    version: 2,
    recordedAt: '2022-11-16T10:24:00+01:00',
    recordedBy: hospitalDoctor,
    updated: { at: '2025-03-04T13:05:00+01:00', by: generalPractitioner },
    origin: 1,
    state: 'active',
    note: 'CO2-retensjon ved innleggelser i 2022 og 2024. Kontrollert oksygen, mål SpO2 88–92 %.',
    content: {
      kind: 'condition',
      icd10: { code: 'J96.1', name: 'Kronisk respirasjonssvikt' },
      consequences: [2, 5],
      infoText: 'Kan forverres av ukontrollert oksygentilførsel.',
      url: 'https://kritisk-informasjon.example/tilstander/J96.1',
      onset: '2022-11',
    },
  },
  {
    id: '5b0e8c66-0d3e-4f0f-9a53-6f4c0c7f1a02',
    version: 1,
    recordedAt: '2016-02-09T09:40:00+01:00',
    recordedBy: formerGeneralPractitioner,
    origin: 2,
    state: 'active',
    note: 'Bronkospasme en halv time etter 400 mg. Tåler paracetamol.',
    content: {
      kind: 'drug-reaction',
      drug: [{ list: 'ATC', code: 'M01AE01', name: 'Ibuprofen' }],
      certainty: 'probable',
      criticality: 'high',
      reactions: [5],
      onset: '2016-01',
    },
  },
  {
    id: '5b0e8c66-0d3e-4f0f-9a53-6f4c0c7f1a03',
    version: 1,
    recordedAt: '2024-05-21T14:15:00+02:00',
    recordedBy: hospitalDoctor,
    state: 'active',
    note: 'Ring lungeposten direkte ved rød sone i egenbehandlingsplanen.',
    content: { kind: 'routine', code: 2, text: 'Åpen retur, lungeavdelingen', from: '2024-05-21' },
  },
  {
    id: '5b0e8c66-0d3e-4f0f-9a53-6f4c0c7f1a04',
    version: 1,
    recordedAt: '2023-08-28T08:30:00+02:00',
    recordedBy: hospitalDoctor,
    origin: 7,
    state: 'active',
    validUntil: '2023-12-15',
    content: { kind: 'treatment', code: 12, text: 'Lungerehabilitering, 12 uker', started: '2023-09-18' },
  },
];

const smidigFuru: readonly CriticalRecord[] = [
  {
    id: 'b1b7a4b2-6c0c-4f9e-8a55-1f0f7d1e0a01',
    version: 2,
    recordedAt: '2021-06-10T11:20:00+02:00',
    recordedBy: generalPractitioner,
    updated: { at: '2025-10-02T09:00:00Z', by: hospitalDoctor },
    origin: 2,
    state: 'active',
    note: 'Anafylaksi 2019 etter per oral dose',
    content: {
      kind: 'drug-reaction',
      drug: [{ list: 'ATC', code: 'J01CE02', name: 'Fenoksymetylpenicillin' }],
      certainty: 'confirmed',
      criticality: 'high',
      reactions: [1, 9],
      onset: '2019',
    },
  },
  {
    id: 'b1b7a4b2-6c0c-4f9e-8a55-1f0f7d1e0a02',
    version: 1,
    recordedAt: '2022-01-05T15:45:00+01:00',
    recordedBy: hospitalDoctor,
    origin: 1,
    state: 'active',
    note: 'Mild form. Kontakt koagulasjonsvakt før inngrep.',
    content: {
      kind: 'condition',
      icd10: { code: 'D66', name: 'Arvelig faktor VIII-mangel' },
      consequences: [3, 6],
      infoText: 'Økt blødningsfare ved skade og inngrep.',
      url: 'https://kritisk-informasjon.example/tilstander/D66',
      onset: { ageYears: 6 },
    },
  },
  {
    id: 'b1b7a4b2-6c0c-4f9e-8a55-1f0f7d1e0a03',
    version: 2,
    recordedAt: '2024-11-01T10:00:00+01:00',
    recordedBy: generalPractitioner,
    updated: { at: '2024-11-01T10:12:00+01:00', by: generalPractitioner },
    state: 'active',
    content: { kind: 'routine', code: 1, from: '2024-11-01' },
  },
];

/** One that stands, one that was refuted and one that was registered on the wrong patient and deleted. */
const glemskGjok: readonly CriticalRecord[] = [
  {
    id: '3fd1f1d4-9f0b-4f38-8c4a-7c1b5a2e0a01',
    version: 1,
    recordedAt: '2020-09-14T12:00:00+02:00',
    recordedBy: hospitalDoctor,
    origin: 2,
    state: 'active',
    content: { kind: 'intubation', grade: 3, mask: 2, text: 'Kort hals, nedsatt gapeevne', onset: '2020-09-11' },
  },
  {
    id: '3fd1f1d4-9f0b-4f38-8c4a-7c1b5a2e0a02',
    version: 3,
    recordedAt: '2012-03-02T09:10:00+01:00',
    recordedBy: formerGeneralPractitioner,
    updated: { at: '2024-01-18T14:30:00+01:00', by: hospitalDoctor },
    origin: 3,
    state: 'refuted',
    note: 'Negativ provokasjonstest i januar 2024.',
    content: {
      kind: 'drug-reaction',
      drug: [{ list: 'ATC', code: 'J01CA04', name: 'Amoksicillin' }],
      certainty: 'suspected',
      criticality: 'high',
      reactions: [11],
      onset: '1998',
    },
  },
  {
    id: '3fd1f1d4-9f0b-4f38-8c4a-7c1b5a2e0a03',
    version: 2,
    recordedAt: '2023-05-08T10:05:00+02:00',
    recordedBy: generalPractitioner,
    updated: { at: '2023-05-08T10:40:00+02:00', by: generalPractitioner },
    origin: 6,
    state: 'deleted',
    note: 'Ført på feil pasient.',
    content: { kind: 'implant', code: 9, text: 'DDD', implanted: '2022-10' },
  },
];

/** What somebody may wish to restrict. */
const varsomRogn: readonly CriticalRecord[] = [
  {
    id: '77b0c7a6-58ff-4b4e-9a0e-52d1c8f60a01',
    version: 1,
    recordedAt: '2023-10-19T13:30:00+02:00',
    recordedBy: '999000112',
    origin: 7,
    state: 'active',
    note: 'Kriseplanen ligger hos DPS. Ønsker å bli møtt rolig og ikke bli tatt på.',
    content: { kind: 'treatment', code: 8, text: 'Kriseplan, poliklinisk oppfølging', started: '2023-10' },
  },
  {
    id: '77b0c7a6-58ff-4b4e-9a0e-52d1c8f60a02',
    version: 1,
    recordedAt: '2019-01-30T11:00:00+01:00',
    recordedBy: generalPractitioner,
    origin: 2,
    state: 'active',
    content: {
      kind: 'drug-reaction',
      drug: [{ list: 'ATC', code: 'N02AA01', name: 'Morfin' }],
      certainty: 'confirmed',
      criticality: 'low',
      reactions: [13],
      onset: '2018-12',
    },
  },
];

/** Records written by hand, by national id. */
export const namedRecords: ReadonlyMap<string, readonly CriticalRecord[]> = new Map([
  ['07835249608', ivrigBjork],
  ['15819049863', smidigFuru],
  ['19816449637', glemskGjok],
  ['09856149835', varsomRogn],
]);
