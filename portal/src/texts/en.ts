/** Every text that the portal shows, in English. Norwegian has the same (`nb.ts`). */
export const en = {
  product: 'Helsegraf',
  tagline: 'One graph over Norway’s national e-health services',
  synthetic: 'Sandbox: every person, professional and answer here is made up.',

  skip: 'Skip to the content',
  menu: 'Pages',
  pages: {
    explore: 'Explore',
    schema: 'Schema',
    errors: 'Errors',
    changelog: 'Changelog',
    sdks: 'SDKs',
    people: 'People',
    start: 'Get started',
  },
  /** Shown above what stands in English for everybody. */
  inEnglish: '',
  language: { label: 'Language', nb: 'Norsk', en: 'English' },
  theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },

  signIn: {
    title: 'Who is asking, and about whom?',
    introduction:
      'Choose a role and a person. The portal signs you in at the sandbox and sends the token with every query; nothing is stored beyond this browser tab.',
    submit: 'Sign in and open the explorer',
    update: 'Use this choice',
    loading: 'Fetching the synthetic people …',
    working: 'Signing in …',
    cancel: 'Cancel',
  },

  asker: {
    legend: 'Who asks',
    /** By the personas of the HelseID stand-in. */
    titles: {
      'general-practitioner': 'General practitioner',
      'hospital-doctor': 'Hospital doctor',
      nurse: 'Nurse',
      pharmacist: 'Pharmacist',
      dentist: 'Dentist',
      'public-health-nurse': 'Public health nurse',
      operator: 'Operator',
    } as Readonly<Record<string, string>>,
    citizen: 'The citizen',
    citizenDetail: 'Asks about themself, signed in with ID-porten',
    staffDetail: (name: string, organisation: string) => `${name}, ${organisation}`,
    operatorAboutNobody: 'Operators ask how the service does and is used, and never about a person.',
  },

  person: {
    legend: 'About whom',
    legendCitizen: 'Which citizen',
    search: 'Search by name, number or what is special',
    age: (years: number) => (years === 1 ? '1 year' : `${years} years`),
    found: (shown: number, all: number) =>
      shown === all ? `${all} people` : `${shown} of ${all} people. Search to narrow the list.`,
    none: 'No one matches. Try another word.',
    dead: (years: number) => `died at ${years}`,
  },

  basis: {
    legend: 'On what ground',
    notForCitizen: 'Citizens ask about themselves, so no ground is needed.',
    names: {
      CONSENT: 'Consent',
      EMERGENCY: 'Emergency',
      EXCEPTION: 'Exception',
      ELEVATED_CONSENT: 'Elevated consent',
      ELEVATED_EMERGENCY: 'Elevated emergency',
    },
    norwegian: {
      CONSENT: 'samtykke',
      EMERGENCY: 'akutt',
      EXCEPTION: 'unntak',
      ELEVATED_CONSENT: 'forhøyet samtykke',
      ELEVATED_EMERGENCY: 'forhøyet akutt',
    },
    explanations: {
      CONSENT: 'The patient agrees that you look.',
      EMERGENCY: 'Life or health is in danger and the patient cannot be asked.',
      EXCEPTION: 'The law lets you look without asking, as in ordinary treatment.',
      ELEVATED_CONSENT: 'The patient agrees that you also see what is restricted.',
      ELEVATED_EMERGENCY: 'In an emergency you also see what is restricted.',
    },
  },

  session: {
    label: 'Signed in',
    asking: 'Asking',
    about: 'About',
    basis: 'Ground',
    themself: 'themself',
    change: 'Change',
    changeTitle: 'Change who asks and about whom',
    signOut: 'Sign out',
    restoring: 'Signing in again …',
  },

  explorer: {
    loading: 'Opening the explorer …',
    failed: 'The explorer could not be loaded.',
    reload: 'Reload the page',
  },

  operations: {
    title: 'Operations',
    introduction: 'Reviewed queries, ready to run. Open one, then press the run button or Ctrl+Enter.',
    none: 'No operations were found when the portal was built.',
    forStaff: 'for health personnel',
    forCitizen: 'for the citizen',
    forOperator: 'for the operator',
    alsoNeeds: (names: string) => `You fill in: ${names}`,
  },

  answer: {
    label: 'About the answer',
    idle: 'Run an operation to see the answer here.',
    asking: 'Asking …',
    answered: 'Answered',
    withErrors: (count: number) => (count === 1 ? 'Answered with an error' : `Answered with ${count} errors`),
    refused: 'Not answered',
    errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    missing: (count: number) => (count === 1 ? '1 reason for missing data' : `${count} reasons for missing data`),
    heldBack: (count: number) => (count === 1 ? '1 note on what is not shown' : `${count} notes on what is not shown`),
    at: (time: string) => `at ${time}`,
    status: (status: number) => `HTTP ${status}`,
    duration: (milliseconds: number) => `${milliseconds.toLocaleString('en')} ms`,
    size: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`),
    reference: (reference: string) => `Reference: ${reference}.`,
    times: (count: number) => `${count} times`,
    asked: (service: string) => `Asked: ${service}`,
    aboutCode: (code: string) => `What to do about ${code}`,
  },

  gaps: {
    sealed: (count: number) =>
      count === 1
        ? '1 item is sealed and not among these. Elevated access may open it.'
        : `${count} items are sealed and not among these. Elevated access may open them.`,
    unreadable: (count: number) =>
      count === 1
        ? 'The service sent 1 item that could not be read.'
        : `The service sent ${count} items that could not be read.`,
    lockedInIntermediary: 'The prescription intermediary has locked prescriptions that are not shown.',
    lockedInCoreRecord: 'The core record has locked prescriptions that are not shown.',
    kindsMissing: (kinds: string) => `Could not be fetched, and may exist: ${kinds}.`,
    registers: (registers: string) => `Behind the service, not every register answered: ${registers}.`,
    incomplete: 'This part is not complete.',
  },

  sources: {
    label: 'Who answered',
    answered: 'answered',
    unavailable: 'did not answer',
    failed: 'no answer',
    atMs: (milliseconds: number) => `after ${milliseconds} ms`,
    at: (time: string) => `asked at ${time}`,
    noTime: 'time not asked for',
    none: 'This operation asks no national service.',
  },

  /** Why a national service gave no data, in two or three words; by the types of the contract. */
  reasons: {
    NothingKnown: 'nothing registered',
    NothingShown: 'nothing shown',
    Reserved: 'opted out',
    Restricted: 'restricted',
    Blocked: 'blocked',
    ConsentMissing: 'no consent',
    NotRegistered: 'not in the register',
    AccessRefused: 'access refused',
    SourceUnavailable: 'did not answer',
    SectionUnavailable: 'part unavailable',
    IncompleteAnswer: 'incomplete answer',
    PrescriptionsLocked: 'locked',
    ChoiceNotOffered: 'not offered',
    ProfessionalUnknown: 'unknown professional',
  } as Readonly<Record<string, string>>,
  /** Longer; the contract's own words where there are none here. */
  reasonDetails: {} as Readonly<Record<string, string>>,
  unavailable: {
    TIMEOUT: 'It did not answer within the time allowed.',
    UNREACHABLE: 'No connection could be made, or it broke before the whole answer had come.',
    FAILED: 'It answered with an error of its own.',
    MALFORMED: 'It answered in a form that cannot be understood.',
    WRONG_PERSON: 'It answered about another person than the one asked about. The answer was discarded.',
    RATE_LIMITED: 'It asks callers to slow down.',
    CIRCUIT_OPEN: 'It has failed so often lately that it is left in peace for a moment.',
  } as Readonly<Record<string, string>>,

  plan: {
    open: 'Query plan',
    title: (operation: string) => `Query plan: ${operation}`,
    unnamed: 'the operation',
    introduction:
      'What the gateway would ask of whom. Requests of one step are sent side by side; each starts as soon as those it waits for are answered. Nothing has been fetched to show this.',
    loading: 'Planning …',
    close: 'Close',
    nothing: 'Nothing is fetched: the gateway knows the answer.',
    summary: (requests: number, steps: number) =>
      `${requests} ${requests === 1 ? 'request' : 'requests'} to subgraphs, in ${steps} ${steps === 1 ? 'step' : 'steps'}`,
    price: (calls: number, services: number) =>
      `at most ${calls} ${calls === 1 ? 'call' : 'calls'} to ${services} national ${services === 1 ? 'service' : 'services'}`,
    step: (step: number) => `Step ${step}`,
    sideBySide: 'side by side',
    after: (numbers: string) => `after ${numbers}`,
    asks: 'asks for',
    changes: 'changes',
    finds: 'looks up',
    at: 'at',
    calls: (calls: number) => (calls === 1 ? '1 call' : `${calls} calls`),
    perItem: (calls: number, type: string) => `and ${calls} for each ${type}`,
    perHundred: (calls: number, type: string) => `and ${calls} for each further hundred ${type}`,
    noService: 'No national service',
    priceTitle: 'What it costs, at most',
    priceNote:
      'Calls to national services. Not counted: retries, tokens, what decides who may see what, and what requests share.',
    asText: 'The same as text',
    notOffered: 'This gateway does not tell plans. It is so in production.',
    failed: 'The plan could not be had.',
  },

  schema: {
    title: 'Schema',
    introduction:
      'Everything that can be asked for, with who may see it and which national service answers. Built from the contract.',
    search: 'Search names, descriptions and Norwegian terms',
    found: (shown: number, all: number) =>
      all === 0
        ? 'Nothing was found. Try another word.'
        : shown === all
          ? `${all} found`
          : `The best ${shown} of ${all}`,
    begin: 'Where to begin',
    beginDetails: {
      Query: 'What can be asked for: the ways in.',
      Mutation: 'What citizens can change.',
      Patient: 'All that hangs on one person.',
      MissingData: 'The reasons why a part of an answer has no data.',
    } as Readonly<Record<string, string>>,
    all: 'All types',
    kinds: {
      object: 'Object',
      interface: 'Interface',
      union: 'Union',
      enum: 'Enum',
      input: 'Input',
      scalar: 'Scalar',
    } as Readonly<Record<string, string>>,
    kindsInPlural: {
      object: 'Objects',
      interface: 'Interfaces',
      union: 'Unions',
      enum: 'Enums',
      input: 'Inputs',
      scalar: 'Scalars',
    } as Readonly<Record<string, string>>,
    norwegian: 'In Norwegian',
    fields: 'Fields',
    values: 'Values',
    members: 'One of',
    reason: 'reason for missing data',
    implements: 'Implements',
    implementedBy: 'Implemented by',
    usedBy: 'Used by',
    arguments: 'Arguments',
    deprecated: (reason: string) => `Deprecated: ${reason}`,
    whoMayRead: 'Who may read',
    discloses: 'Discloses',
    answeredBy: 'Answered by',
    usual: (value: string) => `unless said, ${value}`,
    personal: 'personal: only ever in a variable',
    unknown: (name: string) => `The schema has nothing by the name ${name}.`,
    back: 'To the overview',
  },

  /** The rules of `@access(to:)`. */
  accessRules: {
    anyone: 'Anyone who is signed in. It tells nothing personal by itself.',
    care: 'The person, a representative, or health personnel with a care relation.',
    prescribing: 'As for care; of health personnel only those who may read Reseptformidleren.',
    self: 'The citizen, about themself only.',
    citizen: 'The person, or a citizen who represents them. Never health personnel.',
    address: 'The person, and health personnel who may see a protected address.',
    insight: 'Those who run the service. Never about a person.',
  } as Readonly<Record<string, string>>,

  /** The classes of `@access(class:)`. */
  dataClasses: {
    identity: 'Who a person is',
    contact: 'How a person is reached',
    address: 'Where a person lives',
    'core-record': 'Core record status',
    'critical-information': 'Critical information',
    'communication-needs': 'Communication needs',
    prescription: 'Prescriptions and dispenses',
    'locked-prescription': 'Locked prescriptions',
    medication: 'Medicines',
    allergy: 'Allergies and adverse reactions',
    'care-plan': 'Care plans',
    'test-result': 'Test results',
    document: 'Documents',
    'access-log': 'Who has seen what',
    privacy: 'Privacy choices',
    personnel: 'Health personnel',
    organisation: 'Organisations',
    provenance: 'Where and when it was fetched',
    reference: 'Codes and values',
    operations: 'How the service does and is used',
  } as Readonly<Record<string, string>>,

  errors: {
    title: 'Errors',
    introduction:
      'Every code that may stand in “errors[].extensions.code”. Codes are added to and never renamed; the message is for people and may change. The status is that of an answer without any data.',
    search: 'Search codes and words',
    retryable: 'Retry: yes, later',
    notRetryable: 'Retry: no',
    found: (count: number) => (count === 1 ? '1 code' : `${count} codes`),
    none: 'No code has that. Try another word.',
  },

  changelog: {
    title: 'Changelog of the schema',
    introduction: 'What has changed for clients, the latest first. Changes of wording are left out.',
    effects: {
      breaking: 'Breaking',
      dangerous: 'Take care',
      safe: 'New',
    },
    effectDetails: {
      breaking: 'An operation may stop working.',
      dangerous: 'Operations go on working, and may meet something new.',
      safe: 'Nothing that was there is touched.',
    },
    first: 'The first contract.',
    changes: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  },

  docs: {
    sdksTitle: 'SDKs',
    sdksIntroduction:
      'Typed clients, generated from your operations, with proofs, retries and every reason for missing data.',
    onThisPage: 'On this page',
    none: 'There is no such page in this build.',
  },

  people: {
    title: 'Synthetic people',
    introduction:
      'Everybody the sandbox knows by name, and what is special about each. Nobody here is real. Choose how to ask, and the explorer opens.',
    search: 'Search by name, number or what is special',
    name: 'Name',
    special: 'What is special',
    ask: 'Ask',
    asDoctor: 'As the doctor',
    asThemself: 'As themself',
  },

  problems: {
    noSettings: 'The page is served without its settings (portal-settings.json), or the gateway does not answer.',
    sandboxUnreachable: (address: string) =>
      `The sandbox at ${address} does not answer. Is the whole system running? Start it with “npm start”.`,
    sandboxRefused: (status: number) => `The sandbox refused to sign you in (HTTP ${status}).`,
    sandboxUnreadable: 'The sandbox answered in a form the portal does not understand.',
    noKeys: 'This browser makes no keys here. Open the page at localhost, or by HTTPS.',
    gatewayUnreachable: 'The gateway does not answer. Is it still running?',
    gatewayUnreadable: (status: number) => `The gateway answered HTTP ${status} without JSON.`,
    retry: 'Try again',
  },
};

/** The texts of one language. */
export type Texts = typeof en;
