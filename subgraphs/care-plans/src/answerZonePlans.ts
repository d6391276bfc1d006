import {
  connection,
  dataSource,
  missing,
  sourceUnavailable,
  withoutData,
  type PageRequest,
} from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext, type UnavailableReason } from '@helsegraf/upstream';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import type { PlanVersionKey } from './loaders.ts';
import {
  isPlanAboutAnother,
  mapHistory,
  mapZonePlans,
  mapZonePlanVersion,
  type MappedList,
  type MappedZonePlan,
} from './mapping.ts';
import type { ZonePlanAnswer } from './source.ts';

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>;
type Found = Extract<ZonePlanAnswer, { kind: 'found' }>;

export interface ZonePlanPage extends PageRequest {
  readonly status?: readonly string[] | null | undefined;
}

/** The member of `ZonePlansResult` that an answer of the service amounts to. */
export function answerZonePlans(
  answer: ZonePlanAnswer,
  patient: PatientContext,
  { status, ...page }: ZonePlanPage,
): Result<'ZonePlansResult'> {
  if (answer.kind !== 'found') return withoutData('PATIENT_PLANS', answer);
  const { source, plans } = readPlans(answer, patient);
  if (plans.kind !== 'list') return failed(plans.kind);
  if (plans.items.length === 0 && plans.unreadable === 0) return nothingKnown(answer);
  const wanted = status && new Set(status.map((text) => text.toLowerCase()));
  const shown = plans.items.filter(({ current }) => !wanted || wanted.has(current.statusText?.toLowerCase() ?? ''));
  return { __typename: 'ZonePlanConnection', source, unreadable: plans.unreadable, ...connection(shown, page) };
}

/** The member of `ZonePlanResult`: one of the patient's plans, by its id. */
export function answerZonePlan(answer: ZonePlanAnswer, patient: PatientContext, id: string): Result<'ZonePlanResult'> {
  if (answer.kind !== 'found') return withoutData('PATIENT_PLANS', answer);
  const { plans } = readPlans(answer, patient);
  if (plans.kind !== 'list') return failed(plans.kind);
  return plans.items.find((plan) => plan.id.toLowerCase() === id.toLowerCase()) ?? nothingKnown(answer);
}

/** The member of `ZonePlanHistoryResult`. */
export function answerHistory(
  answer: ZonePlanAnswer,
  patient: PatientContext,
  page: PageRequest,
): Result<'ZonePlanHistoryResult'> {
  if (answer.kind !== 'found') return withoutData('PATIENT_PLANS', answer);
  const source = dataSource('PATIENT_PLANS', answer.fetchedAt);
  const versions = mapHistory(answer.body, patient.nationalId.value, source);
  if (versions.kind !== 'list') return failed(versions.kind);
  const { items, unreadable } = versions;
  return { __typename: 'ZonePlanVersionConnection', source, unreadable, ...connection(items, page) };
}

/** The member of `ZonePlanVersionResult`. An answer with another plan or version than asked for is not understood. */
export function answerVersion(
  answer: ZonePlanAnswer,
  patient: PatientContext,
  asked: PlanVersionKey,
): Result<'ZonePlanVersionResult'> {
  if (answer.kind !== 'found') return withoutData('PATIENT_PLANS', answer);
  if (isPlanAboutAnother(answer.body, patient.nationalId.value)) return failed('wrong-person');
  const source = dataSource('PATIENT_PLANS', answer.fetchedAt);
  const version = mapZonePlanVersion(answer.body, patient.nationalId.value, source);
  const isAskedFor = version?.planId.toLowerCase() === asked.planId.toLowerCase() && version.version === asked.version;
  return isAskedFor ? version : failed('malformed');
}

function readPlans(answer: Found, patient: PatientContext) {
  const source = dataSource('PATIENT_PLANS', answer.fetchedAt);
  const plans: MappedList<MappedZonePlan> = mapZonePlans(answer.body, patient.nationalId.value, source);
  return { source, plans };
}

function nothingKnown({ fetchedAt }: Found) {
  return missing('NothingKnown', 'PATIENT_PLANS', fetchedAt);
}

const reasons = { 'wrong-person': 'WRONG_PERSON', malformed: 'MALFORMED' } as const satisfies Record<
  string,
  UnavailableReason
>;

function failed(kind: keyof typeof reasons) {
  return sourceUnavailable('PATIENT_PLANS', unavailable(reasons[kind]));
}
