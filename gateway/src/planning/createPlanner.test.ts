import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { createPlanner, type PlanningPort } from './createPlanner.ts';
import { aSupergraph } from './exact/aSupergraph.ts';
import { loadExactPlanner } from './adapters/loadExactPlanner.ts';

const document = parse('{ product { stock } }');

function portOf(planner: ReturnType<typeof loadExactPlanner>): PlanningPort {
  return {
    schema: buildSchema(planner.publicSdl, { assumeValidSDL: true }),
    sharePoints: planner.sharePoints,
    plan: async (text, share) => planner.plan(text, share),
    stop: async () => undefined,
  };
}

/** Numbers from 0 to 100 that are spread as evenly as chance would spread very many. */
function evenDraws(count: number): () => number {
  let drawn = 0;
  return () => (100 * (drawn++ % count)) / count;
}

test('as many operations are asked of the new subgraph as its label says', async () => {
  const plan = createPlanner(portOf(loadExactPlanner(aSupergraph)), evenDraws(1000));
  const asked: string[] = [];

  for (let i = 0; i < 1000; i += 1) {
    const planned = await plan({ document, operationName: undefined, variables: {} });
    asked.push(planned.plan.fetches.at(-1)?.subgraph ?? '');
  }

  expect(asked.filter((subgraph) => subgraph === 'depot')).toHaveLength(250);
  expect(asked.filter((subgraph) => subgraph === 'shop')).toHaveLength(750);
});

test('each execution of an operation draws anew, and two plans are all that is made', async () => {
  const planner = loadExactPlanner(aSupergraph);
  const shares: number[] = [];
  const draws = [3, 99, 24.99, 25, 0];
  const port = {
    ...portOf(planner),
    plan: async (text: string, share: number) => {
      shares.push(share);
      return planner.plan(text, share);
    },
  };
  const plan = createPlanner(port, () => draws.shift() ?? 0);

  const asked: (string | undefined)[] = [];
  while (draws.length > 0) {
    const planned = await plan({ document, operationName: undefined, variables: {} });
    asked.push(planned.plan.fetches.at(-1)?.subgraph);
  }

  expect(asked).toEqual(['depot', 'shop', 'depot', 'shop', 'depot']);
  expect(shares).toEqual([0, 25]);
});
