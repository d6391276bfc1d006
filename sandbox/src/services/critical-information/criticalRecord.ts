import type { CodeOf, Origin } from './codeLists.ts';

/** One entry of critical information, as the register keeps it: one version, the latest. */
export interface CriticalRecord {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: string;
  /** HPR number. */
  readonly recordedBy: string;
  readonly updated?: { readonly at: string; readonly by: string };
  readonly origin?: Origin;
  /** `deleted` entries are kept, and answered with 410. */
  readonly state: 'active' | 'refuted' | 'deleted';
  readonly note?: string;
  readonly validUntil?: string;
  readonly content: Content;
}

/** When something happened: a date to the precision known, or the age at the time. */
export type When = string | { readonly ageYears: number };

export type Certainty = 'suspected' | 'probable' | 'confirmed';
export type Criticality = 'low' | 'high' | 'unable-to-assess';

export interface DrugCoding {
  readonly list: 'ATC' | 'brand' | 'active-substance' | 'inactive-ingredient';
  readonly code: string;
  readonly name: string;
}

export type Content =
  | DrugReaction
  | OtherAllergy
  | {
      readonly kind: 'intubation';
      readonly grade?: CodeOf<7515>;
      readonly mask?: CodeOf<7516>;
      readonly text?: string;
      readonly onset?: When;
    }
  | { readonly kind: 'anesthesia'; readonly text: string; readonly onset?: When }
  | CriticalCondition
  | { readonly kind: 'treatment'; readonly code: CodeOf<7517>; readonly text?: string; readonly started?: When }
  | { readonly kind: 'implant'; readonly code: CodeOf<7518>; readonly text?: string; readonly implanted?: When }
  | { readonly kind: 'transplant'; readonly code: CodeOf<7518>; readonly text?: string; readonly onset?: When }
  | {
      readonly kind: 'routine';
      readonly code: CodeOf<7522>;
      readonly text?: string;
      readonly from: string;
      readonly to?: string;
    }
  | { readonly kind: 'infection'; readonly code: CodeOf<7519>; readonly onset?: When };

export interface DrugReaction {
  readonly kind: 'drug-reaction';
  /** The first one is what the recorder chose. Without any, `text` says it. */
  readonly drug: readonly DrugCoding[];
  readonly text?: string;
  readonly isToInactiveIngredient?: boolean;
  readonly certainty: Certainty;
  readonly criticality: Criticality;
  readonly reactions: readonly CodeOf<7497>[];
  readonly onset?: When;
}

export interface OtherAllergy {
  readonly kind: 'other-allergy';
  readonly allergen: CodeOf<7514>;
  readonly text?: string;
  readonly category: 'food' | 'environment' | 'biologic';
  readonly certainty: Certainty;
  readonly criticality: Criticality;
  readonly reactions: readonly CodeOf<7497>[];
  readonly onset?: When;
}

export interface CriticalCondition {
  readonly kind: 'condition';
  readonly icd10: { readonly code: string; readonly name: string };
  readonly consequences: readonly CodeOf<7513>[];
  readonly infoText?: string;
  readonly url?: string;
  readonly onset?: When;
}

export type RecordKind = Content['kind'];

/** The kinds that share one FHIR resource, and the path that resource has. */
export const kindsByPath = {
  AllergyIntolerance: ['drug-reaction', 'other-allergy'],
  Conditions: ['intubation', 'anesthesia', 'condition', 'transplant', 'infection'],
  Procedure: ['treatment'],
  DeviceUseStatement: ['implant'],
  Flag: ['routine'],
} as const satisfies Record<string, readonly RecordKind[]>;

export type ResourcePath = keyof typeof kindsByPath;

/** The values of `criticalInfoType`, which narrows the two paths that hold several kinds. */
export const criticalInfoTypes: Readonly<Record<string, RecordKind>> = {
  DrugReaction: 'drug-reaction',
  OtherAllergen: 'other-allergy',
  IntubationProblem: 'intubation',
  OtherProblemWithAnesthesia: 'anesthesia',
  CriticalMedicalCondition: 'condition',
  TransplantsAndOtherForeignBodies: 'transplant',
  Infection: 'infection',
};
