import type { Code } from '@helsegraf/fhir';
import { isSameCodeSystem, volvenSystem } from '@helsegraf/identifiers';
import type {
  Allergen,
  AllergyManifestation,
  CommunicationNeedKind,
  CormackLehaneGrade,
  CriticalConsequenceKind,
  CriticalInformationOrigin,
  ImplantKind,
  InfectionKind,
  MaskVentilation,
  OngoingTreatmentKind,
  TreatmentRoutineChangeKind,
} from '../generated/resolverTypes.ts';

/** A national code list with the enum that stands for its codes. */
export interface CodeList<Member extends string> {
  readonly system: string;
  readonly members: Readonly<Record<string, Member>>;
}

const kjCodeSystems = 'http://nhn.no/kj/fhir/CodeSystem/';

/**
 * What a code of the list means; `OTHER` for a code that the list does not have or that is of another list, undefined when
 * there is no code. A code without a list, or under one of the core record's own addresses, is taken to be of the list
 * that belongs in its place.
 */
export function memberOf<Member extends string>(
  list: CodeList<Member>,
  code: Code | undefined,
): Member | 'OTHER' | undefined {
  if (code?.code === undefined) return undefined;
  return isOf(list, code) && Object.hasOwn(list.members, code.code) ? list.members[code.code] : 'OTHER';
}

/** Whether the code is, or may be, of that list. */
export function isOf({ system }: CodeList<string>, code: Code): boolean {
  if (code.system === undefined || code.system.startsWith(kjCodeSystems)) return true;
  return isSameCodeSystem(code.system, system);
}

function volven<Member extends string>(list: number, members: Record<number, Member>): CodeList<Member> {
  return { system: volvenSystem(list), members };
}

export const allergyManifestations = volven<AllergyManifestation>(7497, {
  1: 'ANAPHYLAXIS',
  2: 'HYPOTENSION',
  3: 'SERIOUS_ARRHYTHMIA',
  4: 'LARYNGEAL_EDEMA',
  5: 'ASTHMA',
  6: 'HEAVY_BREATHING',
  7: 'REDUCED_CONSCIOUSNESS',
  8: 'GENERALIZED_SEIZURES',
  9: 'ANGIOEDEMA_OR_SERIOUS_URTICARIA',
  10: 'SERIOUS_SKIN_REACTION',
  11: 'LESS_SERIOUS_SKIN_REACTION',
  12: 'MUCOSAL_IRRITATION',
  13: 'GASTROINTESTINAL',
  14: 'KIDNEY_FAILURE',
  15: 'BLOOD_APLASIA',
  16: 'LIVER_FAILURE',
  17: 'RHABDOMYOLYSIS',
  18: 'OTHER_SERIOUS',
  19: 'OTHER_LESS_SERIOUS',
  20: 'NOT_KNOWN',
});

export const origins = volven<CriticalInformationOrigin>(7498, {
  1: 'TEST_RESULT',
  2: 'TREATING_DOCTOR',
  3: 'PATIENT',
  4: 'NEXT_OF_KIN',
  5: 'EARLIER_RECORD',
  6: 'OTHER_SOURCE',
  7: 'RESPONSIBLE_CLINICIAN',
});

export const consequences = volven<CriticalConsequenceKind>(7513, {
  1: 'CONSCIOUSNESS',
  2: 'BREATHING',
  3: 'BLEEDING',
  4: 'CIRCULATORY_FAILURE',
  5: 'ANESTHESIA_PROBLEM',
  6: 'SURGICAL_COMPLICATION',
  7: 'DANGER_IF_MEDICINE_CHANGES',
  8: 'MEETS_CRITICAL_DEFINITION',
});

export const allergens = volven<Allergen>(7514, {
  1: 'MILK',
  2: 'EGG',
  3: 'WHEAT',
  4: 'SHELLFISH',
  5: 'FISH',
  6: 'PEAS',
  7: 'SOY',
  8: 'LUPIN',
  9: 'FENUGREEK',
  10: 'PEANUT',
  11: 'OTHER_NUTS',
  12: 'POPPY_SEED',
  13: 'INSECT_VENOM',
  14: 'LATEX',
  15: 'OTHER_IMPORTANT_ALLERGY',
});

