import { expect, test } from '@jest/globals';
import { decide, type DecisionCode } from './decide.ts';
import { deniedReason } from './deniedReason.ts';
import { byDoctor } from './testing/aQuestion.ts';

const someDecision = decide(byDoctor());

test.each<[DecisionCode, string]>([
  ['BLOCKED', 'Blocked'],
  ['RESERVED', 'Reserved'],
  ['RESTRICTED_BY_PATIENT', 'Restricted'],
  ['FORBIDDEN', 'AccessRefused'],
  ['ATTESTATION_REQUIRED', 'AccessRefused'],
  ['ACCESS_BASIS_REQUIRED', 'AccessRefused'],
  ['REASON_REQUIRED', 'AccessRefused'],
  ['ELEVATION_REFUSED', 'AccessRefused'],
  ['POLICY_DATA_UNAVAILABLE', 'AccessRefused'],
])('%s is told as %s', (code, reason) => {
  expect(deniedReason({ ...someDecision, code })).toBe(reason);
});
