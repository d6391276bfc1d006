import type { UpstreamAnswer, UpstreamFailure, UpstreamResult } from './upstreamResult.ts';

/** Reads the body of a 2xx answer; `judge` says what any other answer means. A failure stays what it is. */
export function readAnswer<Answer>(
  result: UpstreamResult,
  read: (body: unknown, answer: UpstreamAnswer) => Answer,
  judge: (answer: UpstreamAnswer) => Answer,
): Answer | UpstreamFailure {
  if (result.kind === 'unavailable') return result;
  return result.status >= 200 && result.status < 300 ? read(result.body, result) : judge(result);
}
