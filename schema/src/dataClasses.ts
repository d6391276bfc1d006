/** What kind of information a field discloses: the names that `@access(class:)` may give. Audit and reports use them. */
export const dataClasses = {
  identity: 'Who a person is: numbers, names, birth, sex, family.',
  contact: 'How a person is reached: telephone, e-mail, contact persons.',
  address: 'Where a person lives.',
  'core-record': 'Whether the core record has something to see, and its status (kjernejournal).',
  'critical-information': 'Critical information (kritisk informasjon).',
  'communication-needs': 'What the person needs in order to be understood: language, interpreter, aids.',
  prescription: 'Prescriptions and dispenses (resept, utlevering).',
  'locked-prescription': 'Prescriptions that the person has locked (låste resepter).',
  medication: 'Medicines in use and stopped (legemidler).',
  allergy: 'Allergies and adverse reactions (CAVE).',
  'care-plan': 'Treatment plans and patient plans (behandlingsplan, egenbehandlingsplan).',
  'test-result': 'Results of laboratory, pathology and imaging (prøvesvar).',
  document: 'Documents of the medical record (journaldokumenter).',
  'access-log': 'Who has seen what about the person, and why (innsynslogg).',
  privacy: "The person's privacy choices: reservation, restriction, block, consent, representation.",
  personnel: 'Health personnel in their profession (helsepersonell).',
  organisation: 'Organisations (virksomhet).',
  operations: 'How the service is used and how it does: counts and times, never of a person (drift).',
  provenance: 'Where and when something was fetched, and how a list was cut.',
  reference: 'Codes, amounts, periods and other values that carry no person by themselves.',
} as const satisfies Record<string, string>;

export type DataClass = keyof typeof dataClasses;
