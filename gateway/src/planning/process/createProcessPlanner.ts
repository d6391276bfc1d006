import { buildASTSchema, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { PlanningPort } from '../createPlanner.ts';
import { createAsideWork } from './createAsideWork.ts';
import { createPlannerQueue, type PlannerBounds } from './createPlannerQueue.ts';
import { PlannerFailure } from '../plannerFailure.ts';
import type { LoadRequest } from './plannerMessages.ts';
import { startPlannerProcess } from './startPlannerProcess.ts';

export type ParseSdl = (sdl: string) => Promise<DocumentNode>;

export interface ProcessPlannerOptions extends PlannerBounds {
  /** Parses the schema for clients, all at once unless said. */
  readonly parseSdl?: ParseSdl | undefined;
}

/**
 * A planner that runs in a process of its own, where it holds nobody up, and where an operation that it cannot bear ends
 * that process and nothing else. Undefined where it cannot run on this machine.
 *
 * @throws when the supergraph is not one
 */
export async function createProcessPlanner(
  request: LoadRequest,
  { parseSdl = async (sdl) => parse(sdl, { noLocation: true }), ...bounds }: ProcessPlannerOptions,
): Promise<PlanningPort | undefined> {
  const queue = createPlannerQueue({ start: () => startPlannerProcess(request), ...bounds });
  const first = await queue.start();
  if (first === undefined) return undefined;
  const { publicSdl, sharePoints } = first;
  const document = await parseSdl(publicSdl);
  let schema: GraphQLSchema | undefined;
  return {
    // Only parsed so far: a planner that stands in for another is not asked for its schema.
    get schema() {
      return (schema ??= buildASTSchema(document, { assumeValidSDL: true }));
    },
    sharePoints: [...new Set(sharePoints)].toSorted((one, other) => one - other),
    plan: async (document, share) => {
      const reply = await queue.ask({ task: 'plan', document, share });
      if (reply.kind === 'plan') return reply.plan;
      throw new PlannerFailure('no plan');
    },
    aside: createAsideWork(queue),
    stop: async () => queue.stop(),
  };
}
