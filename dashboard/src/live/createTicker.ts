/** What the ticker must know of the page it is on. */
export interface Surroundings {
  isHidden(): boolean;
  /** @returns what stops the listening */
  onVisibility(listener: () => void): () => void;
  /** @returns what cancels the task */
  after(milliseconds: number, task: () => void): () => void;
  now(): number;
}

export interface Ticker {
  pause(): void;
  /** Ticks at once when the last tick is older than one interval. */
  resume(): void;
  /** Ticks now, paused or not, and counts the interval from here. */
  tick(): void;
  stop(): void;
}

/**
 * Calls `onTick` at every interval, never while the page is hidden or the reader has paused it. A page that comes back
 * after more than an interval ticks at once, so that nobody looks at old figures.
 */
export function createTicker(intervalMs: number, onTick: () => void, page: Surroundings): Ticker {
  let isPaused = false;
  let lastAt = page.now();
  let cancel = () => {};

  function schedule(): void {
    cancel();
    cancel = () => {};
    if (isPaused || page.isHidden()) return;
    const wait = Math.max(lastAt + intervalMs - page.now(), 0);
    if (wait === 0) tick();
    else cancel = page.after(wait, tick);
  }

  function tick(): void {
    lastAt = page.now();
    onTick();
    schedule();
  }

  const stopListening = page.onVisibility(schedule);
  schedule();
  return {
    pause() {
      isPaused = true;
      schedule();
    },
    resume() {
      isPaused = false;
      schedule();
    },
    tick,
    stop() {
      isPaused = true;
      cancel();
      stopListening();
    },
  };
}

/** The page itself. */
export const thisPage: Surroundings = {
  isHidden: () => document.hidden,
  onVisibility(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};
