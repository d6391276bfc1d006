import { GatewayError } from '@helsegraf/errors';
import type { PlannerName } from '../config/plannerNames.ts';
import { combinePlanners } from './combinePlanners.ts';
import { createApolloPlanner } from './process/createApolloPlanner.ts';
import { createExactPlanner } from './process/createExactPlanner.ts';
import { createNativePlanner } from './process/createNativePlanner.ts';
import type { PlanningPort } from './createPlanner.ts';
import type { ParseSdl } from './process/createProcessPlanner.ts';
import { PlannerFailure } from './plannerFailure.ts';

export interface PlanningOptions {
  /** Whose planner; the native one unless said. */
  readonly planner?: PlannerName | undefined;
  /** Parses the schema for clients, all at once unless said. */
  readonly parseSdl?: ParseSdl;
}

/**
 * The planner of a supergraph: the native one, or Apollo's where that cannot run. Their plans are checked where they are
 * made (`loadCheckedPlanner`), and ours is there for what they cannot bear.
 *
 * Its `plan` rejects with a GatewayError where the operation, or how much is asked at once, is to blame.
 * @throws when the supergraph is not one
 */
export async function createPlanning(
  supergraphSdl: string,
  { planner = 'native', parseSdl }: PlanningOptions = {},
): Promise<PlanningPort> {
  const native = planner === 'native' ? await createNativePlanner(supergraphSdl, { parseSdl }) : undefined;
  const first = native ?? (await createApolloPlanner(supergraphSdl, { parseSdl }));
  const { schema, sharePoints, plan, aside, stop } = combinePlanners(first, () => createExactPlanner(supergraphSdl));
  return {
    schema,
    sharePoints,
    plan: (document, share) => blamed(plan(document, share)),
    aside: aside && {
      check: (text, rules) => blamed(aside.check(text, rules)),
      canonicalize: (asked) => blamed(aside.canonicalize(asked)),
    },
    stop,
  };
}

async function blamed<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (failure) {
    throw toGatewayError(failure);
  }
}

/** What a client is told; other failures are our own. */
function toGatewayError(failure: unknown): unknown {
  if (!(failure instanceof PlannerFailure)) return failure;
  switch (failure.kind) {
    case 'too many':
      return new GatewayError('RATE_LIMITED', { cause: failure });
    case 'waited':
      return new GatewayError('DEADLINE_EXCEEDED', { cause: failure });
    case 'too slow':
    case 'ended':
      return new GatewayError('QUERY_TOO_COSTLY', { cause: failure });
    default:
      return failure;
  }
}
