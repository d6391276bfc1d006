import type { PlanningPort } from './createPlanner.ts';
import { PlannerFailure } from './plannerFailure.ts';
import { rememberFailures } from './rememberFailures.ts';

// After this, what went wrong is tried again: it may have been the machine.
const lastFailureMs = 60_000;

/**
 * A planner with another that stands in for it: for operations that the first has no plan for, once and for all, and while
 * it cannot be started. The other is started when it is first needed.
 */
export function combinePlanners(first: PlanningPort, createOther: () => Promise<PlanningPort>): PlanningPort {
  const other = createStandIn(createOther);
  const [planFirst, planLast] = [rememberFailures(first.plan, 0), rememberFailures(other.plan, lastFailureMs)];
  return {
    schema: first.schema,
    sharePoints: first.sharePoints,
    aside: first.aside,
    plan: (document, share) =>
      planFirst(document, share).catch((failure: unknown) => {
        if (mayBePlanned(failure)) return planLast(document, share);
        throw failure;
      }),
    stop: async () => void (await Promise.all([first.stop(), other.stop()])),
  };
}

function createStandIn(create: () => Promise<PlanningPort>): Pick<PlanningPort, 'plan' | 'stop'> {
  let started: Promise<PlanningPort> | undefined;
  let isStopped = false;
  const start = (): Promise<PlanningPort> => {
    started ??= create().catch((error: unknown) => {
      setTimeout(() => (started = undefined), lastFailureMs).unref();
      throw error;
    });
    return started;
  };
  return {
    async plan(document, share) {
      if (isStopped) throw new PlannerFailure('not running');
      return (await start()).plan(document, share);
    },
    async stop() {
      isStopped = true;
      await (await started?.catch(() => undefined))?.stop();
    },
  };
}

// Where too much is asked at once, or nobody waits any more, another planner is no better.
function mayBePlanned(failure: unknown): boolean {
  return failure instanceof PlannerFailure && (failure.isLasting || failure.kind === 'not running');
}
