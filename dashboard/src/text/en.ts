import type { Texts } from './nb.ts';

const fewerThanFive = 'fewer than 5';
const noFigures = 'no figures';

/** Every text of the dashboard, in English. */
export const en: Texts = {
  product: 'Helsegraf',
  title: 'Operations and use',
  hiding: '“Fewer than 5” may also stand for a figure that would give such a one away.',
  synthetic: 'Sandbox: synthetic people and organisations.',
  skip: 'Skip to the content',
  menu: 'Views',
  settings: 'Appearance and language',
  loading: 'Fetching …',

  views: {
    overview: 'Overview',
    operations: 'Operations',
    clients: 'Clients and versions',
    sources: 'Sources',
    fields: 'Field usage',
    cost: 'Calls to national services',
    audit: 'Access log',
    adoption: 'Adoption',
  },
  introductions: {
    overview: 'How it goes now, and what stands out.',
    operations: 'What is asked, how fast it is answered, and what goes wrong.',
    clients: 'Who asks, in which version, and how it goes for them.',
    sources: 'How the national services answer us, and whether we hold back.',
    fields: 'Who uses which fields – above all those that are to go away.',
    cost: 'How many calls the questions lead to, and where they go.',
    audit: 'That the access log is written, whole and followed up. Nothing of what stands in it.',
    adoption: 'Where in the country the services are in use, held against the rollout plan.',
  },

  signIn: {
    title: 'Sign in to see the figures',
    text: 'The dashboard reads the graph with the operator’s own right. It gives figures of use and operation, and nothing about people.',
    sandbox:
      'Here it is the sandbox’s operator who signs in. The key is made in the browser and cannot be read out of it.',
    submit: 'Sign in as operator',
    working: 'Signing in …',
    out: 'Sign out',
    as: (name) => `Signed in as ${name}`,
  },

  filters: {
    label: 'Selection',
    period: 'Period',
    client: 'Client',
    operation: 'Operation',
    source: 'Source',
    all: 'All',
    clear: 'Clear selection',
  },
  periods: { '1h': '1 hour', '6h': '6 hours', '24h': '24 hours', '7d': '7 days', '30d': '30 days' },
  periodsLong: {
    '1h': 'in the last hour',
    '6h': 'in the last 6 hours',
    '24h': 'in the last 24 hours',
    '7d': 'in the last 7 days',
    '30d': 'in the last 30 days',
  },

  live: {
    updated: (time) => `Updated ${time}`,
    never: 'Not fetched yet',
    pause: 'Pause updates',
    refresh: 'Fetch now',
  },

  theme: { label: 'Appearance', auto: 'System', light: 'Light', dark: 'Dark' },
  language: { label: 'Language' },

  amounts: { hidden: fewerThanFive, concealed: 'hidden', absent: noFigures },
  amount: (amount, format) => {
    if (amount === undefined || amount.kind === 'absent') return noFigures;
    return amount.kind === 'hidden' ? fewerThanFive : format(amount.value);
  },

  chart: {
    time: 'Time',
    showTable: 'Table',
    showChart: 'Chart',
    moment: (label) => `${label}: choose a moment with the arrow keys`,
    period: (start, lengthMs, formats) => {
      if (start === undefined) return noFigures;
      if (lengthMs >= 86_400_000) return formats.day(start);
      return lengthMs >= 3_600_000
        ? `${formats.moment(start)}–${formats.time(new Date(start.getTime() + lengthMs))}`
        : formats.moment(start);
    },
  },

  missing: {
    unavailableTitle: (service) => `${service}: no answer`,
    unavailable: {
      TIMEOUT: 'It did not answer in time.',
      UNREACHABLE: 'No connection could be made.',
      FAILED: 'It answered with an error.',
      MALFORMED: 'Its answer could not be understood.',
      WRONG_PERSON: 'It answered about something else than was asked, and the answer was discarded.',
      RATE_LIMITED: 'It asks to be asked less often.',
      CIRCUIT_OPEN: 'It has failed so often that it is left in peace for a while.',
    },
    unavailableOther: 'It gave no usable answer.',
    notZero: 'It does not mean that the figure is zero.',
    retryIn: (seconds) => `It asks us to wait ${seconds} seconds.`,
    retrySoon: 'We try again at the next update.',
    refusedTitle: 'No access',
    refused: 'Whoever is signed in has no right to the figures. Those who run the service give it.',
    signedOutTitle: 'The sign-in no longer holds',
    signedOut: 'Sign in again.',
    unreachableTitle: 'The gateway does not answer',
    unreachable: 'No connection to Helsegraf could be made.',
    errorTitle: 'The figures cannot be shown',
    error: (code) => `Helsegraf answered ${code}.`,
    nothingTitle: 'Nothing yet',
    nothing: (period) => `Nothing was recorded in this selection ${period}.`,
    stale: (time) => `The last attempt failed. The figures below are from ${time}.`,
    noSettings: 'The page lacks its settings (dashboard-settings.json), or Helsegraf does not answer.',
    noSignIn: 'The sign-in does not answer. Is the whole system running?',
    signInRefused: (status) => `The sign-in was refused (HTTP ${status}).`,
    noKeys: 'This browser makes no keys here. Open the page at localhost, or by HTTPS.',
    notLoaded: 'The view could not be loaded.',
    retry: 'Try again',
    reload: 'Reload the page',
  },

  figures: {
    requests: 'Requests',
    refused: 'Refused',
    failed: 'Failed',
    latency: 'Response time',
    p50: 'Median',
    p95: '95 of 100 within',
    p99: '99 of 100 within',
    calls: 'Calls',
    ofAll: (share) => `${share} of all`,
    median: (duration) => `median ${duration}`,
    lost: (count) => `${count} requests were not counted in this period.`,
    noLatency: 'too few answers',
  },

  overview: {
    requestsOverTime: 'Requests',
    latencyOverTime: 'Response time',
    wrongOverTime: 'Failed and refused',
    worst: 'Standing out now',
    worstNote:
      'Operations with the largest share of failures, then the slowest. Only those with at least five requests.',
    slow: (duration) => `95 of 100 within ${duration}`,
    nothingWorse: 'No operation fails more often than once in a thousand, and none is much slower than the others.',
    sources: 'The sources now',
    outcomes: 'Why there was no answer',
    noOutcomes: 'Everything was answered.',
  },

  outcomes: { code: 'Code', kind: 'Outcome', REFUSED: 'Refused', FAILED: 'Failed' },

  operations: {
    table: 'Operations',
    name: 'Operation',
    other: 'others (not registered)',
  },

  clients: {
    table: 'Clients and versions',
    client: 'Client',
    version: 'Version',
    noVersion: 'not told',
  },

  sources: {
    standing: { WORKING: 'Working', TROUBLED: 'Troubled', DOWN: 'Down', UNKNOWN: 'Unknown' },
    standings: {
      WORKING: 'It answers.',
      TROUBLED: 'Some answers fail, or somebody holds back for a while.',
      DOWN: 'Nobody gets answers from it now.',
      UNKNOWN: 'It has not been asked, or those who ask it cannot be reached.',
    },
    breaker: 'Circuit breaker',
    breakers: { CLOSED: 'closed', HALF_OPEN: 'trying again', OPEN: 'holding back' },
    since: (moment) => `since ${moment}`,
    noBreaker: 'No part of Helsegraf asks this source now.',
    now: 'State now',
    source: 'Source',
    overTime: (service) => `${service}: calls`,
    why: 'Why calls failed',
    reason: 'Reason',
    noFailures: 'No call failed.',
    table: 'The sources in the period',
  },

  fields: {
    table: 'Fields',
    field: 'Field',
    usedBy: 'Used by',
    lastUsed: 'Last',
    onlyDeprecated: 'Only fields that are to go away',
    search: 'Begins with',
    searchHint: 'For example Patient.',
    deprecated: 'To go away',
    since: (day) => `since ${day}`,
    nobody: 'Nobody uses it',
    none: 'No field fits the selection.',
    noDeprecated: 'No field of the schema is to go away.',
    next: 'Next',
    previous: 'Previous',
    versions: (count) => (count === 1 ? '1 more version' : `${count} more versions`),
  },

  cost: {
    total: 'Calls in all',
    byService: 'By service',
    byOperation: 'By operation',
    byClient: 'By client',
    service: 'Service',
    perRequest: 'Calls per request',
  },

  audit: {
    overTime: 'Records per hour',
    records: 'Records in the log',
    chain: 'The chain',
    chainStates: { WHOLE: 'Whole', BROKEN: 'Broken', NOT_VERIFIED: 'Not verified' },
    chainStatesLong: {
      WHOLE: 'All that was gone through is unchanged.',
      BROKEN: 'Something was changed or taken away. Run “npm run audit -- verify” to see what.',
      NOT_VERIFIED: 'The log has not been gone through yet.',
    },
    verified: (some, all) => `${some} of ${all} records gone through`,
    verifiedAt: (moment) => `Last gone through ${moment}`,
    never: 'Never gone through',
    checkpoint: 'Last checkpoint',
    checkpointNote: (records) => `${records} records, signed and kept outside the database`,
    noCheckpoint: 'None yet',
    noCheckpointNote: 'No checkpoint has been made outside the database.',
    reviews: 'Awaiting review',
    reviewReasons: {
      EMERGENCY: 'Emergency',
      ELEVATED: 'Elevated access',
      BREAK_THE_GLASS: 'Break the glass',
      DECEASED: 'About someone who is dead',
    },
    oldest: 'Oldest has waited',
    reason: 'Reason',
    count: 'Count',
    days: (count) => (count === 0 ? 'less than a day' : count === 1 ? '1 day' : `${count} days`),
    noneWaits: 'none waits',
    emergencies: 'Emergencies awaiting review',
  },

  adoption: {
    plan: (name) => `Plan: ${name}`,
    noPlan: 'No rollout plan is set up. Only actual use is shown.',
    syntheticPlan: 'The plan is made up, for trying.',
    tiles: 'The health regions',
    tilesNote: 'Municipalities where the service is in use, of those where it should be by now.',
    table: 'Services and regions',
    service: 'Service',
    track: 'Track',
    tracks: { NATIONAL: 'Common national', REGIONAL: 'Common regional', PARTLY_NATIONAL: 'Partly national' },
    noTrack: 'not in the plan',
    regions: {
      NORTH: 'Helse Nord',
      CENTRAL: 'Helse Midt-Norge',
      WEST: 'Helse Vest',
      SOUTH_EAST: 'Helse Sør-Øst',
    },
    ofPlanned: (using, planned) => `${using} of ${planned}`,
    notPlanned: (using) => (using === 0 ? 'not planned' : `${using}, without a plan`),
    municipalities: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
    organisations: (count) => (count === 1 ? '1 organisation' : `${count} organisations`),
    unplaced: (count) =>
      count === 1
        ? '1 organisation is in no known municipality and counts in requests alone.'
        : `${count} organisations are in no known municipality and count in requests alone.`,
    municipality: 'Municipality',
    region: 'Region',
    standing: 'Standing',
    standings: { IN_USE: 'In use', LATE: 'Late', PLANNED: 'Planned', EARLY: 'Early' },
    plannedFrom: 'Planned from',
    noDay: 'no day set',
    organisation: 'Organisation',
    organisationCount: 'Organisations',
    organisationsTable: 'Organisations',
    unknownName: 'unknown name',
    unknownPlace: 'unknown',
    uses: 'Uses',
    byMunicipality: (service) => `${service}: municipalities`,
    noMunicipality: 'No municipality is in the plan for the service, and none uses it.',
    noOrganisation: 'No organisation used anything in this selection.',
    using: 'In use',
    missing: 'Planned, not in use',
  },

  services: {
    PERSON_REGISTER: 'Person register',
    HEALTH_PERSONNEL_REGISTER: 'Health personnel register',
    ORGANISATION_REGISTER: 'Address register',
    CORE_RECORD: 'Core record',
    CRITICAL_INFORMATION: 'Critical information',
    PATIENT_INFORMATION: 'Patient information',
    PRESCRIPTION_INTERMEDIARY: 'Prescription intermediary',
    CENTRAL_PRESCRIBING_MODULE: 'Central prescribing module',
    TREATMENT_PLANS: 'Treatment plans',
    PATIENT_PLANS: 'Patient’s plans',
    PRIVACY_SETTINGS: 'Privacy component',
    ACCESS_LOG: 'Access log',
    INSIGHT: 'Store of figures',
  },
};
