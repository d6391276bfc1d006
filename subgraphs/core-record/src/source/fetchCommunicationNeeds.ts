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
import { property, readText } from '@helsegraf/fhir';
import { mapPatientInfoStatus, type Status } from '../mapping.ts';
import { readStatus } from './fetchCriticalInformation.ts';
import type { SourceAnswer, Withheld } from './sourceAnswer.ts';

/**
 * Asks whether there is patient information and what the patient has decided about it. That the method is GET is
 * unverified: the service says that the header names the patient and no more is needed.
 */
export async function fetchPatientInfoStatus(
  upstream: Upstream,
  request: SourceRequest,
  patient: PatientContext,
): Promise<SourceAnswer<Status>> {
  const headers = nhnHeaders(request, patient, 'EXCEPTION');
  return readAnswer<SourceAnswer<Status>>(
    await upstream.call({ request, method: 'GET', path: '/api/status', headers }),
    (body, answer) => readStatus(mapPatientInfoStatus(body, patient.nationalId.value), answer),
    judgeByCode,
  );
}

/** Asks for the communication needs. Found is the body, unread. */
export async function fetchCommunicationNeeds(
  upstream: Upstream,
  request: SourceRequest,
  { patient, isRestricted }: { readonly patient: PatientContext; readonly isRestricted: boolean },
): Promise<SourceAnswer<unknown>> {
  const headers = nhnHeaders(request, patient, isRestricted ? request.basis : ordinaryBasis(request));
  return readAnswer<SourceAnswer<unknown>>(
    await upstream.call({ request, method: 'GET', path: '/api/communicationNeeds', headers }),
    (body, { fetchedAt }) => ({ kind: 'found', found: body, fetchedAt }),
    judgeByCode,
  );
}

/** The service's own codes that are a reason. A confidential address (PI-0009) closes the record to everybody. */
const reasons: Readonly<Record<string, Withheld['reason']>> = {
  'PI-0009': 'AccessRefused',
  'PI-0010': 'AccessRefused',
  'PI-0011': 'NotRegistered',
  'PI-0015': 'NothingKnown',
  'PI-0016': 'Blocked',
  'PI-0017': 'Restricted',
  'PI-0018': 'AccessRefused',
};

function judgeByCode(answer: UpstreamAnswer): SourceAnswer<never> {
  const code = readText(property(answer.body, 'errorCode')) ?? answer.headers['nhn-error-code'] ?? '';
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (reason !== undefined) return withheld(reason, answer);
  return answer.status === 400 ? unavailable('FAILED') : judgeByStatus(answer);
}
