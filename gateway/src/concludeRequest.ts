import type { Rooms, Trace } from './answerRequest.ts';
import type { Ending } from './audit/recorder.ts';
import type { GatewayResponse } from './http/gatewayRequest.ts';
import { failed, type Result } from './result.ts';

interface Conclusion {
  readonly trace: Trace;
  readonly rooms: Rooms;
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * Records how an operation ended, and only then hands out what may be told of it. What cannot be recorded is dropped. An
 * operation that failed, took too long, or that nobody waits for any more is recorded as well.
 */
export async function concludeRequest(result: Result, { trace, rooms, signal }: Conclusion): Promise<GatewayResponse> {
  trace.code = result.code;
  // An intent that could not be committed is the reason for the result already.
  const recording = await trace.recording?.catch(() => undefined);
  if (recording === undefined) return result.response;
  try {
    await recording.close(endingOf(result, trace, signal));
    return result.response;
  } catch (error) {
    result.response.body = '';
    const { response, code } = failed(error, rooms);
    trace.code = code;
    return response;
  }
}

function endingOf(result: Result, { concern, isChangeSent, life }: Trace, signal: AbortSignal): Ending {
  const { ending } = result;
  if (signal.aborted && concern?.action === 'read') return notTold(result);
  const isCutOff = signal.aborted || life.ended !== undefined || Date.now() >= life.deadline;
  // What was sent and not heard of again may have been made: to say that it failed would be to say that it was not.
  const isUnheard = ending.outcome === 'failed' || ending.outcome === 'nothing-disclosed';
  return isChangeSent === true && isCutOff && isUnheard ? { ...ending, outcome: 'unknown', disclosures: [] } : ending;
}

/** The client has gone away before a byte of the answer was sent. */
function notTold({ ending }: Result): Ending {
  return ending.outcome === 'refused' ? ending : { ...ending, outcome: 'failed', code: undefined, disclosures: [] };
}
