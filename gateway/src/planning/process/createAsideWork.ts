import { GatewayError } from '@helsegraf/errors';
import { GraphQLError, Source } from 'graphql';
import type { AsideWork } from '../createPlanner.ts';
import type { PlannerQueue } from './createPlannerQueue.ts';
import { PlannerFailure } from '../plannerFailure.ts';

/** Work on long texts in a planner's process. A text that it cannot bear costs too much. */
export function createAsideWork({ ask }: PlannerQueue): AsideWork {
  return {
    async check(text, { personal, ...rules }) {
      const written = {
        ...rules,
        personalScalars: [...personal.scalars],
        personalArguments: [...personal.arguments],
      };
      const reply = await ask({ task: 'check', text, rules: written });
      if (reply.kind === 'fit') return reply.pieces;
      if (reply.kind !== 'unfit') throw new PlannerFailure('no plan');
      const cause = new GraphQLError('', { source: new Source(text), positions: reply.positions });
      throw new GatewayError(reply.code, reply.positions.length === 0 ? undefined : { cause });
    },
    async canonicalize(asked) {
      const reply = await ask({ task: 'canonicalize', ...asked });
      if (reply.kind === 'canonical') return reply;
      throw new PlannerFailure('no plan');
    },
  };
}
