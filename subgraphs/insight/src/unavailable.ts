import { GatewayError } from '@helsegraf/errors';
import { InsightUnavailable } from '@helsegraf/insight';
import { sourceUnavailable } from '@helsegraf/subgraph-kit';
import type { NationalService } from '@helsegraf/schema';

/** `SourceUnavailable` of the contract, for a store of ours that did not answer. */
export function storeUnavailable(service: NationalService) {
  const fetchedAt = new Date().toISOString();
  return sourceUnavailable(service, { kind: 'unavailable', reason: 'UNREACHABLE', retryable: true, fetchedAt });
}

/**
 * What a part of the answer is, or that its store does not answer: the other parts are told all the same.
 *
 * @throws what is neither: a question that cannot be answered, or a fault of ours
 */
export async function orUnavailable<Part>(
  service: NationalService,
  part: Promise<Part>,
): Promise<Part | ReturnType<typeof storeUnavailable>> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof InsightUnavailable) return storeUnavailable(service);
    if (error instanceof GatewayError && error.code === 'AUDIT_UNAVAILABLE') return storeUnavailable(service);
    if (error instanceof RangeError) throw new GatewayError('VARIABLES_INVALID', { cause: error });
    throw error;
  }
}
