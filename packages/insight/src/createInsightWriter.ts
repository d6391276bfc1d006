import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createCollector, type Batch } from './collect/createCollector.ts';
import type { InsightWriter, InsightWriterOptions } from './insightWriter.ts';
import { createConnections } from './store/createConnections.ts';

const defaults = { flushEveryMs: 5_000, timeoutMs: 5_000, minutesKept: '48 hours', hoursKept: '400 days' };
/** How often what is old is looked for. */
const forgetEveryMs = 300_000;
const stopWithinMs = 3_000;

/**
 * Collects figures in this process, and stores them every few seconds. Requests never wait for it. While the store does not
 * answer, the figures of a quarter of an hour are kept; what is older is given up, and counted. A batch that may or may not
 * have been stored is sent again under its number, and the store counts it once; one that it will never take is given up.
 */
export function createInsightWriter(options: InsightWriterOptions): InsightWriter {
  const { databaseUrl, onFailure, onRecovered } = options;
  const { flushEveryMs, timeoutMs, minutesKept, hoursKept } = { ...defaults, ...options };
  const connections = createConnections({ databaseUrl, max: 1, timeoutMs });
  const collector = createCollector(() => Date.now());
  const id = randomUUID();
  let sequence = 0;
  let pending: Batch | undefined;
  let isFailing = false;
  let forgottenAt = Date.now();
  let running: Promise<void> | undefined;

  async function store(deadline: number): Promise<void> {
    while (Date.now() < deadline) {
      const batch = (pending ??= collector.take());
      if (batch === undefined || !(await storeBatch(batch, deadline))) return;
    }
  }

  /** @returns whether it was stored */
  async function storeBatch(batch: Batch, deadline: number): Promise<boolean> {
    try {
      const values = [id, sequence + 1, JSON.stringify(batch)];
      await connections.query('select insight.store_batch($1, $2, $3)', values, deadline);
      pending = undefined;
      sequence += 1;
      if (isFailing) onRecovered?.();
      isFailing = false;
      return true;
    } catch (error) {
      if (!isFailing) onFailure?.();
      isFailing = true;
      if (!isNeverTaken(error)) return false;
      collector.lose(requestsOf(batch));
      pending = undefined;
      return false;
    }
  }

  async function forget(): Promise<void> {
    if (isFailing || Date.now() - forgottenAt < forgetEveryMs) return;
    forgottenAt = Date.now();
    const values = [minutesKept, hoursKept];
    // What is not forgotten now is forgotten later.
    await connections.query('select insight.forget($1, $2)', values, Date.now() + timeoutMs).catch(() => undefined);
  }

  function flush(deadline = Date.now() + timeoutMs): Promise<void> {
    running ??= store(deadline).finally(() => (running = undefined));
    return running;
  }

  const timer = setInterval(() => void flush().then(forget), flushEveryMs);
  timer.unref();

  return {
    add(request) {
      try {
        collector.add(request);
      } catch {
        collector.lose(1);
      }
    },
    flush: () => flush(),
    async stop() {
      clearInterval(timer);
      const deadline = Date.now() + stopWithinMs;
      // What is under way, then what has come together meanwhile.
      await flush(deadline);
      if (!isFailing) await flush(deadline);
      await connections.stop();
    },
  };
}

/**
 * Whether the store would refuse the same batch again, since something in it is no value of a column: class 22 of
 * PostgreSQL's error codes. To keep it would be to store nothing any more.
 */
function isNeverTaken(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code?.startsWith('22') === true;
}

function requestsOf({ requests, losses }: Batch): number {
  const lost = losses.filter(({ reason }) => reason === 'lost');
  return [...requests, ...lost].reduce((sum, each) => sum + each.requests, 0);
}