export const laryngoscopyGrades = volven<CormackLehaneGrade>(7515, {
  1: 'GRADE_1',
  2: 'GRADE_2',
  3: 'GRADE_3',
  4: 'GRADE_4',
});

export const maskVentilations = volven<MaskVentilation>(7516, {
  1: 'EASY',
  2: 'WITH_DIFFICULTY',
  3: 'NO',
  4: 'NOT_STATED',
});

export const ongoingTreatments = volven<OngoingTreatmentKind>(7517, {
  1: 'CYTOSTATICS',
  2: 'IMMUNOSUPPRESSION',
  3: 'RADIATION',
  4: 'ANTICOAGULATION',
  5: 'DIALYSIS',
  6: 'OPIOID_MAINTENANCE',
  7: 'CLINICAL_TRIAL',
  8: 'PSYCHIATRIC_CRISIS_PLAN',
  9: 'PAIN_CLINIC',
  10: 'CHELATION',
  11: 'MALIGNANT_DISEASE_FOLLOW_UP',
  12: 'OTHER_OUTPATIENT',
  13: 'TRANSPLANT_QUEUE',
  14: 'OTHER_IMPORTANT',
});

export const implants = volven<ImplantKind>(7518, {
  1: 'EAR_OR_COCHLEA',
  2: 'METAL_IN_EYE',
  3: 'EYE_REGION',
  4: 'INTRACRANIAL_CLIP',
  5: 'SHUNT',
  6: 'NEUROSTIMULATOR',
  7: 'MOUTH_NOSE_OR_THROAT',
  8: 'TRACHEOSTOMY',
  9: 'PACEMAKER',
  10: 'ICD',
  11: 'MECHANICAL_HEART_VALVE',
  12: 'OTHER_HEART_VALVE',
  13: 'CORONARY_STENT',
  14: 'OTHER_VESSEL_STENT',
  15: 'URINARY_TRACT',
  16: 'BILE_DUCTS',
  17: 'OTHER_HOLLOW_ORGAN',
  18: 'MEDICAL_PUMP',
  19: 'ORTHOPEDIC_PROSTHESIS',
  20: 'KIDNEY',
  21: 'HEART',
  22: 'LUNG',
  23: 'HEART_AND_LUNG',
  24: 'LIVER',
  25: 'MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS',
  26: 'OTHER_TRANSPLANT',
  27: 'OTHER_IMPLANT',
  28: 'VASCULAR_PROSTHESIS',
  29: 'PEG_TUBE',
});

export const infections = volven<InfectionKind>(7519, {
  1: 'MRSA',
  2: 'VRE',
  3: 'ESBL',
  4: 'OTHER_MULTIRESISTANT',
  5: 'OTHER_CONTAGIOUS',
});

export const routineChanges = volven<TreatmentRoutineChangeKind>(7522, {
  1: 'NO_BLOOD_TRANSFUSION',
  2: 'OPEN_RETURN',
  3: 'CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT',
  4: 'RECOMMENDED_PROCEDURE',
  5: 'OTHER_CHANGE',
});

/** The service writes these codes as `KJ_KOMMUNIKASJON_7`, which is what the national list calls 7. */
export const communicationNeeds: CodeList<CommunicationNeedKind> = {
  system: volvenSystem(7525),
  members: {
    KJ_KOMMUNIKASJON_1: 'HARD_OF_HEARING',
    KJ_KOMMUNIKASJON_2: 'DEAF',
    KJ_KOMMUNIKASJON_3: 'VISUALLY_IMPAIRED',
    KJ_KOMMUNIKASJON_4: 'BLIND',
    KJ_KOMMUNIKASJON_5: 'SPEECH_DIFFICULTIES',
    KJ_KOMMUNIKASJON_6: 'MUTE',
    KJ_KOMMUNIKASJON_7: 'NEEDS_INTERPRETER',
    KJ_KOMMUNIKASJON_8: 'COGNITIVE_DIFFICULTIES',
    KJ_KOMMUNIKASJON_9: 'CONTACT_LENSES',
  },
};
