import { errorCodeOf, type ErrorCode } from '@helsegraf/errors';
import type { Ending } from './audit/recorder.ts';
import type { AnswerWork } from './execution/createEngine.ts';
import type { GraphqlAnswer } from './execution/createGraphqlServer.ts';
import type { GatewayResponse } from './http/gatewayRequest.ts';
import type { Responder } from './response/createResponder.ts';

/** What came of a request: final, and not told yet. */
export interface Result {
  readonly response: GatewayResponse;
  /** What the record says of it, when it is on record. */
  readonly ending: Ending;
  /** What it took, for figures; undefined when nothing was run. */
  readonly work?: AnswerWork | undefined;
  /** The code of a refusal or failure as a whole. */
  readonly code?: ErrorCode;
}

/** An operation was run, whatever came of it. */
export function answered(answer: GraphqlAnswer, { respond }: Responder): Result {
  const response = respond(answer);
  const { data, errors, disclosed, work } = answer;
  if (data === undefined || data === 'null') {
    const code = errorCodeOf(undefined, errors[0]?.extensions);
    return { response, ending: { outcome: 'failed', code }, work, ...(errors.length > 0 && { code }) };
  }
  const disclosures = disclosed?.disclosures ?? [];
  const outcome = disclosures.some(({ count }) => count > 0) ? 'disclosed' : 'nothing-disclosed';
  return { response, ending: { outcome, disclosures }, work };
}

/** Somebody may not have what they asked for. */
export function refused(error: unknown, { refuse }: Responder): Result {
  return { ...failed(error, { refuse }), ending: { outcome: 'refused', code: errorCodeOf(error) } };
}

/** Something went wrong, and nothing is told but that. */
export function failed(error: unknown, { refuse }: Pick<Responder, 'refuse'>): Result {
  const code = errorCodeOf(error);
  return { response: refuse(error), ending: { outcome: 'failed', code }, code };
}
