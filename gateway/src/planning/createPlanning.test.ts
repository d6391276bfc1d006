import { GatewayError } from '@helsegraf/errors';
import { operations, supergraphSdl } from '@helsegraf/schema';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { openLimits } from '../config/openLimits.ts';
import { plannerNames } from '../config/plannerNames.ts';
import { createApolloPlanner } from './process/createApolloPlanner.ts';
import { createNativePlanner } from './process/createNativePlanner.ts';
import { createPlannerQueue } from './process/createPlannerQueue.ts';
import { createPlanning } from './createPlanning.ts';
import type { PlanningPort } from './createPlanner.ts';
import { listFields } from './prepare/listFields.ts';
import { plannerBounds } from './process/plannerBounds.ts';
import { prepareAside } from './prepare/prepareAside.ts';
import { prepareOperation } from './prepare/prepareOperation.ts';
import { startPlannerProcess } from './process/startPlannerProcess.ts';

// Processes are started, which takes as long as the machine is busy.
jest.setTimeout(120_000);

const sdl = supergraphSdl();
const document = `query ($id: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $id, basis: $basis) { id person { __typename } coreRecord { __typename } }
}`;

/** An operation of three thousand fields. */
function largeDocument(): string {
  const names = Array.from({ length: 300 }, (_, i) => `id${i}`);
  const fields = 'id person { __typename ... on Person { birthDate ageYears sex lifeStatus deathDate name { full } } }';
  return `query ($basis: AccessBasis! ${names.map((name) => `$${name}: NationalIdentityNumber!`).join(' ')}) {
    ${names.map((name) => `${name}: patient(nationalId: $${name}, basis: $basis) { ${fields} }`).join(' ')}
  }`;
}

// However busy the machine is.
const patient = { planMs: 120_000, waitMs: 120_000 };
const create = {
  native: () => createNativePlanner(sdl, patient),
  apollo: () => createApolloPlanner(sdl, patient),
};

describe.each(plannerNames)('the %s planner', (planner) => {
  let planning: PlanningPort;
  beforeEach(async () => {
    const created = await create[planner]();
    if (created === undefined) throw new Error('it cannot run on this machine');
    planning = created;
  });
  afterEach(() => planning.stop());

  test('plans what is asked of several subgraphs', async () => {
    const { fetches } = await planning.plan(document, 0);

    expect(fetches.map(({ subgraph, needs }) => [subgraph, needs])).toEqual([
      ['persons', []],
      ['core-record', [0]],
    ]);
    expect(planning.schema.getType('Patient')).toBeDefined();
  });

  test('prepares a long operation in its process as it would be prepared here', async () => {
    const text = operations().find(({ name }) => name === 'PatientOverview')?.text ?? '';
    const parsed = parse(text);
    const operation = getOperationAST(parsed, 'PatientOverview');
    if (operation == null) throw new Error('there is no such operation');

    const here = prepareOperation(planning.schema, { document: parsed, operation }, {});
    const aside = await prepareAside(planning, { document: parsed, operation }, {});

    expect(aside.parts).toEqual(here.parts);
    expect(listFields(aside).map((field) => aside.dataKeyOf(field))).toEqual(
      listFields(here).map((field) => here.dataKeyOf(field)),
    );
  });

  test('checks a long text in its process, and says what is wrong and where', async () => {
    const personal = { scalars: new Set<string>(), arguments: new Set<string>() };
    const check = (text: string, limits = openLimits) =>
      planning.aside?.check(text, { limits, personal, allowsIntrospection: true });

    await check(largeDocument());
    await expect(check('query {\n shoes }')).rejects.toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      cause: { locations: [{ line: 2, column: 2 }] },
    });
    await expect(check(largeDocument(), { ...openLimits, tokens: 100 })).rejects.toThrow(
      new GatewayError('TOO_MANY_TOKENS'),
    );
  });

  test('plans in a process of its own, so that nobody else waits', async () => {
    const text = largeDocument();
    const before = process.cpuUsage();
    const startedAt = performance.now();

    await planning.plan(text, 0);

    const { user, system } = process.cpuUsage(before);
    const here = (user + system) / 1_000;
    expect(here).toBeLessThan((performance.now() - startedAt) / 2);
  });

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
  });

  test('refuses what is no SDL', async () => {
    await expect(createPlanning('type Query {', { planner })).rejects.toThrow();
  });
});
