import {
  judgeByStatus,
  withheld,
  type UpstreamFailure,
  type UpstreamResult,
  type WithheldAnswer,
} from '@helsegraf/upstream';

/** What a register said: an entry, that there is none, that the caller may not know, or nothing usable. */
export type SourceAnswer =
  | { readonly kind: 'found'; readonly body: unknown; readonly fetchedAt: string }
  | WithheldAnswer<'NotRegistered' | 'AccessRefused'>
  | UpstreamFailure;

/** The registers answer with statuses alone: 404 for nobody, 401 and 403 for no access. */
export function toSourceAnswer(result: UpstreamResult): SourceAnswer {
  if (result.kind === 'unavailable') return result;
  const { status, body, fetchedAt } = result;
  if (status === 200) return { kind: 'found', body, fetchedAt };
  return status === 404 ? withheld('NotRegistered', result) : judgeByStatus(result);
}
