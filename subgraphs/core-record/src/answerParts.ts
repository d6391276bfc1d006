import { missing, restricted, sourceUnavailable, type DataSource } from '@helsegraf/subgraph-kit';
import { isElevated, type SourceRequest, type UpstreamFailure } from '@helsegraf/upstream';
import type { Status } from './mapping.ts';
import type { Withheld } from './source.ts';

/** What the patient's own decisions withhold from this caller; undefined when nothing stands in the way. */
export function privacyReason(
  status: Status,
  request: SourceRequest,
): 'Blocked' | 'Reserved' | 'Restricted' | undefined {
  // A block holds whatever else is set, and what is not kept cannot be restricted.
  if (status.isBlocked === true) return 'Blocked';
  if (status.hasReservation) return 'Reserved';
  if (status.isRestricted !== true || request.caller.kind === 'citizen') return undefined;
  return isElevated(request) ? undefined : 'Restricted';
}

/** The member of a result union for an answer that holds no data. */
export function answerWithout(
  answer: Withheld | UpstreamFailure,
  service: DataSource['service'],
  request: SourceRequest,
) {
  if (answer.kind === 'unavailable') return sourceUnavailable(service, answer);
  if (answer.reason !== 'Restricted') return missing(answer.reason, service, answer.fetchedAt);
  return restricted(service, answer.fetchedAt, request);
}
