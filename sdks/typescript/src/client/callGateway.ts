import type { Operation } from '../operation.ts';
import type { Failure, Result } from '../result.ts';
import { startLifetime, type Lifetime } from './lifetime.ts';
import type { CallOptions, Settings } from './options.ts';
import type { ProofState } from './proofState.ts';
import { sendOnce } from './sendOnce.ts';

/** One call, with all that is sent again for it. */
export interface Call<Data, Variables> {
  readonly settings: Settings;
  readonly proofs: ProofState;
  readonly operation: Operation<Data, Variables>;
  readonly variables: Variables;
  readonly options: CallOptions;
}

/** Sends an operation until there is a result to tell. What the app's own functions throw, it throws. */
export async function callGateway<Data, Variables>(call: Call<Data, Variables>): Promise<Result<Data>> {
  const { deadlineMs = call.settings.deadlineMs, signal } = call.options;
  const lifetime = startLifetime(deadlineMs, signal);
  try {
    return await sendUntilDone(call, lifetime);
  } finally {
    lifetime.close();
  }
}

async function sendUntilDone<Data, Variables>(call: Call<Data, Variables>, lifetime: Lifetime): Promise<Result<Data>> {
  const { settings, operation, variables, proofs } = call;
  let asText = false;
  let hasProvenBetter = false;
  let retries = 0;
  for (;;) {
    const ended = lifetime.ended();
    if (ended !== undefined) return ended;
    const sent = await sendOnce<Data>({ settings, operation, variables, asText, lifetime, proofs });
    if (sent === undefined) continue;
    const { result } = sent;
    // Nothing was carried out in these two cases, so that a change may be sent again, too. Each once.
    if (sent.mayProveBetter && !hasProvenBetter) hasProvenBetter = true;
    else if (isDocumentUnknown(result) && settings.sendsText && !asText) asText = true;
    else if (result.kind === 'data' || result.kind === 'partial') return result;
    else {
      const waitMs = waitBefore(result, retries, settings);
      const mayRetry = operation.kind === 'query' && result.isRetryable && retries < settings.retryTimes;
      // Rather told now than when the time is up.
      if (!mayRetry || waitMs >= lifetime.remainingMs()) return result;
      await lifetime.wait(waitMs);
      retries += 1;
    }
  }
}

function isDocumentUnknown(result: Result<unknown>): boolean {
  return result.kind === 'refused' && result.errors[0]?.code === 'DOCUMENT_NOT_FOUND';
}

/** Twice as long each time and up to half as much again, so that many who failed together do not come back together. */
function waitBefore(failure: Failure, retries: number, { retryWaitMs }: Settings): number {
  const askedMs = failure.kind === 'refused' ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
  return Math.max(retryWaitMs * 2 ** retries * (1 + Math.random() / 2), askedMs);
}
