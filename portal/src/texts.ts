/** Every text the portal shows, in one place. English so far. */
export const texts = {
  product: 'Helsegraf',
  tagline: 'One graph over Norway’s national e-health services',
  synthetic: 'Sandbox: every person, professional and answer here is made up.',

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
    },
    citizen: 'The citizen',
    citizenDetail: 'Asks about themself, signed in with ID-porten',
    staffDetail: (name: string, organisation: string) => `${name}, ${organisation}`,
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
    forCitizen: 'for the citizen',
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
    status: (status: number) => `HTTP ${status}`,
    duration: (milliseconds: number) => `${milliseconds.toLocaleString('en')} ms`,
    size: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`),
    reference: (reference: string) => `Reference: ${reference}.`,
    times: (count: number) => `${count} times`,
    asked: (service: string) => `Asked: ${service}`,
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
} as const;
