export interface ExpiringMap {
  /** Undefined as soon as it has expired. */
  get(key: string): string | undefined;
  /** Keeps a value under a key that has none. False when there is no room, and then nothing is kept. */
  add(key: string, value: string, ttlMs: number): boolean;
  remove(key: string): void;
  clear(): void;
}

interface Entry {
  readonly value: string;
  readonly expiresAt: number;
}

const slotMs = 1_000;

/**
 * A map whose entries go when they have expired, and never before.
 *
 * Keys that expire within the same second lie in one slot, so that clearing up costs as much as what is cleared, however
 * many live on.
 */
export function createExpiringMap({ maxKeys, now }: { maxKeys: number; now(): number }): ExpiringMap {
  const entries = new Map<string, Entry>();
  const slots = new Map<number, string[]>();
  let clearedUpTo = slotOf(now());

  function clearExpired(): void {
    const current = slotOf(now());
    if (current <= clearedUpTo) return;
    const passed = [...slots.keys()].filter((slot) => slot < current);
    for (const slot of passed) {
      for (const key of slots.get(slot) ?? []) if (isOver(entries.get(key))) entries.delete(key);
      slots.delete(slot);
    }
    clearedUpTo = current;
  }

  function isOver(entry: Entry | undefined): boolean {
    return entry === undefined || entry.expiresAt <= now();
  }

  return {
    get(key) {
      const entry = entries.get(key);
      return entry === undefined || isOver(entry) ? undefined : entry.value;
    },
    add(key, value, ttlMs) {
      clearExpired();
      if (entries.size >= maxKeys && !entries.has(key)) return false;
      const expiresAt = now() + ttlMs;
      entries.set(key, { value, expiresAt });
      const slot = slotOf(expiresAt);
      const keys = slots.get(slot);
      if (keys === undefined) slots.set(slot, [key]);
      else keys.push(key);
      return true;
    },
    remove: (key) => void entries.delete(key),
    clear() {
      entries.clear();
      slots.clear();
    },
  };
}

function slotOf(timeMs: number): number {
  return Math.floor(timeMs / slotMs);
}
