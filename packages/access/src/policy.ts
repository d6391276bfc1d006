import type { AccessRule } from '@helsegraf/schema';
import type { DecisionCode, Obligation } from './decide.ts';
import {
  aboutThePersonClasses,
  classesExcept,
  coreRecordClasses,
  figureClasses,
  locatingClasses,
} from './dataClassGroups.ts';
import type { Situation } from './situation.ts';

/** A rule applies when every property it names has one of the values it lists. One that it does not name may be any. */
export type When = { readonly [Property in keyof Situation]?: readonly Situation[Property][] };

export interface PolicyRule {
  readonly name: string;
  /** The rule in words. */
  readonly says: string;
  /** Who says so. `(unverified)` marks what no public source that we have read confirms. */
  readonly source: string;
  readonly when: When;
  readonly effect: 'permit' | 'withhold' | 'deny';
  readonly code: DecisionCode;
  /** Beside `audit`, which follows every decision. */
  readonly obligations?: readonly Obligation[];
}

const yes = [true] as const;
const no = [false] as const;
const read = ['read'] as const;
const bySomebodyElse = ['parent', 'power-of-attorney', 'guardian'] as const;
/** What a representative may reach: everything that is not for the person alone. */
const openToRepresentatives: readonly AccessRule[] = ['care', 'prescribing', 'citizen', 'address'];

/** For fields that are open to any signed-in caller: they tell nothing about a person. */
export const openPolicy: readonly PolicyRule[] = [
  {
    name: 'operators-read-no-registers',
    says: 'Those who run the service read where and when figures were counted, and no register of people or organisations.',
    source: 'Ours: the right is to figures, and to nothing else.',
    when: { actor: ['operator'], dataClass: classesExcept(...figureClasses) },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'open-to-anyone',
    says: 'What tells nothing about a person may be read by any signed-in caller.',
    source: 'The contract: `anyone` in `schema/src/accessRules.ts`.',
    when: { action: read },
    effect: 'permit',
    code: 'PERMITTED',
  },
];

/** For how the service is used and how it does. Nothing of it is about a person, so no register is asked. */
export const operationsPolicy: readonly PolicyRule[] = [
  {
    name: 'figures-for-operators',
    says: 'How the service is used and how it does may be read by those who run it, and by nobody else.',
    source: 'The contract: `insight` in `schema/src/accessRules.ts`.',
    when: { actor: ['operator'], action: read },
    effect: 'permit',
    code: 'PERMITTED',
  },
];

/**
 * For everything about a person. A denial beats what withholds, which beats what permits; among denials the first one
 * gives the code. What no rule speaks about is denied.
 */
