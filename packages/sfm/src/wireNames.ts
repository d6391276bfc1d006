/**
 * Names of extensions and sections in SFM's answer, as its guide and its owner's example have them. Extensions are
 * looked up by the last part of their url, so a sender that leaves out the rest is understood.
 *
 * Unverified, since only their names were found in the guide, not what they hold: `slvApplication`, `refnum`,
 * `lockedresept`, `guardiantransparencyreservation`, `indoctorsname`, and `productgroup` of `sfm-reseptdocbanda`.
 */
export const wireNames = {
  prescription: 'sfm-reseptamendment',
  article: 'sfm-reseptdocbanda',
  deliverySummary: 'sfm-deliverysummary',
  registration: 'sfm-regInfo',
  substitution: 'sfm-generic-substitution',
  discontinuation: 'sfm-discontinuation',
  administration: 'sfm-administration',
  treatmentStart: 'effectiveDateTime',
  dispense: 'sfm-dispenseinfo',
  articleDispense: 'sfm-generaldispenseextention',
  listInformation: 'sfm-pllInformation',
  use: 'sfm-use',
  shortDose: 'sfm-shortdosage',
  applicationArea: 'sfm-application-area',
  medicationDetails: 'sfm-medicationdetails',
  prescriptionGroup: 'no-basis-prescriptiongroup',
  amountText: 'sfm-amountText',
  // The owner's example writes the first, the guide names the second.
  interventions: ['sfm-Intervention', 'sfm-substitutioninfo'],
} as const;

/** `Composition.section.code`, in the system `sfm-section-types`. */
export const sectionCodes = {
  medication: 'sectionMedication',
  listInfo: 'sectionPLLinfo',
  allergies: 'sectionAllergies',
  dispenses: 'sectionDispense',
  otherPrescriptions: 'sectionOtherPrescriptions',
} as const;

/** `http://ehelse.no/fhir/CodeSystem/FEST`, where packages and FEST ids are codes. */
export const festSystem = 'http://ehelse.no/fhir/CodeSystem/FEST';
export const atcSystem = 'http://www.whocc.no/atc';
