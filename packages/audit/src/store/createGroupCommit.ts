import { GatewayError } from '@helsegraf/errors';
import { isRefusal } from './createConnections.ts';

export interface GroupCommitOptions<Item> {
  /** Makes items durable, all or none. Safe to repeat. */
  readonly commit: (items: readonly Item[], deadline: number) => Promise<void>;
  readonly maxWaiting: number;
  readonly maxPerCommit: number;
  readonly commitTimeoutMs: number;
}

export interface GroupCommit<Item> {
  /** Resolves when the items are durable. @throws GatewayError AUDIT_UNAVAILABLE */
  add(items: readonly Item[], deadline: number): Promise<void>;
  /** Resolves when nothing is waiting. Nothing more is taken. */
  stop(): Promise<void>;
}

interface Waiting<Item> {
  readonly items: readonly Item[];
  readonly deadline: number;
  isSettled: boolean;
  readonly settle: (error?: GatewayError) => void;
}

/** How exactly deadlines are kept. One timer for all, since there may be thousands of them a second. */
const sweepEveryMs = 20;
const firstPauseMs = 20;
const longestPauseMs = 500;

/**
 * One commit at a time; all that arrives while it is under way goes together in the next one. So the slower the disk, the
 * larger the commits, and nobody waits for more than the commit under way and their own.
 *
 * What was lost with a connection is tried again until nobody waits for it any longer. Nothing is dropped silently and
 * nothing is kept for later: every caller hears whether their items are durable.
 */
export function createGroupCommit<Item>(options: GroupCommitOptions<Item>): GroupCommit<Item> {
  let waiting: Waiting<Item>[] = [];
  let underWay: Waiting<Item>[] = [];
  let waitingItems = 0;
  let running: Promise<void> | undefined;
  let sweeper: NodeJS.Timeout | undefined;
  let isStopped = false;

  function add(items: readonly Item[], deadline: number): Promise<void> {
    const isFull = waitingItems + items.length > options.maxWaiting;
    if (isStopped || isFull || deadline <= Date.now()) return Promise.reject(new GatewayError('AUDIT_UNAVAILABLE'));
    if (items.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const entry: Waiting<Item> = {
        items,
        deadline,
        isSettled: false,
        settle(error) {
          if (entry.isSettled) return;
          entry.isSettled = true;
          waitingItems -= items.length;
          if (error === undefined) resolve();
          else reject(error);
        },
      };
      waiting.push(entry);
      waitingItems += items.length;
      sweeper ??= setInterval(sweep, sweepEveryMs);
      running ??= run();
    });
  }

  function sweep(): void {
    const now = Date.now();
    for (const entry of [...underWay, ...waiting]) {
      if (entry.deadline <= now) entry.settle(new GatewayError('AUDIT_UNAVAILABLE'));
    }
    waiting = waiting.filter(({ isSettled }) => !isSettled);
  }

  async function run(): Promise<void> {
    let pauseMs = firstPauseMs;
    // Whoever arrives in the same turn of the event loop goes together.
    await Promise.resolve();
    while (waiting.length > 0) {
      underWay = takeBatch();
      const failure = await commit(underWay);
      if (failure === undefined || isRefusal(failure)) {
        for (const entry of underWay) entry.settle(failure);
        pauseMs = firstPauseMs;
      } else {
        waiting = [...underWay, ...waiting].filter(({ isSettled }) => !isSettled);
        underWay = [];
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      }
      underWay = [];
    }
    clearInterval(sweeper);
    sweeper = undefined;
    running = undefined;
  }

  function takeBatch(): Waiting<Item>[] {
    let size = 0;
    const end = waiting.findIndex(({ items }, at) => {
      size += items.length;
      return at > 0 && size > options.maxPerCommit;
    });
    const batch = waiting.slice(0, end === -1 ? waiting.length : end);
    waiting = waiting.slice(batch.length);
    return batch;
  }

  async function commit(batch: readonly Waiting<Item>[]): Promise<GatewayError | undefined> {
    const latest = Math.max(...batch.map(({ deadline }) => deadline));
    try {
      await options.commit(
        batch.flatMap(({ items }) => items),
        Math.min(latest, Date.now() + options.commitTimeoutMs),
      );
      return undefined;
    } catch (error) {
      return error instanceof GatewayError ? error : new GatewayError('AUDIT_UNAVAILABLE', { cause: error });
    }
  }

  return {
    add,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