export const personalPolicy: readonly PolicyRule[] = [
  // Who asks, and for what
  {
    name: 'systems-see-nobody',
    says: 'A system that acts for no person sees nothing about anybody.',
    source: 'Kjernejournalforskriften § 9: only a uniquely identified person in a role.',
    when: { actor: ['system'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'operators-see-nobody',
    says: 'Those who run the service see nothing about anybody, whoever else they are.',
    source: 'Helsepersonelloven § 21 a (snooping); ours: who reads figures has no patient.',
    when: { actor: ['operator'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'for-citizens-only',
    says: 'Health personnel do not read what is meant for the person and those who represent them.',
    source: 'The contract: `self` and `citizen` in `schema/src/accessRules.ts`.',
    when: { actor: ['practitioner'], openTo: ['self', 'citizen'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'for-the-person-only',
    says: 'A representative does not reach what is meant for the person alone.',
    source: 'The contract: `self` in `schema/src/accessRules.ts`.',
    when: { relation: bySomebodyElse, openTo: ['self'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'strangers-see-nothing',
    says: 'A citizen who is neither the person nor represents them sees nothing.',
    source: 'Helsepersonelloven § 21.',
    when: { relation: ['none'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'breaking-the-glass-never-writes',
    says: 'Overriding the ordinary rules (BTG) is for reading.',
    source: 'Tillitsrammeverket, purpose of use; our reading (unverified).',
    when: { actor: ['practitioner'], action: ['write'], purpose: ['BTG'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },

  // On what ground
  {
    name: 'purpose-attested',
    says: 'Health personnel read when their organisation has attested why.',
    source: 'Tillitsrammeverket v1.1, purpose_of_use is required; pasientjournalloven § 19.',
    when: { actor: ['practitioner'], purpose: ['none'] },
    effect: 'deny',
    code: 'ATTESTATION_REQUIRED',
  },
  {
    name: 'basis-given',
    says: 'Health personnel read on a ground that they name. There is no default.',
    source: 'NHN, tilgangsgrunnlag; kjernejournalforskriften.',
    when: { actor: ['practitioner'], basis: ['none'] },
    effect: 'deny',
    code: 'ACCESS_BASIS_REQUIRED',
  },
  {
    name: 'emergency-is-attested',
    says: 'Emergency (nødrett) is a ground in emergency care or when the glass is broken, and in no other care.',
    source: 'NHN pairs AKUTT with ETREAT in its sample; that others exclude it is our reading (unverified).',
    when: { actor: ['practitioner'], basis: ['EMERGENCY'], purpose: ['TREAT', 'COC'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'coordination-opens-nothing',
    says: 'Who coordinates or administers care (COC) does not open what the patient has restricted.',
    source: 'Pasientjournalloven § 17; that coordination is no reason to open is our reading (unverified).',
    when: { actor: ['practitioner'], isElevated: yes, purpose: ['COC'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'emergency-says-why',
    says: 'Emergency access states a reason.',
    source: 'Pasientjournalloven § 22 (follow-up of logs); Helsenorge on nødrett.',
    when: { actor: ['practitioner'], basis: ['EMERGENCY'], hasReason: no },
    effect: 'deny',
    code: 'REASON_REQUIRED',
  },
  {
    name: 'elevation-says-why',
    says: 'Opening what the patient has restricted states a reason.',
    source: 'Pasientjournalloven §§ 17, 22.',
    when: { actor: ['practitioner'], isElevated: yes, hasReason: no },
    effect: 'deny',
    code: 'REASON_REQUIRED',
  },
  {
    name: 'breaking-the-glass-says-why',
    says: 'Overriding the ordinary rules (BTG) states a reason.',
    source: 'Tillitsrammeverket: BTG must be followed up.',
    when: { actor: ['practitioner'], purpose: ['BTG'], hasReason: no },
    effect: 'deny',
    code: 'REASON_REQUIRED',
  },
  {
    name: 'elevation-follows-restriction',
    says: 'Elevated access is for one who has been told, for this patient, that something is restricted.',
    source: 'NHN, forhøyet tilgangsgrunnlag: only when ordinary access has withheld something.',
    when: { actor: ['practitioner'], isElevated: yes, metRestriction: no },
    effect: 'deny',
    code: 'ELEVATION_REFUSED',
  },
  {
    name: 'prescriptions-by-profession',
    says: 'Prescriptions are for those who prescribe or dispense: doctors, dentists, midwives and pharmacists.',
    source: 'Reseptformidlerforskriften; professions of Volven 9060 (unverified).',
    when: { actor: ['practitioner'], openTo: ['prescribing'], mayReadPrescriptions: no },
    effect: 'deny',
    code: 'FORBIDDEN',
  },

  // What the registers say
  {
    name: 'unknown-means-no',
    says: 'When a register that decides does not answer, nothing is shown, in emergencies neither.',
    source: 'Pasientjournalloven § 22; ours.',
    when: { isSubjectKnown: no },
    effect: 'deny',
    code: 'POLICY_DATA_UNAVAILABLE',
  },
  {
    name: 'blocked-by-name',
    says: 'A professional whom the person has blocked sees nothing but who the person is, in emergencies neither.',
    source: 'Pasientjournalloven § 17; Helsenorge on blokkering. That identity stays open is our reading (unverified).',
    when: { actor: ['practitioner'], blocksActor: yes, dataClass: classesExcept('identity') },
    effect: 'deny',
    code: 'BLOCKED',
  },
  {
    name: 'nobody-acts-for-the-dead',
    says: 'Citizens see nothing about the dead; relatives ask the health service.',
    source: 'Helsepersonelloven § 24 (unverified); that it is not given digitally is our reading (unverified).',
    when: { actor: ['citizen'], isDeceased: yes },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'no-representation-of-protected',
    says: 'Somebody with a confidential address is not represented digitally.',
    source: 'Helsenorge on representation and fortrolig adresse.',
    when: { relation: bySomebodyElse, isAddressProtected: yes },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'no-representation-by-protected',
    says: 'Somebody with a confidential address does not represent others digitally.',
    source: 'Helsenorge on representation and fortrolig adresse.',
    when: { relation: bySomebodyElse, isRepresentativeProtected: yes },
    effect: 'deny',
    code: 'FORBIDDEN',
  },
  {
    name: 'protected-address-is-hidden',
    says: 'Where somebody with a confidential address lives, and what would tell it, is for themselves. The answer is as if nothing were registered.',
    source: 'Persontjenesten (fortrolig, strengt fortrolig); Normen, faktaark 55.',
    when: { actor: ['practitioner'], isAddressProtected: yes, dataClass: locatingClasses },
    effect: 'deny',
    code: 'FORBIDDEN',
    obligations: ['leave-no-trace'],
  },
  {
    name: 'reserved-for-personnel',
    says: 'Who has opted out (reservasjon) has no core record, and no ground opens what does not exist.',
    source: 'Kjernejournalforskriften § 3.',
    when: { actor: ['practitioner'], hasReservedCoreRecord: yes, dataClass: coreRecordClasses },
    effect: 'deny',
    code: 'RESERVED',
  },
  {
    name: 'reserved-for-oneself',
    says: 'Who has opted out (reservasjon) is told so.',
    source: 'Kjernejournalforskriften § 3.',
    when: {
      relation: ['self'],
      age: ['16-or-more'],
      hasReservedCoreRecord: yes,
      dataClass: coreRecordClasses,
    },
    effect: 'deny',
    code: 'RESERVED',
  },
  {
    name: 'reserved-for-representatives',
    says: 'A representative is not told that the person has opted out, and so not what else they have chosen.',
    source: 'Kjernejournalforskriften § 3; that citizens are told nothing of others is ours.',
    // The choices themselves would tell it: the reservation is one of them.
    when: { relation: bySomebodyElse, hasReservedCoreRecord: yes, dataClass: [...coreRecordClasses, 'privacy'] },
    effect: 'deny',
    code: 'FORBIDDEN',
  },

  // What the object's labels say to citizens
  {
    name: 'withheld-from-patient',
    says: 'What is withheld from the patient (nektet pasientinnsyn) is never shown to a citizen, nor that it exists.',
    source: 'Volven 9603 NORN; HL7 confidentiality V; pasient- og brukerrettighetsloven § 5-1 (unverified).',
    when: { actor: ['citizen'], isWithheldFromPatient: yes },
    effect: 'deny',
    code: 'FORBIDDEN',
    obligations: ['leave-no-trace'],
  },
  {
    name: 'sensitive-is-for-oneself',
    says: 'What is labeled as restricted (HL7 R) is for the person, not for those who represent them.',
    source: 'NHN document sharing gives N and R to the person; for representatives our reading (unverified).',
    when: { relation: bySomebodyElse, isSensitive: yes },
    effect: 'deny',
    code: 'FORBIDDEN',
    obligations: ['leave-no-trace'],
  },
  {
    name: 'guardian-reservation',
    says: 'Parents and guardians do not see what has a guardian access reservation (vergeinnsynsreservasjon).',
    source: 'ERDOK, Reseptformidleren.',
    when: { relation: ['parent', 'guardian'], hasGuardianReservation: yes },
    effect: 'deny',
    code: 'FORBIDDEN',
    obligations: ['leave-no-trace'],
  },
  {
    name: 'locked-is-for-oneself',
    says: 'A locked prescription (låst resept) is not shown to those who represent the person.',
    source: 'ERDOK, låst resept.',
    when: { relation: bySomebodyElse, isLocked: yes },
    effect: 'deny',
    code: 'FORBIDDEN',
    obligations: ['leave-no-trace'],
  },

  // What is withheld until it is asked for in another way
  {
    name: 'restricted-part',
    says: 'What the patient has restricted (sperring) is withheld until it is asked for with elevated access.',
    source: 'Pasientjournalloven § 17; NHN, forhøyet tilgangsgrunnlag.',
    when: { actor: ['practitioner'], isRestricted: yes, isElevated: no },
    effect: 'withhold',
    code: 'RESTRICTED_BY_PATIENT',
    obligations: ['count-withheld'],
  },
  {
    name: 'sealed-object',
    says: 'An object labeled as sealed (NORS), or with a label that nobody knows, is withheld until elevated access.',
    source: 'Volven 9603 NORS; HL7 confidentiality V.',
    when: { actor: ['practitioner'], isSealed: yes, isElevated: no },
    effect: 'withhold',
    code: 'RESTRICTED_BY_PATIENT',
    obligations: ['count-withheld'],
  },
  {
    name: 'locked-prescription',
    says: 'A locked prescription opens with its reference number, and else by consent or in an emergency.',
    source: 'SFM Basis API, SamtykkeLasteResepter takes HPMOTTATTSAMTYKKE and HPAKUTT; ERDOK.',
    when: { actor: ['practitioner'], isLocked: yes, basis: ['EXCEPTION'] },
    effect: 'withhold',
    code: 'RESTRICTED_BY_PATIENT',
    obligations: ['count-withheld'],
  },

  // What may be seen
  {
    name: 'care',
    says: 'Health personnel read what they need, on the ground they named and for the purpose attested.',
    source: 'Pasientjournalloven § 19; helsepersonelloven §§ 25, 45.',
    when: { actor: ['practitioner'], action: read },
    effect: 'permit',
    code: 'PERMITTED',
  },
  {
    name: 'oneself',
    says: 'From 16 a person sees their own.',
    source:
      'Kjernejournalforskriften § 6; Helsenorge on young people; pasient- og brukerrettighetsloven §§ 4-3, 5-1 (unverified).',
    when: { relation: ['self'], age: ['16-or-more'], action: read },
    effect: 'permit',
    code: 'PERMITTED',
  },
  {
    name: 'oneself-from-12',
    says: 'From 12 to 15 a person sees who they are and how they are reached, and nothing of their health.',
    source:
      'Helsenorge on young people: the core record and documents are closed; the rest is our reading (unverified).',
    when: {
      relation: ['self'],
      age: ['12-15'],
      action: read,
      dataClass: aboutThePersonClasses,
    },
    effect: 'permit',
    code: 'PERMITTED',
  },
  {
    name: 'own-privacy-choices',
    says: 'From 16 a person makes their own privacy choices.',
    source: 'Pasientjournalloven § 17; pasient- og brukerrettighetsloven § 5-3.',
    when: {
      relation: ['self'],
      age: ['16-or-more'],
      action: ['write'],
      openTo: ['self', 'citizen'],
      dataClass: ['privacy'],
    },
    effect: 'permit',
    code: 'PERMITTED',
  },
  {
    name: 'parents-until-12',
    says: 'A parent with parental responsibility sees what concerns a child under 12.',
    source: 'Helsenorge on children. ERDOK gives parents prescriptions until 16; we do not, until it is confirmed.',
    when: { relation: ['parent'], age: ['under-12'], action: read, openTo: openToRepresentatives },
    effect: 'permit',
    code: 'PERMITTED',
  },
  {
    name: 'power-of-attorney-from-16',
    says: 'Who has a power of attorney sees what concerns one who is 16 or more, save who has looked.',
    source: 'Helsenorge, fullmakt; that nobody under 16 gives one is our reading (unverified).',
    when: {
      relation: ['power-of-attorney'],
      age: ['16-or-more'],
      action: read,
      openTo: openToRepresentatives,
      dataClass: classesExcept('access-log'),
    },
    effect: 'permit',
    code: 'PERMITTED',
  },
  {
    name: 'guardians',
    says: 'A guardian sees what concerns a child under 12 or one who is 16 or more, save who has looked.',
    source: 'Helsenorge, representation of those who cannot consent; the ages are our reading (unverified).',
    when: {
      relation: ['guardian'],
      age: ['under-12', '16-or-more'],
      action: read,
      openTo: openToRepresentatives,
      dataClass: classesExcept('access-log'),
    },
    effect: 'permit',
    code: 'PERMITTED',
  },
];

/** What follows a permission in some situations, beside its rule's own obligations. */
export interface Duty {
  readonly name: string;
  readonly source: string;
  readonly when: When;
  readonly obligations: readonly Obligation[];
}

export const duties: readonly Duty[] = [
  {
    name: 'emergency-is-followed-up',
    source: 'Helsenorge on nødrett; pasientjournalloven § 22.',
    when: { actor: ['practitioner'], basis: ['EMERGENCY'] },
    obligations: ['notify-patient', 'review'],
  },
  {
    name: 'broken-glass-is-followed-up',
    source: 'Tillitsrammeverket: BTG must be followed up.',
    when: { actor: ['practitioner'], purpose: ['BTG'] },
    obligations: ['notify-patient', 'review'],
  },
  {
    name: 'reading-about-the-dead-is-followed-up',
    source: 'Helsepersonelloven §§ 21 a, 24; ours (unverified).',
    when: { isDeceased: yes },
    obligations: ['review'],
  },
];
