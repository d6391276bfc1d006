import type { LoadedPlanner, LoadReply, LoadRequest, PlanReply, PlanRequest } from './plannerMessages.ts';

/** The process of a planner, started by `startPlannerProcess`. It ends when nobody is there to be answered. */

process.once('disconnect', () => process.exit());
process.once('message', (request) => void load(request as LoadRequest));

async function load(request: LoadRequest): Promise<void> {
  try {
    const planner = await loadPlanner(request);
    if (planner === undefined) {
      say({ kind: 'absent' });
      return;
    }
    process.on('message', (asked) => say(plan(planner, asked as PlanRequest)));
    say({ kind: 'ready', publicSdl: planner.publicSdl, sharePoints: planner.sharePoints });
  } catch (error) {
    say({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
  }
}

// Each planner brings much that the other does not need.
async function loadPlanner({ planner, supergraphSdl }: LoadRequest): Promise<LoadedPlanner | undefined> {
  if (planner === 'native') return (await import('./loadNativePlanner.ts')).loadNativePlanner(supergraphSdl);
  return (await import('./loadApolloPlanner.ts')).loadApolloPlanner(supergraphSdl);
}

// Why there is no plan is said in names of fields and types; that there is none is enough.
function plan(planner: LoadedPlanner, { document, share }: PlanRequest): PlanReply {
  try {
    return { kind: 'plan', plan: planner.plan(document, share) };
  } catch {
    return { kind: 'no plan' };
  }
}

function say(reply: LoadReply | PlanReply): void {
  process.send?.(reply);
}
