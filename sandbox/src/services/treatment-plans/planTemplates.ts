/** A code with the Norwegian text that goes with it. */
export interface CodeTemplate {
  readonly code: string;
  readonly display: string;
}

export interface GoalTemplate {
  readonly text: string;
  readonly targets?: readonly TargetTemplate[];
  /** Days from the start of the plan until the goal should be reached. */
  readonly dueInDays?: number;
}

export interface TargetTemplate {
  /** SNOMED CT code of what is measured. */
  readonly measure: CodeTemplate;
  readonly unit: string;
  readonly ucum: string;
  readonly low?: number;
  readonly high?: number;
}

export interface ActionTemplate {
  readonly text: string;
  readonly instruction?: string;
  readonly performer: 'Pasienten' | 'Fastlege' | 'Hjemmesykepleien' | 'Sykepleier' | 'Poliklinikk' | 'Fysioterapeut';
  /** `times` in every `every` `unit`: three times a week is 3, 1, wk. */
  readonly rhythm?: { readonly times: number; readonly every: number; readonly unit: 'd' | 'wk' | 'mo' | 'a' };
  /** Something to refrain from. */
  readonly isProhibited?: boolean;
}

/** What a plan for one condition is made of. */
export interface PlanTemplate {
  /** As it stands in the plan's title. */
  readonly name: string;
  readonly minAgeYears: number;
  readonly icd10: CodeTemplate;
  readonly icpc2: CodeTemplate;
  readonly goals: readonly GoalTemplate[];
  readonly actions: readonly ActionTemplate[];
}

const oxygenSaturation = { code: '431314004', display: 'Oksygenmetning' };
const systolic = { code: '271649006', display: 'Systolisk blodtrykk' };
const diastolic = { code: '271650006', display: 'Diastolisk blodtrykk' };
const bodyWeight = { code: '27113001', display: 'Kroppsvekt' };
const glucose = { code: '434912009', display: 'Blodglukose' };

