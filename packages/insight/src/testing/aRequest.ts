import type { AnsweredRequest } from '../answeredRequest.ts';

/** An answered request; a test says what matters to it. */
export function aRequest(changes: Partial<AnsweredRequest> = {}): AnsweredRequest {
  return {
    at: Date.parse('2026-11-20T12:34:56Z'),
    operation: 'PatientOverview',
    clientId: 'an-ehr',
    callerKind: 'practitioner',
    status: 200,
    durationMs: 40,
    sources: [],
    calls: {},
    fields: [],
    ...changes,
  };
}
