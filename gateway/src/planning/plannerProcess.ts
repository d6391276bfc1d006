import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { spawn } from 'node:child_process';

/** A running native planner. */
export interface PlannerProcess {
  readonly consumerSchema: string;
  readonly sharePoints: readonly number[];
  /** Rejects when the planner cannot plan the document, or ends while it tries. */
  plan(document: string, share: number): Promise<QueryPlan>;
  hasEnded(): boolean;
  stop(): void;
}

interface Waiting {
  resolve(plan: QueryPlan): void;
  reject(error: Error): void;
}

interface Reply {
  readonly id: number;
  readonly plan?: QueryPlan;
  readonly reason?: string;
}

type Started =
  | { readonly kind: 'no binary' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ready'; readonly consumerSchema: string; readonly sharePoints: readonly number[] };

/**
 * Starts the native planner on a supergraph. Undefined where it has no binary for the machine.
 *
 * It holds the calling process only while somebody waits for a plan, and ends with it.
 * @throws when the supergraph is not one
 */
export async function startPlannerProcess(supergraphSdl: string): Promise<PlannerProcess | undefined> {
  // What the planner says when it gives up names fields and types; that it gave up is enough.
  const child = spawn(process.execPath, ['--max-old-space-size=256', '-e', plannerCode], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  });
  const waiting = new Map<number, Waiting>();
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    for (const { reject } of waiting.values()) reject(new Error('the planner has ended'));
    waiting.clear();
  };
  const ended = new Promise<Started>((resolve) => {
    const fail = () => {
      end();
      resolve({ kind: 'no binary' });
    };
    child.once('exit', fail);
    child.once('error', fail);
  });
  child.send({ supergraphSdl, resolveFrom: import.meta.url });
  const started = await Promise.race([new Promise<Started>((resolve) => child.once('message', resolve)), ended]);
  if (started.kind === 'refused') throw new Error(started.reason);
  if (started.kind === 'no binary') return undefined;

  const holdProcess = (isHeld: boolean) => {
    for (const handle of [child, child.channel]) {
      if (isHeld) handle?.ref();
      else handle?.unref();
    }
  };
  child.on('message', (message) => {
    const { id, plan, reason } = message as Reply;
    const asked = waiting.get(id);
    waiting.delete(id);
    holdProcess(waiting.size > 0);
    if (plan === undefined) asked?.reject(new Error(reason ?? 'no plan'));
    else asked?.resolve(plan);
  });
  holdProcess(false);
  let lastId = 0;
  return {
    consumerSchema: started.consumerSchema,
    sharePoints: started.sharePoints,
    plan: (document, share) =>
      new Promise((resolve, reject) => {
        if (hasEnded) {
          reject(new Error('the planner has ended'));
          return;
        }
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        holdProcess(true);
        child.send({ id: lastId, document, share }, (error) => error !== null && end());
      }),
    hasEnded: () => hasEnded,
    stop: () => void child.kill(),
  };
}

// A text and not a file, so that it runs from the sources and from the build alike. No label of a progressive override is
// active but those that speak of a share of the requests: there is nobody here to switch one on.
const plannerCode = `
const { createRequire } = require('node:module');
process.once('disconnect', () => process.exit());
process.once('message', ({ supergraphSdl, resolveFrom }) => {
  let native;
  try {
    native = createRequire(resolveFrom)('@graphql-hive/router-query-planner');
  } catch {
    process.send({ kind: 'no binary' });
    return;
  }
  let planner;
  try {
    planner = new native.QueryPlanner(supergraphSdl);
  } catch (error) {
    process.send({ kind: 'refused', reason: String(error?.message ?? error) });
    return;
  }
  const { consumerSchema, overridePercentages: sharePoints } = planner;
  process.on('message', ({ id, document, share }) => {
    try {
      process.send({ id, plan: planner.plan(document, null, new Set(), share) });
    } catch (error) {
      process.send({ id, reason: String(error?.message ?? error) });
    }
  });
  process.send({ kind: 'ready', consumerSchema, sharePoints });
});
`;
