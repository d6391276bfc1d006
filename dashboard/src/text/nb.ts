import type { Amount } from '../charts/amount.ts';
import type { Formats } from '../format/formats.ts';

const fewerThanFive = 'færre enn 5';
const noFigures = 'ingen tall';

/** Every text of the dashboard, in bokmål. English has the same (`en.ts`). */
export const nb = {
  product: 'Helsegraf',
  title: 'Drift og bruk',
  hiding: '«Færre enn 5» kan også stå for et tall som ville røpet et slikt.',
  synthetic: 'Sandkasse: syntetiske personer og virksomheter.',
  skip: 'Hopp til innholdet',
  menu: 'Visninger',
  settings: 'Utseende og språk',
  loading: 'Henter …',

  views: {
    overview: 'Oversikt',
    operations: 'Operasjoner',
    clients: 'Klienter og versjoner',
    sources: 'Kilder',
    fields: 'Feltbruk',
    cost: 'Kall mot nasjonale tjenester',
    audit: 'Tilgangslogg',
    adoption: 'Innføring',
  },
  introductions: {
    overview: 'Hvordan det går nå, og hva som skiller seg ut.',
    operations: 'Hva det spørres om, hvor raskt det svares, og hva som går galt.',
    clients: 'Hvem som spør, i hvilken versjon, og hvordan det går for dem.',
    sources: 'Hvordan de nasjonale tjenestene svarer oss, og om vi holder igjen.',
    fields: 'Hvem som bruker hvilke felter – særlig de som skal bort.',
    cost: 'Hvor mange kall spørsmålene fører til, og hvor de går.',
    audit: 'At tilgangsloggen blir skrevet, er hel og blir fulgt opp. Ingenting av det som står i den.',
    adoption: 'Hvor i landet tjenestene er i bruk, holdt mot innføringsplanen.',
  },

  signIn: {
    title: 'Logg inn for å se tallene',
    text: 'Dashbordet leser grafen med operatørens egen rettighet. Den gir tall om bruk og drift, og ingenting om personer.',
    sandbox:
      'Her er det sandkassens operatør som logger inn. Nøkkelen lages i nettleseren og kan ikke leses ut av den.',
    submit: 'Logg inn som operatør',
    working: 'Logger inn …',
    out: 'Logg ut',
    as: (name: string) => `Logget inn som ${name}`,
  },

  filters: {
    label: 'Utvalg',
    period: 'Periode',
    client: 'Klient',
    operation: 'Operasjon',
    source: 'Kilde',
    all: 'Alle',
    clear: 'Fjern utvalg',
  },
  periods: { '1h': '1 time', '6h': '6 timer', '24h': '24 timer', '7d': '7 døgn', '30d': '30 døgn' },
  periodsLong: {
    '1h': 'den siste timen',
    '6h': 'de siste 6 timene',
    '24h': 'det siste døgnet',
    '7d': 'de siste 7 døgnene',
    '30d': 'de siste 30 døgnene',
  },

  live: {
    updated: (time: string) => `Oppdatert ${time}`,
    never: 'Ikke hentet ennå',
    pause: 'Stans oppdatering',
    refresh: 'Hent nå',
  },

  theme: { label: 'Utseende', auto: 'System', light: 'Lyst', dark: 'Mørkt' },
  language: { label: 'Språk' },

  amounts: { hidden: fewerThanFive, concealed: 'skjult', absent: noFigures },
  amount: (amount: Amount | undefined, format: (value: number) => string) => {
    if (amount === undefined || amount.kind === 'absent') return noFigures;
    return amount.kind === 'hidden' ? fewerThanFive : format(amount.value);
  },

  chart: {
    time: 'Tid',
    showTable: 'Tabell',
    showChart: 'Diagram',
    moment: (label: string) => `${label}: velg tidspunkt med piltastene`,
    period: (start: Date | undefined, lengthMs: number, formats: Formats) => {
      if (start === undefined) return noFigures;
      if (lengthMs >= 86_400_000) return formats.day(start);
      return lengthMs >= 3_600_000
        ? `${formats.moment(start)}–${formats.time(new Date(start.getTime() + lengthMs))}`
        : formats.moment(start);
    },
  },

  missing: {
    unavailableTitle: (service: string) => `${service} svarer ikke`,
    unavailable: {
      TIMEOUT: 'Det kom ikke svar innen tiden.',
      UNREACHABLE: 'Det ble ingen forbindelse.',
      FAILED: 'Den svarte med en feil.',
      MALFORMED: 'Svaret lot seg ikke forstå.',
      WRONG_PERSON: 'Svaret gjaldt noe annet enn det som ble spurt om, og er kastet.',
      RATE_LIMITED: 'Den ber om å bli spurt sjeldnere.',
      CIRCUIT_OPEN: 'Den har feilet så ofte at den får være i fred en stund.',
    } as Readonly<Record<string, string>>,
    unavailableOther: 'Den ga ikke noe svar som kan brukes.',
    notZero: 'Det betyr ikke at tallet er null.',
    retryIn: (seconds: number) => `Den ber om at vi venter ${seconds} sekunder.`,
    retrySoon: 'Vi prøver igjen ved neste oppdatering.',
    refusedTitle: 'Ingen tilgang',
    refused: 'Den som er logget inn, har ikke rett til å se tallene. Rettigheten gis av den som driver tjenesten.',
    signedOutTitle: 'Innloggingen gjelder ikke lenger',
    signedOut: 'Logg inn på nytt.',
    unreachableTitle: 'Porten svarer ikke',
    unreachable: 'Det ble ingen forbindelse med Helsegraf.',
    errorTitle: 'Tallene kan ikke vises',
    error: (code: string) => `Helsegraf svarte med ${code}.`,
    nothingTitle: 'Ingenting ennå',
    nothing: (period: string) => `Det er ikke registrert noe i utvalget ${period}.`,
    stale: (time: string) => `Siste forsøk mislyktes. Tallene under er fra ${time}.`,
    noSettings: 'Siden mangler innstillingene sine (dashboard-settings.json), eller Helsegraf svarer ikke.',
    noSignIn: 'Innloggingen svarer ikke. Er hele systemet i gang?',
    signInRefused: (status: number) => `Innloggingen ble avvist (HTTP ${status}).`,
    noKeys: 'Nettleseren lager ikke nøkler her. Åpne siden på localhost eller med HTTPS.',
    notLoaded: 'Visningen kunne ikke lastes.',
    retry: 'Prøv igjen',
    reload: 'Last siden på nytt',
  },

  figures: {
    requests: 'Forespørsler',
    refused: 'Avvist',
    failed: 'Feilet',
    latency: 'Svartid',
    p50: 'Median',
    p95: '95 av 100 innen',
    p99: '99 av 100 innen',
    calls: 'Kall',
    ofAll: (share: string) => `${share} av alle`,
    median: (duration: string) => `median ${duration}`,
    lost: (count: string) => `${count} forespørsler ble ikke talt med i denne perioden.`,
    noLatency: 'for få svar',
  },

  overview: {
    requestsOverTime: 'Forespørsler',
    latencyOverTime: 'Svartid',
    wrongOverTime: 'Feilet og avvist',
    worst: 'Skiller seg ut nå',
    worstNote: 'Operasjoner med størst andel feil, deretter de tregeste. Bare de med minst fem forespørsler.',
    slow: (duration: string) => `95 av 100 innen ${duration}`,
    nothingWorse: 'Ingen operasjon feiler oftere enn én av tusen ganger, og ingen er mye tregere enn de andre.',
    sources: 'Kildene nå',
    outcomes: 'Hvorfor det ikke ble svar',
    noOutcomes: 'Alt er besvart.',
  },

  outcomes: { code: 'Kode', kind: 'Utfall', REFUSED: 'Avvist', FAILED: 'Feilet' },

  operations: {
    table: 'Operasjoner',
    name: 'Operasjon',
    other: 'andre (ikke registrert)',
  },

  clients: {
    table: 'Klienter og versjoner',
    client: 'Klient',
    version: 'Versjon',
    noVersion: 'ikke oppgitt',
  },

  sources: {
    standing: {
      WORKING: 'I drift',
      TROUBLED: 'Redusert',
      DOWN: 'Nede',
      UNKNOWN: 'Ukjent',
    } as Readonly<Record<string, string>>,
    standings: {
      WORKING: 'Den svarer.',
      TROUBLED: 'Noen svar feiler, eller noen holder igjen en stund.',
      DOWN: 'Ingen får svar fra den nå.',
      UNKNOWN: 'Den er ikke spurt, eller de som spør, kan ikke nås.',
    } as Readonly<Record<string, string>>,
    breaker: 'Strømbryter',
    breakers: {
      CLOSED: 'slår ikke inn',
      HALF_OPEN: 'prøver seg frem',
      OPEN: 'holder igjen',
    } as Readonly<Record<string, string>>,
    since: (moment: string) => `siden ${moment}`,
    noBreaker: 'Ingen del av Helsegraf spør denne kilden nå.',
    now: 'Tilstand nå',
    source: 'Kilde',
    overTime: (service: string) => `${service}: kall`,
    why: 'Hvorfor kallene feilet',
    reason: 'Årsak',
    noFailures: 'Ingen kall feilet.',
    table: 'Kildene i perioden',
  },

  fields: {
    table: 'Felter',
    field: 'Felt',
    usedBy: 'Brukt av',
    lastUsed: 'Sist',
    onlyDeprecated: 'Bare felter som skal bort',
    search: 'Begynner med',
    searchHint: 'For eksempel Patient.',
    deprecated: 'Skal bort',
    since: (day: string) => `siden ${day}`,
    nobody: 'Ingen bruker det',
    none: 'Ingen felter passer med utvalget.',
    noDeprecated: 'Ingen felter i skjemaet skal bort.',
    next: 'Neste',
    previous: 'Forrige',
    versions: (count: number) => (count === 1 ? '1 versjon til' : `${count} versjoner til`),
  },

  cost: {
    total: 'Kall i alt',
    byService: 'Etter tjeneste',
    byOperation: 'Etter operasjon',
    byClient: 'Etter klient',
    service: 'Tjeneste',
    perRequest: 'Kall per forespørsel',
  },

  audit: {
    overTime: 'Poster per time',
    records: 'Poster i loggen',
    chain: 'Kjeden',
    chainStates: {
      WHOLE: 'Hel',
      BROKEN: 'Brutt',
      NOT_VERIFIED: 'Ikke kontrollert',
    } as Readonly<Record<string, string>>,
    chainStatesLong: {
      WHOLE: 'Alt som er gjennomgått, er uendret.',
      BROKEN: 'Noe er endret eller tatt bort. Kjør «npm run audit -- verify» for å se hva.',
      NOT_VERIFIED: 'Loggen er ikke gjennomgått ennå.',
    } as Readonly<Record<string, string>>,
    verified: (some: string, all: string) => `${some} av ${all} poster gjennomgått`,
    verifiedAt: (moment: string) => `Sist gjennomgått ${moment}`,
    never: 'Aldri gjennomgått',
    checkpoint: 'Siste kontrollpunkt',
    checkpointNote: (records: string) => `${records} poster, signert og oppbevart utenfor databasen`,
    noCheckpoint: 'Ingen ennå',
    noCheckpointNote: 'Det er ikke lagd noe kontrollpunkt utenfor databasen.',
    reviews: 'Venter på etterkontroll',
    reviewReasons: {
      EMERGENCY: 'Nødrett',
      ELEVATED: 'Forhøyet tilgang',
      BREAK_THE_GLASS: 'Blålys',
      DECEASED: 'Gjelder en død person',
    } as Readonly<Record<string, string>>,
    oldest: 'Eldste har ventet',
    reason: 'Grunn',
    count: 'Antall',
    days: (count: number) => (count === 0 ? 'under ett døgn' : count === 1 ? '1 døgn' : `${count} døgn`),
    noneWaits: 'ingen venter',
    emergencies: 'Nødrett venter på kontroll',
  },

  adoption: {
    plan: (name: string) => `Plan: ${name}`,
    noPlan: 'Ingen innføringsplan er satt opp. Bare faktisk bruk vises.',
    syntheticPlan: 'Planen er oppdiktet, til å prøve med.',
    tiles: 'Helseregionene',
    tilesNote: 'Kommuner der tjenesten er i bruk, av dem der den skal være det nå.',
    table: 'Tjenester og regioner',
    service: 'Tjeneste',
    track: 'Løp',
    tracks: {
      NATIONAL: 'Felles nasjonalt',
      REGIONAL: 'Felles regionalt',
      PARTLY_NATIONAL: 'Delvis nasjonalt',
    } as Readonly<Record<string, string>>,
    noTrack: 'ikke i planen',
    regions: {
      NORTH: 'Helse Nord',
      CENTRAL: 'Helse Midt-Norge',
      WEST: 'Helse Vest',
      SOUTH_EAST: 'Helse Sør-Øst',
    } as Readonly<Record<string, string>>,
    ofPlanned: (using: number, planned: number) => `${using} av ${planned}`,
    notPlanned: (using: number) => (using === 0 ? 'ikke planlagt' : `${using}, uten plan`),
    municipalities: (count: number) => (count === 1 ? '1 kommune' : `${count} kommuner`),
    organisations: (count: number) => (count === 1 ? '1 virksomhet' : `${count} virksomheter`),
    unplaced: (count: number) =>
      count === 1
        ? '1 virksomhet er ikke i noen kjent kommune og er bare med i antallet forespørsler.'
        : `${count} virksomheter er ikke i noen kjent kommune og er bare med i antallet forespørsler.`,
    municipality: 'Kommune',
    region: 'Region',
    standing: 'Status',
    standings: {
      IN_USE: 'I bruk',
      LATE: 'Forsinket',
      PLANNED: 'Planlagt',
      EARLY: 'Tidlig ute',
    } as Readonly<Record<string, string>>,
    plannedFrom: 'Planlagt fra',
    noDay: 'ingen dato',
    organisation: 'Virksomhet',
    organisationCount: 'Virksomheter',
    organisationsTable: 'Virksomheter',
    unknownName: 'ukjent navn',
    unknownPlace: 'ukjent',
    uses: 'Bruker',
    byMunicipality: (service: string) => `${service}: kommuner`,
    noMunicipality: 'Ingen kommuner er i planen for tjenesten, og ingen bruker den.',
    noOrganisation: 'Ingen virksomheter har brukt noe i utvalget.',
    using: 'I bruk',
    missing: 'Planlagt, ikke i bruk',
  },

  services: {
    PERSON_REGISTER: 'Persontjenesten',
    HEALTH_PERSONNEL_REGISTER: 'Helsepersonellregisteret',
    ORGANISATION_REGISTER: 'Adresseregisteret',
    CORE_RECORD: 'Kjernejournal',
    CRITICAL_INFORMATION: 'Kritisk informasjon',
    PATIENT_INFORMATION: 'Pasientens info',
    PRESCRIPTION_INTERMEDIARY: 'Reseptformidleren',
    CENTRAL_PRESCRIBING_MODULE: 'Sentral forskrivningsmodul',
    TREATMENT_PLANS: 'Behandlingsplaner',
    PATIENT_PLANS: 'Pasientens planer',
    PRIVACY_SETTINGS: 'Personvernkomponenten',
    ACCESS_LOG: 'Tilgangsloggen',
    INSIGHT: 'Lageret for driftstall',
  } as Readonly<Record<string, string>>,
};

export type Texts = typeof nb;