/** The names of ICD-10 and ICPC-2 codes are written from memory, not read from the lists: unverified. */
export const planTemplates = {
  copd: {
    name: 'KOLS',
    minAgeYears: 45,
    icd10: { code: 'J44.9', display: 'Uspesifisert kronisk obstruktiv lungesykdom' },
    icpc2: { code: 'R95', display: 'Kronisk obstruktiv lungesykdom' },
    goals: [
      { text: 'Gå 30 minutter daglig uten pustebesvær', dueInDays: 180 },
      {
        text: 'Oksygenmetning i hvile på minst 90 %',
        targets: [{ measure: oxygenSaturation, unit: '%', ucum: '%', low: 90 }],
      },
      { text: 'Ingen innleggelser for forverring det neste året', dueInDays: 365 },
    ],
    actions: [
      {
        text: 'Egenmåling av oksygenmetning hver morgen',
        instruction: 'Mål etter ti minutters hvile, med varme fingre. Noter verdien.',
        performer: 'Pasienten',
        rhythm: { times: 1, every: 1, unit: 'd' },
      },
      {
        text: 'Lungerehabilitering i gruppe',
        performer: 'Fysioterapeut',
        rhythm: { times: 2, every: 1, unit: 'wk' },
      },
      { text: 'Kontroll med spirometri', performer: 'Fastlege', rhythm: { times: 1, every: 12, unit: 'mo' } },
      {
        text: 'Gjennomgang av inhalasjonsteknikk',
        performer: 'Sykepleier',
        rhythm: { times: 1, every: 6, unit: 'mo' },
      },
    ],
  },
  type2Diabetes: {
    name: 'diabetes type 2',
    minAgeYears: 35,
    icd10: { code: 'E11.9', display: 'Diabetes mellitus type 2 uten komplikasjoner' },
    icpc2: { code: 'T90', display: 'Diabetes type 2' },
    goals: [
      {
        text: 'Fastende blodsukker mellom 4 og 8 mmol/L',
        targets: [{ measure: glucose, unit: 'mmol/L', ucum: 'mmol/L', low: 4, high: 8 }],
      },
      { text: 'HbA1c på 53 mmol/mol eller lavere', dueInDays: 180 },
      { text: 'Ned fem kilo på et halvt år', dueInDays: 180 },
    ],
    actions: [
      {
        text: 'Måle fastende blodsukker',
        instruction: 'Mål før frokost mandag, onsdag og fredag.',
        performer: 'Pasienten',
        rhythm: { times: 3, every: 1, unit: 'wk' },
      },
      { text: 'Rask gange i 30 minutter', performer: 'Pasienten', rhythm: { times: 5, every: 1, unit: 'wk' } },
      { text: 'Fotundersøkelse', performer: 'Fastlege', rhythm: { times: 1, every: 12, unit: 'mo' } },
      { text: 'Øyebunnsfotografering', performer: 'Poliklinikk', rhythm: { times: 1, every: 24, unit: 'mo' } },
    ],
  },
  heartFailure: {
    name: 'hjertesvikt',
    minAgeYears: 55,
    icd10: { code: 'I50.9', display: 'Uspesifisert hjertesvikt' },
    icpc2: { code: 'K77', display: 'Hjertesvikt' },
    goals: [
      {
        text: 'Stabil vekt, uten rask økning',
        targets: [{ measure: bodyWeight, unit: 'kg', ucum: 'kg', low: 70, high: 74 }],
      },
      { text: 'Gå trappen til andre etasje uten å stoppe', dueInDays: 120 },
    ],
    actions: [
      {
        text: 'Veie seg hver morgen',
        instruction: 'Før frokost og etter toalettbesøk. Ring dersom vekten øker mer enn to kilo på tre dager.',
        performer: 'Pasienten',
        rhythm: { times: 1, every: 1, unit: 'd' },
      },
      {
        text: 'Blodprøver for nyrefunksjon og salter',
        performer: 'Fastlege',
        rhythm: { times: 1, every: 3, unit: 'mo' },
      },
      { text: 'Bruke betennelsesdempende smertestillende (NSAID)', performer: 'Pasienten', isProhibited: true },
      {
        text: 'Kontroll ved hjertesviktpoliklinikk',
        performer: 'Poliklinikk',
        rhythm: { times: 1, every: 6, unit: 'mo' },
      },
    ],
  },
  hypertension: {
    name: 'høyt blodtrykk',
    minAgeYears: 35,
    icd10: { code: 'I10', display: 'Essensiell (primær) hypertensjon' },
    icpc2: { code: 'K86', display: 'Hypertensjon ukomplisert' },
    goals: [
      {
        text: 'Blodtrykk under 135/85 ved måling hjemme',
        targets: [
          { measure: systolic, unit: 'mmHg', ucum: 'mm[Hg]', high: 135 },
          { measure: diastolic, unit: 'mmHg', ucum: 'mm[Hg]', high: 85 },
        ],
        dueInDays: 90,
      },
    ],
    actions: [
      {
        text: 'Måle blodtrykk hjemme i uken før kontroll',
        instruction: 'Sitt i ro i fem minutter. Mål to ganger om morgenen og to ganger om kvelden.',
        performer: 'Pasienten',
      },
      { text: 'Kontroll av blodtrykk', performer: 'Fastlege', rhythm: { times: 1, every: 6, unit: 'mo' } },
    ],
  },
  depression: {
    name: 'depresjon',
    minAgeYears: 16,
    icd10: { code: 'F32.1', display: 'Moderat depressiv episode' },
    icpc2: { code: 'P76', display: 'Depressiv lidelse' },
    goals: [
      { text: 'Komme ut av huset hver dag', dueInDays: 60 },
      { text: 'Tilbake i arbeid i halv stilling', dueInDays: 120 },
    ],
    actions: [
      { text: 'Samtale hos psykolog', performer: 'Poliklinikk', rhythm: { times: 1, every: 1, unit: 'wk' } },
      {
        text: 'Følge ukeplan med to gode aktiviteter om dagen',
        performer: 'Pasienten',
        rhythm: { times: 2, every: 1, unit: 'd' },
      },
      { text: 'Fylle ut spørreskjema om stemning', performer: 'Pasienten', rhythm: { times: 1, every: 2, unit: 'wk' } },
    ],
  },
  asthma: {
    name: 'astma',
    minAgeYears: 5,
    icd10: { code: 'J45.9', display: 'Uspesifisert astma' },
    icpc2: { code: 'R96', display: 'Astma' },
    goals: [
      { text: 'Være med på gym og trening uten anfall', dueInDays: 90 },
      { text: 'Bruke anfallsmedisin høyst to ganger i uken', dueInDays: 60 },
    ],
    actions: [
      { text: 'Ta forebyggende inhalasjon', performer: 'Pasienten', rhythm: { times: 2, every: 1, unit: 'd' } },
      { text: 'Kontroll med spirometri', performer: 'Fastlege', rhythm: { times: 1, every: 6, unit: 'mo' } },
      { text: 'Røyking i boligen', performer: 'Pasienten', isProhibited: true },
    ],
  },
} as const satisfies Record<string, PlanTemplate>;
