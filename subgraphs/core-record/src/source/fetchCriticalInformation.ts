import {
  judgeByStatus,
  nhnHeaders,
  ordinaryBasis,
  readAnswer,
  unavailable,
  withheld,
  type PatientContext,
  type SourceRequest,
  type Upstream,
  type UpstreamAnswer,
} from '@helsegraf/upstream';
import { mapCriticalStatus, type MappedStatus, type Status } from '../mapping.ts';
import type { CriticalQuery } from './criticalQueries.ts';
import type { SourceAnswer } from './sourceAnswer.ts';

const basePath = '/api/critical-information/v1';

/**
 * Asks what there is and what the patient has decided about it, before anything is read. The service does not record
 * this call as access to the patient, and asks for no other ground than a statutory exception.
 */
export async function fetchCriticalStatus(
  upstream: Upstream,
  request: SourceRequest,
  patient: PatientContext,
): Promise<SourceAnswer<Status>> {
  const result = await upstream.call({
    request,
    method: 'POST',
    path: `${basePath}/status`,
    headers: nhnHeaders(request, patient, 'EXCEPTION'),
    json: { nin: patient.nationalId.value },
  });
  return readAnswer<SourceAnswer<Status>>(
    result,
    (body, answer) => readStatus(mapCriticalStatus(body, patient.nationalId.value), answer),
    judgeUnknownPatient,
  );
}

/** A status call's answer; the sibling service has the same. */
export function readStatus(mapped: MappedStatus, { fetchedAt }: UpstreamAnswer): SourceAnswer<Status> {
  switch (mapped.kind) {
    case 'mapped':
      return { kind: 'found', found: mapped.status, fetchedAt };
    case 'wrong-person':
      return unavailable('WRONG_PERSON');
    case 'not-a-status':
      return unavailable('MALFORMED');
  }
}

// The patient must be in the person register. That the service says 404 when they are not is unverified.
function judgeUnknownPatient(answer: UpstreamAnswer): SourceAnswer<never> {
  return answer.status === 404 ? withheld('NotRegistered', answer) : judgeByStatus(answer);
}

export interface CriticalEntriesQuestion {
  readonly patient: PatientContext;
  readonly query: CriticalQuery;
  /** Whether the patient has restricted their critical information; decides which ground for access may be given. */
  readonly isRestricted: boolean;
}

/** Asks for all entries of one resource, or of one kind of it. Found is the body, unread. */
export async function fetchCriticalEntries(
  upstream: Upstream,
  request: SourceRequest,
  { patient, query, isRestricted }: CriticalEntriesQuestion,
): Promise<SourceAnswer<unknown>> {
  const basis = isRestricted ? request.basis : ordinaryBasis(request);
  const narrowing = query.criticalInfoType === undefined ? '' : `?criticalInfoType=${query.criticalInfoType}`;
  const result = await upstream.call({
    request,
    method: 'GET',
    path: `${basePath}/${query.resource}${narrowing}`,
    headers: nhnHeaders(request, patient, basis),
  });
  return readAnswer<SourceAnswer<unknown>>(
    result,
    (body, { fetchedAt }) => ({ kind: 'found', found: body, fetchedAt }),
    judgeByStatus,
  );
}
