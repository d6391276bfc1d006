import { GatewayError } from '@helsegraf/errors';

// What waits for a subgraph ends with the deadline by itself, and what the others brought is still to be written.
const graceMs = 500;

/**
 * What has been promised, or a refusal when it does not come even after everything it could wait for has ended.
 *
 * @param deadline when to give up, milliseconds since the epoch
 */
export function withinDeadline<Result>(promised: Promise<Result>, deadline: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new GatewayError('DEADLINE_EXCEEDED')),
      Math.max(deadline - Date.now(), 0) + graceMs,
    );
    promised.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
