import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { combinePlanners } from './combinePlanners.ts';
import type { PlanningPort } from './createPlanner.ts';
import { PlannerFailure, type PlannerFailureKind } from './plannerFailure.ts';

const schema = buildSchema('type Query { a: Int }');

/** A planner that fails in the same way at every operation, or never, and what it was asked. */
function aPlanner(failure?: PlannerFailureKind | Error) {
  const asked: string[] = [];
  const port: PlanningPort = {
    schema,
    sharePoints: [],
    async plan(document) {
      asked.push(document);
      if (failure === undefined) return { fetches: [] };
      throw failure instanceof Error ? failure : new PlannerFailure(failure);
    },
    stop: async () => undefined,
  };
  return { asked, port };
}

test.each(['ended', 'too slow', 'no plan'] as const)(
  'an operation over which the first planner %s is planned by the other, and at once the next time',
  async (kind) => {
    const [first, other] = [aPlanner(kind), aPlanner()];
    const both = combinePlanners(first.port, async () => other.port);

    await both.plan('{ a }', 0);
    await both.plan('{ a }', 0);

    expect([first.asked, other.asked]).toEqual([['{ a }'], ['{ a }', '{ a }']]);
  },
);

test('while the first planner cannot be started the other plans, and the first is asked again', async () => {
  const [first, other] = [aPlanner('not running'), aPlanner()];
  const both = combinePlanners(first.port, async () => other.port);

  await both.plan('{ a }', 0);
  await both.plan('{ a }', 0);

  expect([first.asked.length, other.asked.length]).toEqual([2, 2]);
});

test.each(['too many', 'waited'] as const)('the other is not asked when %s', async (kind) => {
  const [first, other] = [aPlanner(kind), aPlanner()];
  const both = combinePlanners(first.port, async () => other.port);

  await expect(both.plan('{ a }', 0)).rejects.toMatchObject({ kind });
  expect(other.asked).toEqual([]);
});

test('what neither can plan is not tried each time', async () => {
  const [first, other] = [aPlanner('no plan'), aPlanner('ended')];
  const both = combinePlanners(first.port, async () => other.port);

  for (let i = 0; i < 3; i += 1) await expect(both.plan('{ a }', 0)).rejects.toMatchObject({ kind: 'ended' });

  expect([first.asked.length, other.asked.length]).toEqual([1, 1]);
});

test('the other is started when it is needed, once, and not again and again when it cannot be', async () => {
  let starts = 0;
  const both = combinePlanners(aPlanner('no plan').port, async () => {
    starts += 1;
    throw new Error('no memory');
  });
  const before = starts;

  await Promise.allSettled(['{ a }', '{ b }', '{ c }'].map((document) => both.plan(document, 0)));

  expect([before, starts]).toEqual([0, 1]);
});
