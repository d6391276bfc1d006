import type { RestrictablePart as Part } from '@helsegraf/access';
import type { RestrictablePart } from '../generated/resolverTypes.ts';

const parts: Readonly<Record<RestrictablePart, Part>> = {
  CRITICAL_INFORMATION: 'critical-information',
  MEDICINES: 'medicines',
  TEST_RESULTS: 'test-results',
  DOCUMENTS: 'documents',
  CARE_PLANS: 'care-plans',
};

/** A part by its name in code. */
export function partOf(part: RestrictablePart): Part {
  return parts[part];
}
