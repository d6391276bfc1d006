import type { GivenUp } from '../result.ts';

/** How long a call lives: until its deadline, or until the app gives it up. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Milliseconds until the deadline. */
  remainingMs(): number;
  /** Undefined as long as it lives. */
  ended(): GivenUp | undefined;
  /** Resolves after some time, or when it ends. */
  wait(ms: number): Promise<void>;
  /** What another promise resolves to; undefined when it ends before. */
  during<Value>(promise: Promise<Value>): Promise<Value | undefined>;
  /** To be called when the call is over, whatever came of it. */
  close(): void;
}

// The longest that timers take. A longer deadline is none.
const maxTimerMs = 2_147_483_647;

export function startLifetime(deadlineMs: number, signal: AbortSignal | undefined): Lifetime {
  const controller = new AbortController();
  const endsAt = performance.now() + deadlineMs;
  let end: GivenUp | undefined;
  const endBy = (kind: GivenUp['kind']): void => {
    end ??= { kind, isRetryable: kind === 'deadline' };
    controller.abort();
  };
  const cancel = (): void => endBy('cancelled');
  const timer = setTimeout(() => endBy('deadline'), Math.min(deadlineMs, maxTimerMs));
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted === true) cancel();

  const ending = new Promise<undefined>((resolve) => {
    if (controller.signal.aborted) resolve(undefined);
    controller.signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  return {
    signal: controller.signal,
    remainingMs: () => endsAt - performance.now(),
    ended: () => end,
    during: async (promise) => Promise.race([promise, ending]),
    async wait(ms) {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      await Promise.race([new Promise((resolve) => (waiting = setTimeout(resolve, Math.min(ms, maxTimerMs)))), ending]);
      clearTimeout(waiting);
    },
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}
