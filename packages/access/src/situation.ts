import type { AccessRule, DataClass } from '@helsegraf/schema';
import { isElevated, ordinaryBasis, type AccessBasis } from './accessBasis.ts';
import type { Actor, PurposeOfUse, Relation, SubjectFacts } from './accessContext.ts';
import { partOfClass } from './dataClassGroups.ts';
import type { Action, Question } from './decide.ts';
import { readLabels, type LabelMeaning } from './labels.ts';

/** Ages where the rules change: from and with the first, up to and without the next. */
export type AgeGroup = 'unknown' | 'under-12' | '12-15' | '16-or-more';

/** A question in the terms that the policy is written in: each property has a few values, and a rule lists some of them. */
export interface Situation extends LabelMeaning {
  readonly actor: Actor['kind'];
  readonly action: Action;
  readonly openTo: AccessRule;
  readonly dataClass: DataClass;
  /** Of a professional who may read Reseptformidleren. */
  readonly mayReadPrescriptions: boolean;
  readonly purpose: PurposeOfUse | 'none';
  readonly basis: Extract<AccessBasis, 'CONSENT' | 'EMERGENCY' | 'EXCEPTION'> | 'none';
  readonly isElevated: boolean;
  readonly hasReason: boolean;
  readonly metRestriction: boolean;
  /** Only a citizen has one that counts: a professional may be somebody's parent, and reads as a professional. */
  readonly relation: Relation | 'undetermined' | 'no-citizen';
  readonly isRepresentativeProtected: boolean;
  readonly isSubjectKnown: boolean;
  readonly age: AgeGroup;
  readonly isDeceased: boolean;
  readonly isAddressProtected: boolean;
  readonly hasReservedCoreRecord: boolean;
  /** The part that the class belongs to is restricted as a whole. */
  readonly isRestricted: boolean;
  readonly blocksActor: boolean;
}

/**
 * Professions of Volven 9060 that may read Reseptformidleren: doctors, dentists and midwives, who prescribe, and
 * pharmacists, who dispense (unverified: reseptformidlerforskriften has not been read; nurses read the core record and
 * not Reseptformidleren). A nurse with a right to prescribe of her own is not told apart from others by the attest.
 */
const prescriptionReaders: ReadonlySet<string | undefined> = new Set(['LE', 'TL', 'JO', 'FA1', 'FA2']);

// Holds the place of facts while nobody knows them; the policy denies before it asks for any.
const nothingKnown: SubjectFacts = {
  isDeceased: false,
  addressProtection: 'none',
  hasReservedCoreRecord: false,
  restricted: [],
  blocksActor: false,
};

/** The question as the policy sees it. */
export function describeSituation({ context, resource, action }: Question): Situation {
  const subject = context.subject === 'unknown' ? nothingKnown : context.subject;
  const part = partOfClass[resource.dataClass];
  return {
    actor: context.actor.kind,
    action,
    openTo: resource.rule,
    dataClass: resource.dataClass,
    mayReadPrescriptions: context.actor.kind === 'practitioner' && prescriptionReaders.has(context.actor.role),
    purpose: context.purpose ?? 'none',
    basis: (ordinaryBasis(context) as Situation['basis'] | undefined) ?? 'none',
    isElevated: isElevated(context),
    hasReason: context.hasReason,
    metRestriction: context.metRestriction,
    relation: context.actor.kind === 'citizen' ? (context.relation ?? 'undetermined') : 'no-citizen',
    isRepresentativeProtected: (context.actorAddressProtection ?? 'none') !== 'none',
    isSubjectKnown: context.subject !== 'unknown',
    age: ageGroupOf(subject.ageYears),
    isDeceased: subject.isDeceased,
    isAddressProtected: subject.addressProtection !== 'none',
    hasReservedCoreRecord: subject.hasReservedCoreRecord,
    isRestricted: part !== undefined && subject.restricted.includes(part),
    blocksActor: subject.blocksActor,
    ...readLabels(resource.labels ?? []),
  };
}

function ageGroupOf(ageYears: number | undefined): AgeGroup {
  if (ageYears === undefined || Number.isNaN(ageYears) || ageYears < 0) return 'unknown';
  if (ageYears < 12) return 'under-12';
  return ageYears < 16 ? '12-15' : '16-or-more';
}
