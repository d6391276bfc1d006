import { setTimeout as sleep } from 'node:timers/promises';

export interface RecoveryOptions {
  /** Says how many it closed. */
  closeOpenIntents(olderThanMs: number, deadline: number): Promise<number>;
  /** An operation that was begun so long ago is not under way any more. */
  readonly olderThanMs: number;
  onRecovered(count: number): void;
  onFailure(): void;
}

export interface Recovery {
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

const everyMs = 60_000;
const attemptMs = 30_000;

/**
 * Closes intents whose gateway ended before it could record an outcome (SEC-30): at once, again when those
 * of a gateway that ended just now have become old enough, and then every minute.
 */
export function startRecovery(options: RecoveryOptions): Recovery {
  const stopping = new AbortController();
  const running = run(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function run(options: RecoveryOptions, stopping: AbortSignal): Promise<void> {
  await attempt(options);
  await pause(Math.min(options.olderThanMs, everyMs), stopping);
  while (!stopping.aborted) {
    await attempt(options);
    await pause(everyMs, stopping);
  }
}

async function attempt({ closeOpenIntents, olderThanMs, onRecovered, onFailure }: RecoveryOptions): Promise<void> {
  try {
    const count = await closeOpenIntents(olderThanMs, Date.now() + attemptMs);
    if (count > 0) onRecovered(count);
  } catch {
    onFailure();
  }
}

/** @param stopping ends it early */
async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopping, ref: false }).catch(() => undefined);
}
