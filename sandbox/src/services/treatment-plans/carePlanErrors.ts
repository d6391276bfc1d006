import type { Problem } from '../../frame/standIn.ts';
import type { NhnFault } from '../nhnHeaders.ts';

/** The service's error codes, `CPL` and whether the fault is functional (F), in the system (S) or external (X). */
export const carePlanErrors = {
  'CPLS-0001': { status: 500, message: 'An unexpected error occurred.' },
  'CPLF-0002': { status: 400, message: 'A required header is missing.' },
  'CPLF-0003': { status: 400, message: 'A header has an invalid value.' },
  'CPLF-0004': { status: 400, message: 'The request has the wrong format.' },
  'CPLF-0006': { status: 405, message: 'The action is not available.' },
  'CPLF-0007': { status: 404, message: 'The resource was not found.' },
  'CPLF-0010': { status: 401, message: 'The credentials are not allowed.' },
  'CPLF-0017': { status: 403, message: 'The patient has not consented to a plan.' },
  'CPLF-0018': { status: 403, message: 'The user has no access.' },
  'CPLF-0019': { status: 403, message: 'The user has no access to this patient.' },
  'CPLF-0023': { status: 400, message: 'The patient parameter is missing.' },
} as const satisfies Record<string, { status: number; message: string }>;

export type CarePlanErrorCode = keyof typeof carePlanErrors;

/** Which code the frame's own refusals get here. The pairing is a guess. */
export function codeOfProblem(problem: Problem): CarePlanErrorCode {
  switch (problem.kind) {
    case 'unauthenticated':
      return 'CPLF-0010';
    case 'forbidden':
      return 'CPLF-0018';
    case 'national-id-in-url':
    case 'malformed-body':
      return 'CPLF-0004';
    case 'not-found':
      return 'CPLF-0006';
    case 'internal':
      return 'CPLS-0001';
  }
}

/** Which code a fault in the headers gets here. The pairing of the last four is a guess. */
export function codeOfFault(fault: NhnFault): CarePlanErrorCode {
  switch (fault) {
    case 'header-missing':
      return 'CPLF-0002';
    case 'header-invalid':
    case 'role-not-active':
    case 'patient-invalid':
      return 'CPLF-0003';
    case 'patient-unknown':
      return 'CPLF-0007';
    case 'another-citizen':
      return 'CPLF-0019';
  }
}

/**
 * The service's OperationOutcome. `diagnostics` is an object, which FHIR does not allow; that is documented, and readers
 * must live with it. The statuses that go with the codes are guesses.
 */
export function carePlanOutcome(code: CarePlanErrorCode, eventId: string | undefined): object {
  const { status, message } = carePlanErrors[code];
  const diagnostics = { errorCode: code, errorMessage: message, eventId: eventId ?? null, fhirPath: null };
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: status >= 500 ? 'exception' : 'processing', diagnostics }],
  };
}
