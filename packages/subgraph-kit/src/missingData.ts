import {
  isElevated,
  type SourceRequest,
  type UpstreamFailure,
  type WithheldAnswer,
  type WithheldReason,
} from '@helsegraf/upstream';
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

type PlainReason = Exclude<WithheldReason, 'Restricted'>;

/** A reason that says nothing more than itself; `MissingData` of the contract. */
export function missing<Reason extends PlainReason>(reason: Reason, service: NationalService, fetchedAt: string) {
  return { __typename: reason, source: dataSource(service, fetchedAt) };
}

/** The member of a result union for an answer that holds no data. */
export function withoutData<Reason extends PlainReason>(
  service: NationalService,
  answer: WithheldAnswer<Reason> | UpstreamFailure,
) {
  return answer.kind === 'unavailable'
    ? sourceUnavailable(service, answer)
    : missing(answer.reason, service, answer.fetchedAt);
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
