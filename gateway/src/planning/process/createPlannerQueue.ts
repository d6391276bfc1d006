import { PlannerFailure } from '../plannerFailure.ts';
import type { PlannerReply, PlannerRequest } from './plannerMessages.ts';
import type { PlannerProcess } from './startPlannerProcess.ts';

/** A planner that may end, be slow or be asked too much, and is there for the next operation all the same. */
export interface PlannerQueue {
  /** The process, started when it is not running. Undefined where it cannot run on this machine. */
  start(): Promise<PlannerProcess | undefined>;
  /** @throws PlannerFailure */
  ask(request: PlannerRequest): Promise<PlannerReply>;
  stop(): void;
}

export interface PlannerBounds {
  /** How long the planning of one operation, or other work on it, may take. */
  readonly planMs: number;
  /** How long an operation may wait for its turn. */
  readonly waitMs: number;
  /** How many may wait for their turn. */
  readonly maxWaiting: number;
  /** How long a process that nobody asks is kept; for good when it is undefined. */
  readonly idleMs: number | undefined;
  /** How long a planner that could not be started is left alone. */
  readonly restMs: number;
}

export interface PlannerQueueOptions extends PlannerBounds {
  readonly start: () => Promise<PlannerProcess | undefined>;
}

interface Waiting {
  readonly request: PlannerRequest;
  readonly timer: NodeJS.Timeout;
  resolve(reply: Promise<PlannerReply>): void;
  reject(failure: PlannerFailure): void;
}

/**
 * Asks a planner's process one operation at a time, so that it is known which one ended it or took too long. That one has
 * no answer; the process is started again for the next, and those that wait do not notice.
 */
export function createPlannerQueue({ start, ...bounds }: PlannerQueueOptions): PlannerQueue {
  const waiting = new Set<Waiting>();
  let running: PlannerProcess | undefined;
  let [isWorking, isStopped] = [false, false];
  let restsUntil = 0;
  let idle: NodeJS.Timeout | undefined;

  async function startOnce(): Promise<PlannerProcess | undefined> {
    if (running?.hasEnded() === false) return running;
    running = undefined;
    const started = await start();
    if (isStopped) started?.stop();
    else running = started;
    return running;
  }

  async function startAgain(): Promise<PlannerProcess> {
    if (isStopped || Date.now() < restsUntil) throw new PlannerFailure('not running');
    const started = await startOnce().catch(() => undefined);
    if (started !== undefined) return started;
    restsUntil = Date.now() + bounds.restMs;
    throw new PlannerFailure('not running');
  }

  async function askNow(request: PlannerRequest): Promise<PlannerReply> {
    const planner = await startAgain();
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      planner.stop();
    }, bounds.planMs);
    try {
      return await planner.ask(request);
    } catch (failure) {
      if (isStopped) throw new PlannerFailure('not running');
      throw isLate ? new PlannerFailure('too slow') : failure;
    } finally {
      clearTimeout(late);
    }
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    clearTimeout(idle);
    for (const next of waiting) {
      waiting.delete(next);
      clearTimeout(next.timer);
      const answered = askNow(next.request);
      next.resolve(answered);
      await answered.catch(() => undefined);
    }
    isWorking = false;
    if (bounds.idleMs !== undefined) idle = setTimeout(letGo, bounds.idleMs).unref();
  }

  /** Gives the memory of the process back. */
  function letGo(): void {
    running?.stop();
    running = undefined;
  }

  return {
    start: startOnce,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (waiting.size >= bounds.maxWaiting) {
          reject(new PlannerFailure('too many'));
          return;
        }
        const timer = setTimeout(() => {
          waiting.delete(asked);
          reject(new PlannerFailure('waited'));
        }, bounds.waitMs);
        const asked: Waiting = { request, timer, resolve, reject };
        waiting.add(asked);
        void work();
      }),
    stop() {
      isStopped = true;
      clearTimeout(idle);
      letGo();
      for (const { timer, reject } of waiting) {
        clearTimeout(timer);
        reject(new PlannerFailure('not running'));
      }
      waiting.clear();
    },
  };
}
