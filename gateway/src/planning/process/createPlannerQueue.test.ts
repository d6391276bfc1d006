import { describe, expect, test } from '@jest/globals';
import { createPlannerQueue, type PlannerBounds } from './createPlannerQueue.ts';
import { PlannerFailure } from '../plannerFailure.ts';
import type { PlannerReply } from './plannerMessages.ts';
import type { PlannerProcess } from './startPlannerProcess.ts';

const bounds: PlannerBounds = { planMs: 60_000, waitMs: 60_000, maxWaiting: 10, idleMs: undefined, restMs: 60_000 };
const aPlan: PlannerReply = { kind: 'plan', plan: { fetches: [] } };

type Behavior = (document: string) => PlannerReply | 'ends' | 'never';

/** Planners that do as told, and what has been asked of each that was started. */
function stubPlanners(behave: Behavior) {
  const asked: string[][] = [];
  const start = async (): Promise<PlannerProcess> => {
    const documents: string[] = [];
    asked.push(documents);
    let hasEnded = false;
    let end = () => undefined as void;
    return {
      pid: asked.length,
      publicSdl: '',
      sharePoints: [],
      ask: (request) =>
        new Promise((resolve, reject) => {
          const document = request.task === 'plan' ? request.document : '';
          documents.push(document);
          end = () => {
            hasEnded = true;
            reject(new PlannerFailure('ended'));
          };
          const answer = behave(document);
          if (answer === 'ends') end();
          else if (answer !== 'never') resolve(answer);
        }),
      hasEnded: () => hasEnded,
      stop: () => {
        hasEnded = true;
        end();
      },
    };
  };
  return { asked, start };
}

const ask = (queue: ReturnType<typeof createPlannerQueue>, document: string) =>
  queue.ask({ task: 'plan', document, share: 0 });
const outcomes = async (plans: readonly Promise<PlannerReply>[]) =>
  (await Promise.allSettled(plans)).map((each) =>
    each.status === 'fulfilled' ? 'planned' : (each.reason as PlannerFailure).kind,
  );

describe('an operation that the planner cannot bear', () => {
  test('ends the planner for itself; those that wait are asked of the next', async () => {
    const planners = stubPlanners((document) => (document === 'bad' ? 'ends' : aPlan));
    const queue = createPlannerQueue({ ...planners, ...bounds });

    const plans = ['a', 'bad', 'b', 'c'].map((document) => ask(queue, document));

    expect(await outcomes(plans)).toEqual(['planned', 'ended', 'planned', 'planned']);
    expect(planners.asked).toEqual([
      ['a', 'bad'],
      ['b', 'c'],
    ]);
  });

  test('is given up when it takes too long, and costs the others no more than that', async () => {
    const planners = stubPlanners((document) => (document === 'slow' ? 'never' : aPlan));
    const queue = createPlannerQueue({ ...planners, ...bounds, planMs: 20 });

    const plans = ['slow', 'a'].map((document) => ask(queue, document));

    expect(await outcomes(plans)).toEqual(['too slow', 'planned']);
    expect(planners.asked).toEqual([['slow'], ['a']]);
  });
});

describe('a planner that cannot be started', () => {
  test('is left alone for a while', async () => {
    let starts = 0;
    const start = async () => {
      starts += 1;
      throw new Error('no memory');
    };
    const queue = createPlannerQueue({ start, ...bounds });

    expect(await outcomes([ask(queue, 'a'), ask(queue, 'b')])).toEqual(['not running', 'not running']);
    expect(await outcomes([ask(queue, 'c')])).toEqual(['not running']);
    expect(starts).toBe(1);
  });

  test('is started again after that', async () => {
    const planners = stubPlanners(() => aPlan);
    let starts = 0;
    const start = async () => {
      starts += 1;
      if (starts === 1) throw new Error('no memory');
      return planners.start();
    };
    const queue = createPlannerQueue({ start, ...bounds, restMs: 0 });

    expect(await outcomes([ask(queue, 'a')])).toEqual(['not running']);
    expect(await outcomes([ask(queue, 'b')])).toEqual(['planned']);
  });
});

describe('waiting', () => {
  test('is for so many only', async () => {
    const queue = createPlannerQueue({ ...stubPlanners(() => 'never'), ...bounds, maxWaiting: 2 });

    // The first is being planned, two wait.
    const plans = ['a', 'b', 'c', 'd'].map((document) => ask(queue, document));
    queue.stop();

    expect(await outcomes(plans)).toEqual(['not running', 'not running', 'not running', 'too many']);
  });

  test('ends after a time', async () => {
    const queue = createPlannerQueue({ ...stubPlanners(() => 'never'), ...bounds, waitMs: 20 });

    const plans = ['a', 'b'].map((document) => ask(queue, document));

    await expect(plans[1]).rejects.toMatchObject({ kind: 'waited' });
    queue.stop();
    expect(await outcomes(plans)).toEqual(['not running', 'waited']);
  });
});

test('a planner that nobody asks is let go of, and started again when somebody does', async () => {
  const planners = stubPlanners(() => aPlan);
  const queue = createPlannerQueue({ ...planners, ...bounds, idleMs: 10 });

  await ask(queue, 'a');
  const first = await queue.start();
  while (first?.hasEnded() === false) await new Promise((resolve) => setTimeout(resolve, 5));
  await ask(queue, 'b');

  expect(planners.asked).toEqual([['a'], ['b']]);
});
