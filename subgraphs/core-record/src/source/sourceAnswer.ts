import { unavailable, type UpstreamAnswer, type UpstreamFailure, type UpstreamResult } from '@helsegraf/upstream';

/** Why a service gave no data, without failing; the names are those of the contract. */
export type WithheldReason = 'NothingKnown' | 'Reserved' | 'Restricted' | 'Blocked' | 'NotRegistered' | 'AccessRefused';

export interface Withheld {
  readonly kind: 'withheld';
  readonly reason: WithheldReason;
  readonly fetchedAt: string;
}

/** What a service answered, why it withheld it, or that it failed. */
export type SourceAnswer<Found> =
  | { readonly kind: 'found'; readonly found: Found; readonly fetchedAt: string }
  | Withheld
  | UpstreamFailure;

export function withheld(reason: WithheldReason, { fetchedAt }: { readonly fetchedAt: string }): Withheld {
  return { kind: 'withheld', reason, fetchedAt };
}

/** Reads the body of a 2xx answer; `judge` says what any other answer means. */
export function readAnswer<Found>(
  result: UpstreamResult,
  read: (body: unknown, answer: UpstreamAnswer) => SourceAnswer<Found>,
  judge: (answer: UpstreamAnswer) => SourceAnswer<Found>,
): SourceAnswer<Found> {
  if (result.kind === 'unavailable') return result;
  return result.status >= 200 && result.status < 300 ? read(result.body, result) : judge(result);
}

/** What a refusal means where the service has no code that says it better. */
export function judgeByStatus(answer: UpstreamAnswer): Withheld | UpstreamFailure {
  if (answer.status === 401 || answer.status === 403) return withheld('AccessRefused', answer);
  return unavailable('FAILED');
}
