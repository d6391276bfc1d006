import type { Problem } from '../../frame/standIn.ts';
import type { NhnFault } from '../nhnHeaders.ts';

/** The service's error codes, as its page on error handling lists them. The HTTP statuses are guesses, but for 409. */
export const patientInformationErrors = {
  'PI-0001': { status: 500, message: 'Unknown technical error' },
  'PI-0002': { status: 404, message: 'Unknown error' },
  'PI-0004': { status: 400, message: 'Input is not correct' },
  'PI-0005': { status: 400, message: 'Invalid code or code not in codeSystem' },
  'PI-0006': { status: 400, message: 'Invalid request body' },
  'PI-0007': { status: 401, message: 'Invalid user' },
  'PI-0008': { status: 403, message: 'Patient is deceased, cannot write data for deceased patient' },
  'PI-0009': {
    status: 403,
    message: 'Not allowed to read/update data for this patient because their address is confidential',
  },
  'PI-0010': { status: 403, message: 'Invalid auth role for the attempted action' },
  'PI-0011': { status: 404, message: 'Invalid nin' },
  'PI-0012': { status: 409, message: 'Resource already exists for patient' },
  'PI-0013': { status: 409, message: 'Invalid version' },
  'PI-0014': { status: 404, message: 'No resource to update, use create to create new records' },
  'PI-0015': { status: 404, message: 'No patient info record found' },
  'PI-0016': { status: 403, message: 'The patient has blocked the user' },
  'PI-0017': { status: 403, message: 'The patient has restricted access to the data' },
  'PI-0018': { status: 403, message: 'The user does not have access to the requested endpoint' },
} as const satisfies Record<string, { status: number; message: string }>;

export type PatientInformationErrorCode = keyof typeof patientInformationErrors;

export function patientInformationError(code: PatientInformationErrorCode, eventId: string | undefined): object {
  return { errorCode: code, errorMessage: patientInformationErrors[code].message, eventId: eventId ?? null };
}

/** The code for what the frame refuses. */
export function codeOfProblem(problem: Problem): PatientInformationErrorCode {
  switch (problem.kind) {
    case 'unauthenticated':
      return 'PI-0007';
    case 'forbidden':
      return 'PI-0018';
    case 'national-id-in-url':
    case 'malformed-body':
      return 'PI-0006';
    case 'not-found':
      return 'PI-0002';
    case 'internal':
      return 'PI-0001';
  }
}

/** The code for what is wrong with the headers. */
export const codeOfFault = {
  'header-missing': 'PI-0004',
  'header-invalid': 'PI-0004',
  'role-not-active': 'PI-0010',
  'patient-invalid': 'PI-0011',
  'patient-unknown': 'PI-0011',
  'another-citizen': 'PI-0018',
} as const satisfies Record<NhnFault, PatientInformationErrorCode>;
