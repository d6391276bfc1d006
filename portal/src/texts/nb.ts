import type { Texts } from './en.ts';

/** Every text that the portal shows, in bokmål. */
export const nb: Texts = {
  product: 'Helsegraf',
  tagline: 'Én graf over de nasjonale e-helsetjenestene',
  synthetic: 'Sandkasse: alle personer, alt helsepersonell og alle svar her er oppdiktet.',

  skip: 'Hopp til innholdet',
  menu: 'Sider',
  pages: {
    explore: 'Utforsk',
    schema: 'Skjema',
    errors: 'Feilkoder',
    changelog: 'Endringer',
    sdks: 'SDK-er',
    people: 'Personer',
    start: 'Kom i gang',
  },
  inEnglish: 'Denne teksten finnes bare på engelsk.',
  language: { label: 'Språk', nb: 'Norsk', en: 'English' },
  theme: { label: 'Utseende', system: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },

  signIn: {
    title: 'Hvem spør, og om hvem?',
    introduction:
      'Velg en rolle og en person. Portalen logger deg inn i sandkassen og sender tokenet med hver spørring. Ingenting blir liggende når fanen lukkes.',
    submit: 'Logg inn og åpne utforskeren',
    update: 'Bruk dette valget',
    loading: 'Henter de syntetiske personene …',
    working: 'Logger inn …',
    cancel: 'Avbryt',
  },

  asker: {
    legend: 'Hvem spør',
    titles: {
      'general-practitioner': 'Fastlege',
      'hospital-doctor': 'Sykehuslege',
      nurse: 'Sykepleier',
      pharmacist: 'Farmasøyt',
      dentist: 'Tannlege',
      'public-health-nurse': 'Helsesykepleier',
      operator: 'Operatør',
    },
    citizen: 'Innbyggeren',
    citizenDetail: 'Spør om seg selv, innlogget med ID-porten',
    staffDetail: (name, organisation) => `${name}, ${organisation}`,
    operatorAboutNobody: 'Operatører spør hvordan tjenesten går og blir brukt, og aldri om en person.',
  },

  person: {
    legend: 'Om hvem',
    legendCitizen: 'Hvilken innbygger',
    search: 'Søk på navn, nummer eller det som er spesielt',
    age: (years) => `${years} år`,
    found: (shown, all) =>
      shown === all ? `${all} personer` : `${shown} av ${all} personer. Søk for å korte ned listen.`,
    none: 'Ingen treff. Prøv et annet ord.',
    dead: (years) => `døde ${years} år gammel`,
  },

  basis: {
    legend: 'På hvilket grunnlag',
    notForCitizen: 'Innbyggere spør om seg selv, så det trengs ikke noe grunnlag.',
    names: {
      CONSENT: 'Samtykke',
      EMERGENCY: 'Akutt',
      EXCEPTION: 'Unntak',
      ELEVATED_CONSENT: 'Forhøyet samtykke',
      ELEVATED_EMERGENCY: 'Forhøyet akutt',
    },
    norwegian: { CONSENT: '', EMERGENCY: '', EXCEPTION: '', ELEVATED_CONSENT: '', ELEVATED_EMERGENCY: '' },
    explanations: {
      CONSENT: 'Pasienten er enig i at du ser.',
      EMERGENCY: 'Liv eller helse er i fare, og pasienten kan ikke spørres.',
      EXCEPTION: 'Loven lar deg se uten å spørre, som ved vanlig behandling.',
      ELEVATED_CONSENT: 'Pasienten er enig i at du også ser det som er sperret.',
      ELEVATED_EMERGENCY: 'I en nødsituasjon ser du også det som er sperret.',
    },
  },

  session: {
    label: 'Innlogget',
    asking: 'Spør',
    about: 'Om',
    basis: 'Grunnlag',
    themself: 'seg selv',
    change: 'Bytt',
    changeTitle: 'Bytt hvem som spør, og om hvem',
    signOut: 'Logg ut',
    restoring: 'Logger inn igjen …',
  },

  explorer: {
    loading: 'Åpner utforskeren …',
    failed: 'Utforskeren kunne ikke lastes.',
    reload: 'Last siden på nytt',
  },

  operations: {
    title: 'Operasjoner',
    introduction: 'Gjennomgåtte spørringer, klare til bruk. Åpne en, og trykk på kjør-knappen eller Ctrl+Enter.',
    none: 'Det fantes ingen operasjoner da portalen ble bygget.',
    forStaff: 'for helsepersonell',
    forCitizen: 'for innbyggeren',
    forOperator: 'for operatøren',
    alsoNeeds: (names) => `Du fyller inn: ${names}`,
  },

  answer: {
    label: 'Om svaret',
    idle: 'Kjør en operasjon for å se svaret her.',
    asking: 'Spør …',
    answered: 'Besvart',
    withErrors: (count) => (count === 1 ? 'Besvart med én feil' : `Besvart med ${count} feil`),
    refused: 'Ikke besvart',
    errors: (count) => (count === 1 ? '1 feil' : `${count} feil`),
    missing: (count) => (count === 1 ? '1 grunn til at data mangler' : `${count} grunner til at data mangler`),
    heldBack: (count) => (count === 1 ? '1 merknad om det som ikke vises' : `${count} merknader om det som ikke vises`),
    at: (time) => `kl. ${time}`,
    status: (status) => `HTTP ${status}`,
    duration: (milliseconds) => `${milliseconds.toLocaleString('nb')} ms`,
    size: (bytes) => (bytes < 1000 ? `${bytes} byte` : `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`),
    reference: (reference) => `Referanse: ${reference}.`,
    times: (count) => `${count} ganger`,
    asked: (service) => `Spurt: ${service}`,
    aboutCode: (code) => `Hva du gjør med ${code}`,
  },

  gaps: {
    sealed: (count) =>
      count === 1
        ? '1 opplysning er sperret og er ikke med her. Forhøyet tilgang kan åpne den.'
        : `${count} opplysninger er sperret og er ikke med her. Forhøyet tilgang kan åpne dem.`,
    unreadable: (count) =>
      count === 1
        ? 'Tjenesten sendte 1 opplysning som ikke kunne leses.'
        : `Tjenesten sendte ${count} opplysninger som ikke kunne leses.`,
    lockedInIntermediary: 'Reseptformidleren har låste resepter som ikke vises.',
    lockedInCoreRecord: 'Kjernejournalen har låste resepter som ikke vises.',
    kindsMissing: (kinds) => `Kunne ikke hentes, og kan finnes: ${kinds}.`,
    registers: (registers) => `Bak tjenesten svarte ikke alle registre: ${registers}.`,
    incomplete: 'Denne delen er ikke fullstendig.',
  },

  sources: {
    label: 'Hvem svarte',
    answered: 'svarte',
    unavailable: 'svarte ikke',
    failed: 'intet svar',
    atMs: (milliseconds) => `etter ${milliseconds} ms`,
    at: (time) => `spurt kl. ${time}`,
    noTime: 'tid ikke spurt om',
    none: 'Denne operasjonen spør ingen nasjonal tjeneste.',
  },

  reasons: {
    NothingKnown: 'ingenting registrert',
    NothingShown: 'ingenting vist',
    Reserved: 'reservert',
    Restricted: 'sperret',
    Blocked: 'blokkert',
    ConsentMissing: 'samtykke mangler',
    NotRegistered: 'ikke i registeret',
    AccessRefused: 'ingen tilgang',
    SourceUnavailable: 'svarte ikke',
    SectionUnavailable: 'delen er utilgjengelig',
    IncompleteAnswer: 'ufullstendig svar',
    PrescriptionsLocked: 'låst',
    ChoiceNotOffered: 'tilbys ikke',
    ProfessionalUnknown: 'ukjent helsepersonell',
  },
  reasonDetails: {
    NothingKnown: 'Tjenesten svarte: Ingenting er registrert om denne personen.',
    NothingShown:
      'Tjenesten svarte innbyggeren med ingenting. Det betyr ikke at ingenting er registrert, for eksempel når adressen er sperret. Les det aldri som «ingen».',
    Reserved: 'Personen har reservert seg mot dette registeret. Ingenting er lagret, så intet grunnlag åpner det.',
    Restricted:
      'Personen har sperret disse opplysningene. De finnes, men holdes tilbake. Forhøyet tilgang kan åpne dem når «mayElevate» er sann.',
    Blocked: 'Personen har blokkert dette helsepersonellet ved navn. Det gjelder også i nødsituasjoner.',
    ConsentMissing: 'Opplysningene krever samtykke fra personen, og det er ikke gitt.',
    NotRegistered: 'Personen finnes ikke i dette registeret, for eksempel fordi de bare har et felles hjelpenummer.',
    AccessRefused: 'Den som spør, har ikke tilgang til disse opplysningene i denne tjenesten.',
    SourceUnavailable:
      'Tjenesten ga ikke noe brukbart svar. Det sier ingenting om personen har opplysninger. Les det aldri som «ingen».',
    SectionUnavailable: 'Tjenesten sier at den ikke har tilgang til denne delen nå. Les det aldri som «ingen».',
    IncompleteAnswer: 'Registrene som svarte, har ingenting, men ikke alle svarte. Les det aldri som «ingen».',
    PrescriptionsLocked: 'Personen har låst alle reseptene sine.',
    ChoiceNotOffered: 'Tjenesten for personverninnstillinger tilbyr ikke dette valget, så ingenting ble endret.',
    ProfessionalUnknown: 'Helsepersonellregisteret kjenner ingen med dette nummeret, så ingen kunne blokkeres.',
  },
  unavailable: {
    TIMEOUT: 'Den svarte ikke innen fristen.',
    UNREACHABLE: 'Det ble ingen forbindelse, eller den brast før hele svaret var kommet.',
    FAILED: 'Den svarte med en egen feil.',
    MALFORMED: 'Den svarte i en form som ikke lar seg forstå.',
    WRONG_PERSON: 'Den svarte om en annen person enn den det ble spurt om. Svaret ble forkastet.',
    RATE_LIMITED: 'Den ber om færre spørsmål.',
    CIRCUIT_OPEN: 'Den har feilet så ofte i det siste at den får være i fred en stund.',
  },

  plan: {
    open: 'Spørreplan',
    title: (operation) => `Spørreplan: ${operation}`,
    unnamed: 'operasjonen',
    introduction:
      'Hva gatewayen ville spurt hvem om. Forespørsler i samme steg sendes side om side, og hver av dem starter så snart de den venter på, er besvart. Ingenting er hentet for å vise dette.',
    loading: 'Planlegger …',
    close: 'Lukk',
    nothing: 'Ingenting hentes: Gatewayen vet svaret selv.',
    summary: (requests, steps) =>
      `${requests} ${requests === 1 ? 'forespørsel' : 'forespørsler'} til subgrafer, i ${steps} steg`,
    price: (calls, services) =>
      `høyst ${calls} kall til ${services} ${services === 1 ? 'nasjonal tjeneste' : 'nasjonale tjenester'}`,
    step: (step) => `Steg ${step}`,
    sideBySide: 'side om side',
    after: (numbers) => `etter ${numbers}`,
    asks: 'spør om',
    changes: 'endrer',
    finds: 'slår opp',
    at: 'der',
    calls: (calls) => `${calls} kall`,
    perItem: (calls, type) => `og ${calls} for hver ${type}`,
    perHundred: (calls, type) => `og ${calls} for hvert nye hundre ${type}`,
    noService: 'Ingen nasjonal tjeneste',
    priceTitle: 'Hva det koster, på det meste',
    priceNote:
      'Kall til nasjonale tjenester. Ikke medregnet: nye forsøk, tokener, det som avgjør hvem som får se hva, og det spørringer deler.',
    asText: 'Det samme som tekst',
    notOffered: 'Denne gatewayen forteller ikke om planer. Slik er det i produksjon.',
    failed: 'Planen var ikke å få.',
  },

  schema: {
    title: 'Skjema',
    introduction:
      'Alt det kan spørres om, med hvem som får se det, og hvilken nasjonal tjeneste som svarer. Laget av kontrakten, som er skrevet på engelsk.',
    search: 'Søk i navn, beskrivelser og norske ord',
    found: (shown, all) =>
      all === 0 ? 'Ingen treff. Prøv et annet ord.' : shown === all ? `${all} treff` : `De ${shown} beste av ${all}`,
    begin: 'Begynn her',
    beginDetails: {
      Query: 'Det som kan spørres om: veiene inn.',
      Mutation: 'Det innbyggere kan endre.',
      Patient: 'Alt som henger på én person.',
      MissingData: 'Grunnene til at en del av et svar ikke har data.',
    },
    all: 'Alle typer',
    kinds: {
      object: 'Objekt',
      interface: 'Grensesnitt',
      union: 'Union',
      enum: 'Verdiliste',
      input: 'Inndata',
      scalar: 'Skalar',
    },
    kindsInPlural: {
      object: 'Objekter',
      interface: 'Grensesnitt',
      union: 'Unioner',
      enum: 'Verdilister',
      input: 'Inndata',
      scalar: 'Skalarer',
    },
    norwegian: 'På norsk',
    fields: 'Felter',
    values: 'Verdier',
    members: 'En av',
    reason: 'grunn til at data mangler',
    implements: 'Oppfyller',
    implementedBy: 'Oppfylles av',
    usedBy: 'Brukes av',
    arguments: 'Argumenter',
    deprecated: (reason) => `Utgår: ${reason}`,
    whoMayRead: 'Hvem får se',
    discloses: 'Røper',
    answeredBy: 'Besvares av',
    usual: (value) => `${value} når ikke annet er sagt`,
    personal: 'personlig: bare i en variabel',
    unknown: (name) => `Skjemaet har ingenting med navnet ${name}.`,
    back: 'Til oversikten',
  },

  accessRules: {
    anyone: 'Alle som er innlogget. Det røper ingenting om noen i seg selv.',
    care: 'Personen, en representant, eller helsepersonell med tjenstlig behov.',
    prescribing: 'Som ved behandling; av helsepersonell bare de som får lese Reseptformidleren.',
    self: 'Innbyggeren, bare om seg selv.',
    citizen: 'Personen, eller en innbygger som representerer dem. Aldri helsepersonell.',
    address: 'Personen, og helsepersonell som får se en fortrolig adresse.',
    insight: 'De som drifter tjenesten. Aldri om en person.',
  },

  dataClasses: {
    identity: 'Hvem en person er',
    contact: 'Hvordan en person nås',
    address: 'Hvor en person bor',
    'core-record': 'Status i kjernejournal',
    'critical-information': 'Kritisk informasjon',
    'communication-needs': 'Kommunikasjonsbehov',
    prescription: 'Resepter og utleveringer',
    'locked-prescription': 'Låste resepter',
    medication: 'Legemidler',
    allergy: 'Allergier og bivirkninger',
    'care-plan': 'Behandlingsplaner',
    'test-result': 'Prøvesvar',
    document: 'Journaldokumenter',
    'access-log': 'Hvem som har sett hva',
    privacy: 'Personvernvalg',
    personnel: 'Helsepersonell',
    organisation: 'Virksomheter',
    provenance: 'Hvor og når det ble hentet',
    reference: 'Koder og verdier',
    operations: 'Hvordan tjenesten går og blir brukt',
  },

  errors: {
    title: 'Feilkoder',
    introduction:
      'Alle koder som kan stå i «errors[].extensions.code». Koder kommer til, men skifter aldri navn; meldingen er for mennesker og kan endres. Statusen er den et svar helt uten data får.',
    search: 'Søk i koder og ord',
    retryable: 'Nytt forsøk: ja, senere',
    notRetryable: 'Nytt forsøk: nei',
    found: (count) => (count === 1 ? '1 kode' : `${count} koder`),
    none: 'Ingen kode har det. Prøv et annet ord.',
  },

  changelog: {
    title: 'Endringer i skjemaet',
    introduction: 'Hva som er endret for klienter, det siste først. Endret ordlyd er utelatt.',
    effects: { breaking: 'Brytende', dangerous: 'Vær obs', safe: 'Nytt' },
    effectDetails: {
      breaking: 'En operasjon kan slutte å virke.',
      dangerous: 'Operasjoner virker fortsatt, og kan møte noe nytt.',
      safe: 'Ingenting av det som var der, er rørt.',
    },
    first: 'Den første kontrakten.',
    changes: (count) => (count === 1 ? '1 endring' : `${count} endringer`),
  },

  docs: {
    sdksTitle: 'SDK-er',
    sdksIntroduction:
      'Typede klienter, laget av dine egne operasjoner, med bevis, nye forsøk og alle grunner til at data mangler.',
    onThisPage: 'På denne siden',
    none: 'Denne utgaven av portalen har ingen slik side.',
  },

  people: {
    title: 'Syntetiske personer',
    introduction:
      'Alle sandkassen kjenner ved navn, og hva som er spesielt med hver av dem. Ingen her finnes. Velg hvordan du vil spørre, så åpnes utforskeren.',
    search: 'Søk på navn, nummer eller det som er spesielt',
    name: 'Navn',
    special: 'Det spesielle',
    ask: 'Spør',
    asDoctor: 'Som fastlege',
    asThemself: 'Som seg selv',
  },

  problems: {
    noSettings: 'Siden mangler innstillingene sine (portal-settings.json), eller gatewayen svarer ikke.',
    sandboxUnreachable: (address) =>
      `Sandkassen på ${address} svarer ikke. Kjører hele systemet? Start det med «npm start».`,
    sandboxRefused: (status) => `Sandkassen ville ikke logge deg inn (HTTP ${status}).`,
    sandboxUnreadable: 'Sandkassen svarte i en form portalen ikke forstår.',
    noKeys: 'Nettleseren lager ingen nøkler her. Åpne siden på localhost, eller med HTTPS.',
    gatewayUnreachable: 'Gatewayen svarer ikke. Kjører den fortsatt?',
    gatewayUnreadable: (status) => `Gatewayen svarte HTTP ${status} uten JSON.`,
    retry: 'Prøv igjen',
  },
};
