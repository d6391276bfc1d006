/** Remembers what has been used, for as long as it could be used again. */
export interface ReplayMemory {
  /** Whether the id has not been used before. It has from then on. */
  isFirst(id: string): boolean;
}

const maxIdsPerPeriod = 200_000;

/**
 * A memory in two halves, which take turns: each id is known for one to three lifetimes, and forgetting costs nothing. When
 * a half is full nothing counts as new until the turn: only what the gateway has signed gets here, so nobody else can
 * fill it.
 *
 * @param lifetimeMs how long an id must be known
 */
export function createReplayMemory(
  lifetimeMs: number,
  { now = Date.now, maxIds = maxIdsPerPeriod }: { readonly now?: () => number; readonly maxIds?: number } = {},
): ReplayMemory {
  let current = new Set<string>();
  let previous = new Set<string>();
  let since = now();

  function turn(): void {
    const age = now() - since;
    if (age < lifetimeMs) return;
    previous = age < 2 * lifetimeMs ? current : new Set();
    current = new Set();
    since = now();
  }

  return {
    isFirst(id) {
      turn();
      if (current.has(id) || previous.has(id) || current.size >= maxIds) return false;
      current.add(id);
      return true;
    },
  };
}
