import { LRUCache } from 'lru-cache';
import { createHmac, randomBytes } from 'node:crypto';

export interface Memory<Value> {
  /**
   * What is remembered under a name, or else what `fetch` brings. What comes as undefined is not remembered. Whoever asks
   * while it is under way waits for the same.
   */
  recall(name: readonly string[], fetch: () => Promise<Value | undefined>): Promise<Value | undefined>;
  /** Forgets what is remembered under a name; what is under way is still told to those who wait, and not remembered. */
  forget(name: readonly string[]): void;
  forgetAll(): void;
}

/**
 * Remembers what was fetched, for a short time counted from when it was asked for. Names may be personal: they are kept
 * as keyed hashes, with a key that nobody knows and that ends with the process.
 */
export function rememberBriefly<Value extends object>(options: {
  readonly ttlMs: number;
  readonly max: number;
}): Memory<Value> {
  const key = randomBytes(32);
  const kept = new LRUCache<string, Value>({ max: options.max, ttl: options.ttlMs, ttlResolution: 0 });
  const underWay = new Map<string, Promise<Value | undefined>>();
  const hash = (name: readonly string[]) => createHmac('sha256', key).update(JSON.stringify(name)).digest('base64url');

  function load(id: string, fetch: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const start = performance.now();
    const isCurrent = () => underWay.get(id) === flight;
    const flight = fetch()
      .then((value) => {
        // What was asked before something changed may be from before it.
        if (value !== undefined && isCurrent()) kept.set(id, value, { start });
        return value;
      })
      .finally(() => {
        if (isCurrent()) underWay.delete(id);
      });
    underWay.set(id, flight);
    return flight;
  }

  return {
    recall(name, fetch) {
      const id = hash(name);
      const known = kept.get(id);
      if (known !== undefined) return Promise.resolve(known);
      return underWay.get(id) ?? load(id, fetch);
    },
    forget(name) {
      const id = hash(name);
      kept.delete(id);
      underWay.delete(id);
    },
    forgetAll() {
      kept.clear();
      underWay.clear();
    },
  };
}
