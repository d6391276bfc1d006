import { createSharing } from './createSharing.ts';
import type { GatewayResponse } from './gatewayRequest.ts';
import type { RequestLife } from './requestLife.ts';

/** What makes two operations the same. */
export interface SharedOperation {
  /** One object for each text. */
  readonly document: object;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isMutation: boolean;
}

/** Runs an operation, or waits for the same one that is under way. The response is the caller's own. */
export type OperationSharing = (
  operation: SharedOperation,
  life: RequestLife,
  run: (life: RequestLife) => Promise<GatewayResponse>,
) => Promise<GatewayResponse>;

/**
 * Lets identical queries that are under way at the same time be run once. Identical means the same text, operation and
 * variables. Only for where all who ask may see the same: nobody has an identity.
 */
export function createOperationSharing(deadlineMs: number): OperationSharing {
  const share = createSharing<GatewayResponse>({
    deadlineMs,
    copy: (response) => ({ ...response }),
    leave: () => undefined,
  });
  const numbers = new WeakMap<object, number>();
  let texts = 0;

  const numberOf = (document: object): number => {
    let number = numbers.get(document);
    if (number === undefined) numbers.set(document, (number = texts += 1));
    return number;
  };

  return ({ document, operationName = '', variables, isMutation }, life, run) => {
    if (isMutation) return run(life);
    const key = `${numberOf(document)} ${operationName} ${JSON.stringify(variables)}`;
    return share(key, life, async (shared) => {
      const response = await run(shared);
      // As bytes, to be made only once.
      return { ...response, body: Buffer.from(response.body) };
    });
  };
}
