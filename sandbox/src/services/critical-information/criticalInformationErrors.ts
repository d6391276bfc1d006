import type { Problem } from '../../frame/standIn.ts';
import type { NhnFault } from '../nhnHeaders.ts';

/**
 * The service's error codes. Only KI-0001 and KI-0014 are known from its public pages; those from KI-9001 on are made up
 * for the sandbox and mean nothing elsewhere.
 */
export const criticalInformationErrors = {
  'KI-0001': { status: 500, type: 'exception', message: 'Failure during init of application.' },
  'KI-9001': { status: 401, type: 'login', message: 'The access token is missing or invalid.' },
  'KI-9002': { status: 403, type: 'forbidden', message: 'The access token does not open this service.' },
  'KI-9003': { status: 400, type: 'required', message: 'A required header is missing.' },
  'KI-9004': { status: 400, type: 'value', message: 'A header is invalid.' },
  'KI-9005': { status: 403, type: 'forbidden', message: 'The role is not active in HPR.' },
  'KI-9006': { status: 400, type: 'value', message: 'The patient number is invalid.' },
  'KI-9007': { status: 404, type: 'not-found', message: 'The patient is not in the person register.' },
  'KI-9008': { status: 403, type: 'forbidden', message: 'A citizen reads only their own information.' },
  'KI-9009': { status: 400, type: 'structure', message: 'The request cannot be read.' },
  'KI-9010': { status: 404, type: 'not-found', message: 'Not found.' },
  'KI-9011': { status: 403, type: 'suppressed', message: 'The patient has restricted the information.' },
  'KI-9012': { status: 403, type: 'suppressed', message: 'The patient has blocked the user.' },
  'KI-9013': { status: 403, type: 'suppressed', message: 'The patient has opted out of the core record.' },
  'KI-9014': { status: 400, type: 'business-rule', message: 'Elevated access without anything to elevate.' },
  'KI-9015': { status: 410, type: 'deleted', message: 'The entry was deleted.' },
} as const satisfies Record<string, { status: number; type: string; message: string }>;

export type CriticalInformationErrorCode = keyof typeof criticalInformationErrors;

/** The service's OperationOutcome, as its page on error handling shows it. */
export function criticalInformationOutcome(code: CriticalInformationErrorCode, eventId: string | undefined): object {
  const { type, message } = criticalInformationErrors[code];
  const system = (name: string) => `http://nhn.no/hit/fhir/error/CodeSystem/${name}`;
  return {
    resourceType: 'OperationOutcome',
    ...(eventId === undefined ? {} : { id: eventId }),
    issue: [
      {
        severity: 'fatal',
        code: type,
        diagnostics: message,
        location: [],
        details: {
          coding: [
            { system: system('ErrorCode'), code },
            { system: system('ApiVersion'), code: 'v1' },
            { system: system('Environment'), code: 'sandbox' },
            { system: system('ServiceName'), code: 'critical-information' },
          ],
        },
      },
    ],
  };
}

/** The code for what the frame refuses. */
export function codeOfProblem(problem: Problem): CriticalInformationErrorCode {
  switch (problem.kind) {
    case 'unauthenticated':
      return 'KI-9001';
    case 'forbidden':
      return 'KI-9002';
    case 'national-id-in-url':
    case 'malformed-body':
      return 'KI-9009';
    case 'not-found':
      return 'KI-9010';
    case 'internal':
      return 'KI-0001';
  }
}

/** The code for what is wrong with the headers. */
export const codeOfFault = {
  'header-missing': 'KI-9003',
  'header-invalid': 'KI-9004',
  'role-not-active': 'KI-9005',
  'patient-invalid': 'KI-9006',
  'patient-unknown': 'KI-9007',
  'another-citizen': 'KI-9008',
} as const satisfies Record<NhnFault, CriticalInformationErrorCode>;
