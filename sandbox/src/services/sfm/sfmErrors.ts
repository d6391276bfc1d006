import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';
import type { ErrorAnswer, Problem } from '../../frame/standIn.ts';

const contentType = 'application/fhir+json; charset=utf-8';

/** An `OperationOutcome` as the service sends it. Severity is always fatal. */
export function sfmOutcome(code: OperationOutcomeIssue['code'], diagnostics: string): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code, diagnostics }] };
}

const issueCodes = {
  unauthenticated: 'login',
  forbidden: 'forbidden',
  'national-id-in-url': 'invalid',
  'malformed-body': 'structure',
  'not-found': 'not-supported',
  internal: 'exception',
} as const satisfies Record<Problem['kind'], OperationOutcomeIssue['code']>;

/** The frame's refusals in SFM's words. Everything but `$getMedication` is an interaction that is not implemented. */
export function sfmErrorAnswer(problem: Problem): ErrorAnswer {
  const body = sfmOutcome(issueCodes[problem.kind], problem.message);
  return problem.kind === 'not-found' ? { body, contentType, status: 501 } : { body, contentType };
}
