import { isErrorCode, type ErrorCode } from '@helsegraf/errors';
import type { SubgraphError } from '../fetch/subgraphAnswer.ts';

const failureCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'INTERNAL',
  'SOURCE_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'RATE_LIMITED',
]);

/**
 * Whether an error tells of a failure of ours or of a source; one whose code we do not know does. A refusal, on the other
 * hand, is an answer, and is never shown as a failure.
 */
export function isFailure({ extensions }: Pick<SubgraphError, 'extensions'>): boolean {
  const code = extensions?.['code'];
  return !isErrorCode(code) || failureCodes.has(code);
}
