import type {
  PlanCategoryKind,
  PlanIntent,
  TreatmentActionStatus,
  TreatmentGoalStatus,
  TreatmentPlanStatus,
  ZoneLevel,
  ZonePlanStatus,
} from '../generated/resolverTypes.ts';

/** FHIR R4 request status, http://hl7.org/fhir/R4/valueset-request-status.html */
export const planStatuses: Words<TreatmentPlanStatus> = {
  draft: 'DRAFT',
  active: 'ACTIVE',
  'on-hold': 'ON_HOLD',
  revoked: 'REVOKED',
  completed: 'COMPLETED',
  'entered-in-error': 'ENTERED_IN_ERROR',
  unknown: 'UNKNOWN',
};

/**
 * The request statuses, and those of an action written inside the plan
 * (http://hl7.org/fhir/R4/valueset-care-plan-activity-status.html). Each word means the same in both, or is in one only.
 */
export const actionStatuses: Words<TreatmentActionStatus> = {
  ...planStatuses,
  'not-started': 'NOT_STARTED',
  scheduled: 'SCHEDULED',
  'in-progress': 'ACTIVE',
  cancelled: 'REVOKED',
  stopped: 'REVOKED',
};

/** http://hl7.org/fhir/R4/valueset-goal-status.html */
export const goalStatuses: Words<TreatmentGoalStatus> = {
  proposed: 'PROPOSED',
  planned: 'PLANNED',
  accepted: 'ACCEPTED',
  active: 'ACTIVE',
  'on-hold': 'ON_HOLD',
  completed: 'COMPLETED',
  cancelled: 'CANCELLED',
  'entered-in-error': 'ENTERED_IN_ERROR',
  rejected: 'REJECTED',
};

/** The intents of a plan, and the finer ones of an action, which are all orders. */
export const intents: Words<PlanIntent> = {
  proposal: 'PROPOSAL',
  plan: 'PLAN',
  order: 'ORDER',
  'original-order': 'ORDER',
  'reflex-order': 'ORDER',
  'filler-order': 'ORDER',
  'instance-order': 'ORDER',
  option: 'OPTION',
};

/** The national list of plan categories for welfare technology. */
export const planCategories: Words<PlanCategoryKind> = {
  '0': 'OTHER_KIND',
  '1': 'TREATMENT_PLAN',
  '2': 'SELF_TREATMENT_PLAN',
  '3': 'VISIT_PLAN',
};

export const zoneLevels: Words<ZoneLevel> = { green: 'GREEN', yellow: 'YELLOW', red: 'RED' };

/** The list of statuses is not published. `active` itself is unverified: it is the only one seen in an example. */
export const zonePlanStatuses: Words<ZonePlanStatus> = { active: 'ACTIVE' };

type Words<Meaning extends string> = Readonly<Record<string, Meaning>>;

/** What a word means, in whichever case it is written; `OTHER` for a word that is not in the list, or none at all. */
export function meaningOf<Meaning extends string>(words: Words<Meaning>, word: string | undefined): Meaning | 'OTHER' {
  const key = word?.toLowerCase();
  return key !== undefined && Object.hasOwn(words, key) ? (words[key] ?? 'OTHER') : 'OTHER';
}
