/**
 * What is unusual about a synthetic person. The stand-ins read it to decide what they answer; a person without traits is
 * ordinary. Every trait is held by at least one named person (`named.ts`).
 */
export const traits = {
  // Who may see what
  reserved: 'has opted out of the core record (reservasjon)',
  restricted: 'has restricted information that elevated access opens (sperring)',
  'blocks-professional': 'has blocked named health personnel (blokkering)',
  'locked-prescription': 'has a prescription that needs its reference number or consent (låst resept)',
  'guardian-reservation': 'has a prescription that parents may not see (vergeinnsynsreservasjon)',
  'confidential-address': 'address is confidential (fortrolig, code 7)',
  'strictly-confidential-address': 'address is strictly confidential (strengt fortrolig, code 6)',
  'no-consent-plan': 'has not consented to sharing a care plan (samtykke mangler)',

  // Ages where the rules change, true on the day the sandbox starts
  'age-11': 'is 11',
  'age-12': 'is 12',
  'age-15': 'is 15',
  'age-16': 'is 16',
  'age-17': 'is 17',
  'age-18': 'is 18',

  // Who the person is
  deceased: 'has died',
  'no-fixed-address': 'has no fixed address',
  'legal-guardian': 'has a legal guardian (verge)',
  'power-of-attorney': 'has given somebody power of attorney (fullmakt)',
  'd-number': 'has a D-number',
  'former-d-number': 'had a D-number before the present number',
  'auxiliary-number': 'has only a shared auxiliary number (felles hjelpenummer)',
  'new-2032-number': 'has a number valid only by the rule of 2032',
  'nhn-number': 'has a test number of the +65 series',
  'nav-number': 'has a test number of the +40 series',

  // What the registers hold
  showcase: 'has data in every service',
  'nothing-known': 'has no data in any service',
  'critical-information': 'has critical information (kritisk informasjon)',
  'all-critical-information': 'has all ten kinds of critical information',
  'deleted-critical-information': 'has critical information that was deleted',
  'drug-allergy': 'reacts to a medicine (legemiddelreaksjon)',
  'communication-needs': 'has communication needs',
  'home-care': 'gets municipal home care',
  'treatment-plan': 'has a treatment plan (behandlingsplan)',
  'zone-plan': 'has a plan with green, yellow and red zone (egenbehandlingsplan)',
  'many-plans': 'has more plans with zones than fit on one page',
  'unknown-plan-value': 'has a plan with a status and a zone that nobody has heard of',
  'incomplete-plan': 'has a treatment plan that points to a condition that does not come with it',
  'deleted-plan': 'has a treatment plan that was deleted',

  // Medicines
  multidose: 'gets medicines in multidose',
  'stopped-medicine': 'has a medicine that was discontinued (seponert)',
  'expired-prescription': 'has a prescription that has expired (utløpt)',
  'recall-pending': 'has a prescription that is being recalled (tilbakekalling)',
  'many-prescriptions': 'has more prescriptions than fit on one page',
  'pll-only': 'has medicines on the list without a prescription',
  'list-unavailable': 'has a medication list that cannot be read (emptyReason unavailable)',
  'kj-unavailable': 'is one for whom the core record fails while prescriptions answer',
} as const;

export type Trait = keyof typeof traits;

/** Every trait, in the order of the table. */
export const allTraits = Object.keys(traits) as readonly Trait[];
