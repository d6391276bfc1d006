import { unavailable, type UpstreamAnswer, type UpstreamFailure } from './upstreamResult.ts';

/** Why a service gave no data, without failing; the names are those of the contract. */
export type WithheldReason =
  | 'NothingKnown'
  | 'ConsentMissing'
  | 'Reserved'
  | 'Restricted'
  | 'Blocked'
  | 'NotRegistered'
  | 'AccessRefused';

/** The service answered, and there is nothing to show. */
export interface WithheldAnswer<Reason extends WithheldReason = WithheldReason> {
  readonly kind: 'withheld';
  readonly reason: Reason;
  readonly fetchedAt: string;
}

export function withheld<Reason extends WithheldReason>(
  reason: Reason,
  { fetchedAt }: { readonly fetchedAt: string },
): WithheldAnswer<Reason> {
  return { kind: 'withheld', reason, fetchedAt };
}

/** What a status outside 2xx means where the service has no code that says it better. */
export function judgeByStatus(answer: UpstreamAnswer): WithheldAnswer<'AccessRefused'> | UpstreamFailure {
  if (answer.status === 401 || answer.status === 403) return withheld('AccessRefused', answer);
  return unavailable('FAILED');
}
