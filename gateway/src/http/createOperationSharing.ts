import type { GatewayResponse } from './gatewayRequest.ts';
import { RequestLife } from './requestLife.ts';

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

interface Run {
  readonly response: Promise<GatewayResponse>;
  /** Ends when nobody waits any more. */
  readonly life: RequestLife;
  sharers: number;
  /** Nobody joins it any more. */
  forget(): void;
}

/**
 * Lets identical queries that are under way at the same time be run once. Identical means the same text, operation and
 * variables; nothing is kept when the run is over. Only for where all who ask may see the same: nobody has an identity.
 */
export function createOperationSharing(deadlineMs: number): OperationSharing {
  const underWay = new WeakMap<object, Map<string, Run>>();

  return async (operation, life, run) => {
    if (operation.isMutation) return run(life);
    let runs = underWay.get(operation.document);
    if (runs === undefined) underWay.set(operation.document, (runs = new Map<string, Run>()));
    const key = `${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`;
    const ofDocument = runs;
    let shared = runs.get(key);
    if (shared === undefined) {
      shared = start(run, deadlineMs, () => {
        if (ofDocument.get(key) === shared) ofDocument.delete(key);
      });
      runs.set(key, shared);
    }
    join(shared, life);
    return { ...(await shared.response) };
  };
}

function start(run: (life: RequestLife) => Promise<GatewayResponse>, deadlineMs: number, forget: () => void): Run {
  const life = new RequestLife(deadlineMs);
  // As bytes, to be made only once.
  const response = run(life)
    .then((answered) => ({ ...answered, body: Buffer.from(answered.body) }))
    .finally(() => {
      life.complete();
      forget();
    });
  return { response, life, sharers: 0, forget };
}

function join(run: Run, life: RequestLife): void {
  run.sharers += 1;
  life.add((end) => {
    run.sharers -= 1;
    if (run.sharers > 0) return;
    run.forget();
    run.life.end(end);
  });
}
