import { supergraphSdl } from '@helsegraf/schema';
import { afterEach, describe, expect, test } from '@jest/globals';
import { plannerNames } from '../config/plannerNames.ts';
import { createPlannerQueue } from './createPlannerQueue.ts';
import { createPlanning } from './createPlanning.ts';
import type { PlanningPort } from './createPlanner.ts';
import { plannerBounds } from './plannerBounds.ts';
import { startPlannerProcess } from './startPlannerProcess.ts';

const sdl = supergraphSdl();
const document = `query ($id: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $id, basis: $basis) { id person { __typename } coreRecord { __typename } }
}`;

/** An operation of ten thousand fields. */
function largeDocument(): string {
  const names = Array.from({ length: 1_000 }, (_, i) => `id${i}`);
  const fields = 'id person { __typename ... on Person { birthDate ageYears sex lifeStatus deathDate name { full } } }';
  return `query ($basis: AccessBasis! ${names.map((name) => `$${name}: NationalIdentityNumber!`).join(' ')}) {
    ${names.map((name) => `${name}: patient(nationalId: $${name}, basis: $basis) { ${fields} }`).join(' ')}
  }`;
}

describe.each(plannerNames)('the %s planner', (planner) => {
  let planning: PlanningPort | undefined;
  afterEach(() => planning?.stop());

  test('plans what is asked of several subgraphs', async () => {
    planning = await createPlanning(sdl, { planner });

    const { fetches } = await planning.plan(document, 0);

    expect(fetches.map(({ subgraph, needs }) => [subgraph, needs])).toEqual([
      ['persons', []],
      ['core-record', [0]],
    ]);
    expect(planning.schema.getType('Patient')).toBeDefined();
  });

  test('plans in a process of its own, so that nobody else waits', async () => {
    planning = await createPlanning(sdl, { planner });
    const text = largeDocument();
    const before = process.cpuUsage();
    const startedAt = performance.now();

    await planning.plan(text, 0);

    const { user, system } = process.cpuUsage(before);
    const here = (user + system) / 1_000;
    expect(here).toBeLessThan((performance.now() - startedAt) / 2);
  }, 60_000);

  test('is started again after its process has been ended', async () => {
    const queue = createPlannerQueue({
      start: () => startPlannerProcess({ planner, supergraphSdl: sdl }),
      ...plannerBounds,
    });
    const first = await queue.start();
    process.kill(first?.pid ?? 0, 'SIGKILL');

    const plans = await Promise.allSettled(
      Array.from({ length: 3 }, () => queue.ask({ task: 'plan', document, share: 0 })),
    );
    const second = await queue.start();
    queue.stop();

    // The first may have been asked before its end was seen.
    expect(plans.slice(1).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(second?.pid).not.toBe(first?.pid);
  }, 30_000);

  test('refuses what is no SDL', async () => {
    await expect(createPlanning('type Query {', { planner })).rejects.toThrow();
  });
});
