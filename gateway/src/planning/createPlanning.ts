import { GatewayError } from '@helsegraf/errors';
import type { PlannerName } from '../config/plannerNames.ts';
import { combinePlanners } from './combinePlanners.ts';
import { createApolloPlanner } from './createApolloPlanner.ts';
import { createNativePlanner } from './createNativePlanner.ts';
import type { PlanningPort } from './createPlanner.ts';
import type { ParseSdl } from './createProcessPlanner.ts';
import { PlannerFailure } from './plannerFailure.ts';

export interface PlanningOptions {
  /** Whose planner; the native one, with Apollo's behind it, unless said. */
  readonly planner?: PlannerName | undefined;
  /** Parses the schema for clients, all at once unless said. */
  readonly parseSdl?: ParseSdl;
}

/**
 * The planner of a supergraph: the native one, and Apollo's where that has no plan for an operation or cannot run at all.
 *
 * Its `plan` rejects with a GatewayError where the operation, or how much is asked at once, is to blame.
 * @throws when the supergraph is not one
 */
export async function createPlanning(
  supergraphSdl: string,
  { planner = 'native', parseSdl }: PlanningOptions = {},
): Promise<PlanningPort> {
  const createApollo = () => createApolloPlanner(supergraphSdl, { parseSdl });
  const native = planner === 'native' ? await createNativePlanner(supergraphSdl, { parseSdl }) : undefined;
  const { schema, sharePoints, plan, aside, stop } =
    native === undefined ? await createApollo() : combinePlanners(native, createApollo);
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
