import type { SourceRequest, Upstream } from '@helsegraf/upstream';
import { toSourceAnswer, type SourceAnswer } from './sourceAnswer.ts';

/** Several professionals by HPR number; those who are not in the register are left out. At most 100 at a time. */
export async function fetchHealthPersonnel(
  upstream: Upstream,
  request: SourceRequest,
  hprNumbers: readonly string[],
): Promise<SourceAnswer> {
  return toSourceAnswer(
    await upstream.call({
      request,
      method: 'POST',
      path: '/v1/personer/bulk',
      json: { hprNumre: hprNumbers.map(Number) },
      as: 'machine',
    }),
  );
}
