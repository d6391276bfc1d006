import type { UpstreamAnswer, UpstreamFailure, UpstreamResult, WithheldAnswer } from '@helsegraf/upstream';

/** What a service answered, that it refused us, or that it failed. */
export type SourceAnswer<Found> =
  | { readonly kind: 'found'; readonly found: Found; readonly fetchedAt: string }
  | WithheldAnswer<'AccessRefused'>
  | UpstreamFailure;

/** Reads the body of a 2xx answer; `judge` says what any other answer means. */
export function readAnswer<Found>(
  result: UpstreamResult,
  read: (body: unknown, answer: UpstreamAnswer) => SourceAnswer<Found>,
  judge: (answer: UpstreamAnswer) => SourceAnswer<Found>,
): SourceAnswer<Found> {
  if (result.kind === 'unavailable') return result;
  return result.status >= 200 && result.status < 300 ? read(result.body, result) : judge(result);
}
