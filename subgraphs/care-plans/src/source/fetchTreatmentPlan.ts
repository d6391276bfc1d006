import { bundleEntries, bundleResources, isJsonObject, property, readOperationOutcome } from '@helsegraf/fhir';
import { nationalIdSystem } from '@helsegraf/identifiers';
import {
  nhnHeaders,
  unavailable,
  withheld,
  type PatientContext,
  type SourceRequest,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamFailure,
  type WithheldAnswer,
  type WithheldReason,
} from '@helsegraf/upstream';

export type TreatmentPlanAnswer =
  | { readonly kind: 'found'; readonly bundle: unknown; readonly fetchedAt: string }
  | WithheldAnswer
  | UpstreamFailure;

export interface PlanQuestion {
  readonly upstream: Upstream;
  readonly request: SourceRequest;
  readonly patient: PatientContext;
}

/**
 * Asks for the plan in force with all that belongs to it. An answer without a plan is not taken as "none": the service
 * keeps silent about what it withholds, so its status call is asked for the reason.
 */
export async function fetchTreatmentPlan(question: PlanQuestion): Promise<TreatmentPlanAnswer> {
  const { upstream, request, patient } = question;
  const { kind, value } = patient.nationalId;
  const answer = await upstream.call({
    request,
    method: 'POST',
    path: '/api/careplan/CarePlan/_search',
    headers: nhnHeaders(request, patient),
    form: { 'subject:Patient.identifier': `${nationalIdSystem(kind)}|${value}`, _include: '*', status: 'active' },
  });
  if (answer.kind === 'unavailable') return answer;
  if (answer.status >= 300) return judgeRefusal(answer, question);
  if (property(answer.body, 'resourceType') !== 'Bundle') return unavailable('MALFORMED');
  if (bundleResources(answer.body, 'CarePlan').length > 0) {
    return { kind: 'found', bundle: answer.body, fetchedAt: answer.fetchedAt };
  }
  return holdsAnything(answer.body) ? unavailable('MALFORMED') : explainNoPlan(question);
}

/** A bundle with content and no plan in it is an answer we do not understand, not an answer that there is none. */
function holdsAnything(bundle: unknown): boolean {
  return bundleEntries(bundle).some(({ resource }) => resource?.resourceType !== 'OperationOutcome');
}

/** The service's own codes, from the body or from the header that repeats them. */
function errorCodesOf(answer: UpstreamAnswer): readonly string[] {
  const header = answer.headers['nhn-error-code'];
  return [...(readOperationOutcome(answer.body)?.errorCodes ?? []), ...(header === undefined ? [] : [header])];
}

async function judgeRefusal(answer: UpstreamAnswer, question: PlanQuestion): Promise<TreatmentPlanAnswer> {
  const codes = errorCodesOf(answer);
  const says = (...wanted: string[]) => codes.some((code) => wanted.includes(code));
  if (says('CPLF-0017')) return withheld('ConsentMissing', answer);
  // That CPLF-0007 (not found) to a search means an unknown patient is unverified.
  if (says('CPLF-0007')) return withheld('NotRegistered', answer);
  if (says('CPLF-0018', 'CPLF-0019')) return explainRefusal(answer, question);
  if (says('CPLF-0010') || (codes.length === 0 && answer.status === 403)) return withheld('AccessRefused', answer);
  return unavailable('FAILED');
}

/** "The user has no access" has several reasons. When the service will not tell which, it stays a plain refusal. */
async function explainRefusal(refusal: UpstreamAnswer, question: PlanQuestion): Promise<TreatmentPlanAnswer> {
  const status = await fetchStatus(question);
  const reason = status.kind === 'answered' ? privacyReason(status.body) : undefined;
  return withheld(reason ?? 'AccessRefused', refusal);
}

async function explainNoPlan(question: PlanQuestion): Promise<TreatmentPlanAnswer> {
  const status = await fetchStatus(question);
  if (status.kind === 'unavailable') return status;
  if (status.status >= 300) return judgeRefusedStatus(status);
  const isActive = property(status.body, 'activeCarePlan');
  if (typeof isActive !== 'boolean') return unavailable('MALFORMED');
  const reason = privacyReason(status.body);
  if (reason !== undefined) return withheld(reason, status);
  if (!isActive) return withheld('NothingKnown', status);
  const hasConsented = property(status.body, 'privacySetting', 'consent');
  // A plan in force that was neither sent nor explained: the service contradicts itself.
  return hasConsented === false ? withheld('ConsentMissing', status) : unavailable('FAILED');
}

function judgeRefusedStatus(status: UpstreamAnswer): TreatmentPlanAnswer {
  const codes = errorCodesOf(status);
  if (codes.includes('CPLF-0017')) return withheld('ConsentMissing', status);
  if (codes.includes('CPLF-0018') || codes.includes('CPLF-0019')) return withheld('AccessRefused', status);
  return unavailable('FAILED');
}

function fetchStatus({ upstream, request, patient }: PlanQuestion) {
  return upstream.call({
    request,
    method: 'POST',
    path: '/api/careplan/status',
    headers: nhnHeaders(request, patient),
    json: { nin: patient.nationalId.value },
  });
}

/** The strongest first: a block holds whatever else is set, and what is not kept cannot be restricted. */
function privacyReason(status: unknown): WithheldReason | undefined {
  const setting = property(status, 'privacySetting');
  if (!isJsonObject(setting)) return undefined;
  if (setting['isBlocked'] === true) return 'Blocked';
  if (setting['hasReservationKjernejournal'] === true) return 'Reserved';
  return setting['isRestricted'] === true ? 'Restricted' : undefined;
}
