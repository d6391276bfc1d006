import { isElevated, type SourceRequest, type UpstreamFailure } from '@helsegraf/upstream';
import type { NationalService } from '@helsegraf/schema';

/** Where a piece of information came from; `DataSource` of the contract. */
export interface DataSource {
  service: NationalService;
  fetchedAt: string;
}

export function dataSource(service: NationalService, fetchedAt: string): DataSource {
  return { service, fetchedAt };
}

/** `SourceUnavailable` of the contract, from a call that gave no usable answer. */
export function sourceUnavailable(service: NationalService, failure: UpstreamFailure) {
  return {
    __typename: 'SourceUnavailable' as const,
    source: dataSource(service, failure.fetchedAt),
    reason: failure.reason,
    retryable: failure.retryable,
    retryAfterSeconds: failure.retryAfterSeconds ?? null,
  };
}

type PlainReason = 'NothingKnown' | 'Reserved' | 'Blocked' | 'ConsentMissing' | 'NotRegistered' | 'AccessRefused';

/** A reason that says nothing more than itself; `MissingData` of the contract. */
export function missing<Reason extends PlainReason>(reason: Reason, service: NationalService, fetchedAt: string) {
  return { __typename: reason, source: dataSource(service, fetchedAt) };
}

/**
 * `Restricted` of the contract. No service says how many items it withholds. Only health personnel may ask again with
 * elevated access, and only those who have not done so already.
 */
export function restricted(service: NationalService, fetchedAt: string, request: SourceRequest) {
  return {
    __typename: 'Restricted' as const,
    source: dataSource(service, fetchedAt),
    count: null,
    mayElevate: request.caller.kind === 'practitioner' && !isElevated(request),
  };
}
