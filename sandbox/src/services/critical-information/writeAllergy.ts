import type { AllergyIntolerance, CodeableConcept, Coding } from 'fhir/r4.js';
import { volvenCoding } from './codeLists.ts';
import type { Certainty, CriticalRecord, DrugCoding, DrugReaction, OtherAllergy } from './criticalRecord.ts';
import { type Common, kjExtension, terminology } from './resourceParts.ts';
import { whenElements } from './whenElements.ts';

/** A reaction to a medicine or another allergy (KjAllergyIntolerance). */
export function writeAllergy(content: DrugReaction | OtherAllergy, common: Common): AllergyIntolerance {
  const { record } = common;
  return {
    resourceType: 'AllergyIntolerance',
    id: common.id,
    meta: common.meta('KjAllergyIntolerance'),
    contained: common.contained,
    extension: common.extensions,
    clinicalStatus: {
      coding: [terminology('allergyintolerance-clinical', record.state === 'active' ? 'active' : 'inactive')],
    },
    verificationStatus: verificationStatus(record.state, content.certainty),
    category: [content.kind === 'drug-reaction' ? 'medication' : content.category],
    criticality: content.criticality,
    code: content.kind === 'drug-reaction' ? drugConcept(content) : allergenConcept(content),
    patient: common.patient,
    ...whenElements('onset', content.onset),
    recordedDate: record.recordedAt,
    recorder: common.recorder,
    note: common.note,
    reaction: content.reactions.map((code) => ({ manifestation: [{ coding: [volvenCoding(7497, code)] }] })),
  };
}

function verificationStatus(state: CriticalRecord['state'], certainty: Certainty): CodeableConcept {
  const system = 'allergyintolerance-verification';
  if (state !== 'active') {
    return { coding: [terminology(system, state === 'refuted' ? 'refuted' : 'entered-in-error')] };
  }
  if (certainty === 'confirmed') return { coding: [terminology(system, 'confirmed')] };
  const unconfirmed = { coding: [terminology(system, 'unconfirmed')] };
  // R4 has no word for "probable": the service marks it with an extension on the status.
  return certainty === 'suspected'
    ? unconfirmed
    : { extension: [{ url: kjExtension('Presumed'), valueBoolean: true }], ...unconfirmed };
}

function drugConcept({ drug, text, isToInactiveIngredient }: DrugReaction): CodeableConcept {
  const marked = { extension: [{ url: kjExtension('KjInactiveIngredient'), valueBoolean: true }] };
  return {
    ...(isToInactiveIngredient ? marked : {}),
    ...(drug.length === 0 ? {} : { coding: drug.map((each, index) => drugCoding(each, index === 0)) }),
    ...(text === undefined ? {} : { text }),
  };
}

function allergenConcept({ allergen, text }: OtherAllergy): CodeableConcept {
  return {
    coding: [{ ...volvenCoding(7514, allergen), userSelected: true }],
    ...(text === undefined ? {} : { text }),
  };
}

/** ATC has its own address in the documented example; the others are those of a third party's client. */
const drugSystems = {
  ATC: 'http://www.whocc.no/atc',
  brand: 'http://nhn.no/kj/fhir/CodeSystem/DrugTradeName',
  'active-substance': 'http://nhn.no/kj/fhir/CodeSystem/ActiveSubstance',
  'inactive-ingredient': 'http://nhn.no/kj/fhir/CodeSystem/InactiveIngredient',
} as const satisfies Record<DrugCoding['list'], string>;

function drugCoding({ list, code, name }: DrugCoding, userSelected: boolean): Coding {
  return { system: drugSystems[list], code, display: name, userSelected };
}
