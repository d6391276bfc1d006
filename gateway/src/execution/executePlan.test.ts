import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PlannedFetch } from '../planning/plan.ts';
import { aBookLookup, aPlannedFetch, testTypes } from '../testing/aPlannedFetch.ts';
import { compilePlan } from './compilePlan.ts';
import { executePlan, release, type Execution, type FetchToSend } from './executePlan.ts';
import type { FilledAnswer } from './gaps/fillGaps.ts';

/** A plan that runs, and whose requests are answered when the test says so. */
function run(fetches: readonly Partial<PlannedFetch>[], variables: Readonly<Record<string, unknown>> = {}) {
  const sent: FetchToSend[] = [];
  const waiting = new Map<string, (answer: FilledAnswer) => void>();
  const plan = compilePlan({ fetches: fetches.map(aPlannedFetch) }, testTypes.isOfType);
  const done = executePlan(plan, {
    variables: new Map(Object.entries(variables).map(([name, value]) => [name, JSON.stringify(value)])),
    types: testTypes,
    send: (fetch) => {
      sent.push({ ...fetch });
      return new Promise((resolve) => waiting.set(fetch.fetch.planned.subgraph, resolve));
    },
  });
  return {
    sent,
    done,
    subgraphs: () => sent.map(({ fetch }) => fetch.planned.subgraph),
    bodies: () => sent.map(({ body }) => JSON.parse(body) as unknown),
    async answer(subgraph: string, data: FilledAnswer['data'] = {}, more: Partial<FilledAnswer> = {}) {
      waiting.get(subgraph)?.({ data, errors: [], ...more });
      await nextTurn();
    },
  };
}

describe('a fetch', () => {
  test('is sent as soon as all that it needs has been merged, and not before', async () => {
    const running = run([
      { subgraph: 'a' },
      { subgraph: 'b' },
      { subgraph: 'c', needs: [0] },
      { subgraph: 'd', needs: [1, 2] },
    ]);
    expect(running.subgraphs()).toEqual(['a', 'b']);

    await running.answer('a');
    expect(running.subgraphs()).toEqual(['a', 'b', 'c']);
    await running.answer('c');
    expect(running.subgraphs()).toEqual(['a', 'b', 'c']);
    await running.answer('b');
    expect(running.subgraphs()).toEqual(['a', 'b', 'c', 'd']);
    await running.answer('d', { last: true });

    expect((await running.done).data).toEqual({ last: true });
  });

  test('asks about each entity once, with the variables that it uses and that were given', async () => {
    const running = run(
      [
        { subgraph: 'a', document: '{ best { id } }' },
        {
          subgraph: 'b',
          needs: [0],
          entities: [aBookLookup(['books.@'])],
          variables: ['long', 'none'],
          document: 'query',
        },
      ],
      { long: true, other: 1 },
    );
    await running.answer('a', { books: [{ id: '1' }, { id: '2' }, { id: '1' }] });

    expect(running.bodies()).toEqual([
      { query: '{ best { id } }', variables: {} },
      {
        query: 'query',
        variables: {
          representations: [
            { __typename: 'Book', id: '1' },
            { __typename: 'Book', id: '2' },
          ],
          long: true,
        },
      },
    ]);
  });

  test('about nothing is not sent, and whoever waits for it goes on', async () => {
    const running = run([
      { subgraph: 'a' },
      { subgraph: 'b', needs: [0], entities: [aBookLookup(['book'])] },
      { subgraph: 'c', needs: [1] },
    ]);

    await running.answer('a', { book: null });

    expect(running.subgraphs()).toEqual(['a', 'c']);
  });

  test('with two lookups is sent when one of them has found something', async () => {
    const entities = [aBookLookup(['a']), aBookLookup(['b'], { variable: 'others' })];
    const running = run([{ subgraph: 'a' }, { subgraph: 'b', needs: [0], entities }]);

    await running.answer('a', { b: { id: '1' } });

    expect(running.bodies()[1]).toMatchObject({
      variables: { representations: [], others: [{ __typename: 'Book', id: '1' }] },
    });
  });
});

describe('an answer', () => {
  test('is merged, and its errors are placed in the data', async () => {
    const running = run([{ subgraph: 'a' }, { subgraph: 'b', needs: [0], entities: [aBookLookup(['best'])] }]);
    await running.answer('a', { best: { id: '1' } });
    await running.answer('b', { _entities: [{ title: null }] }, { errors: [{ path: ['_entities', 0, 'title'] }] });

    const { data, errors } = await running.done;

    expect(data).toEqual({ best: { id: '1', title: null } });
    expect(errors).toMatchObject([{ subgraph: 'b', path: ['best', 'title'] }]);
  });

  test('that goes deeper than it can be merged is an error of its subgraph', async () => {
    const deep = () => JSON.parse(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) as Record<string, unknown>;
    const running = run([
      { subgraph: 'a', document: '{ a }' },
      { subgraph: 'b', document: '{ a }' },
    ]);
    await running.answer('a', deep());
    await running.answer('b', deep());

    expect((await running.done).errors).toMatchObject([{ subgraph: 'b', path: [] }]);
  });

  const plain: [string, boolean | undefined, boolean | undefined, boolean][] = [
    ['each of them is known to have nothing to escape', true, true, true],
    ['one of them may have something to escape', true, undefined, false],
  ];
  test.each(plain)('leaves strings to be written as they are just when %s', async (_title, first, second, isPlain) => {
    const running = run([{ subgraph: 'a' }, { subgraph: 'b' }]);
    await running.answer('a', {}, first === undefined ? {} : { isPlain: first });
    await running.answer('b', {}, second === undefined ? {} : { isPlain: second });

    expect((await running.done).isPlain).toBe(isPlain);
  });

  test('is let go of when it has been merged, and the data when it has been used', async () => {
    const answer: FilledAnswer = { data: { best: { id: '1' } }, errors: [] };
    let held: FetchToSend | undefined;
    const plan = compilePlan({ fetches: [aPlannedFetch()] }, testTypes.isOfType);
    const execution: Execution = await executePlan(plan, {
      variables: new Map(),
      types: testTypes,
      send(fetch) {
        held = fetch;
        return Promise.resolve(answer);
      },
    });

    expect(answer.data).toBeNull();
    expect(held).toMatchObject({ body: '', found: [] });
    expect(execution.data).toEqual({ best: { id: '1' } });
    release(execution);
    expect(execution).toMatchObject({ data: {}, errors: [] });
    expect(execution.shared.size).toBe(0);
  });
});

test('a plan without fetches has no data', async () => {
  expect((await run([]).done).data).toEqual({});
});

test('what should never fail, and does, fails the operation', async () => {
  const plan = compilePlan({ fetches: [aPlannedFetch()] }, testTypes.isOfType);
  const send = () => Promise.reject(new Error('impossible'));

  await expect(executePlan(plan, { variables: new Map(), types: testTypes, send })).rejects.toThrow('impossible');
});

test('of whatever plan there is, each fetch is sent once, after what it needs and after nothing else', async () => {
  const plans = fc
    .array(fc.array(fc.nat({ max: 20 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 })
    .map((needs) => needs.map((each, i) => [...new Set(each.filter((needed) => needed < i))]));
  const orders = fc.array(fc.nat({ max: 100 }), { minLength: 10, maxLength: 10 });

  await fc.assert(
    fc.asyncProperty(plans, orders, async (needs, choices) => {
      const running = run(needs.map((each, i) => ({ subgraph: String(i), needs: each })));
      const answered = new Set<number>();
      for (const choice of choices.slice(0, needs.length)) {
        const ready = needs.flatMap((each, i) => (each.every((needed) => answered.has(needed)) ? [i] : []));
        expect(new Set(running.subgraphs())).toEqual(new Set(ready.map(String)));
        expect(running.sent).toHaveLength(ready.length);
        const open = ready.filter((i) => !answered.has(i));
        const next = open[choice % open.length] ?? -1;
        answered.add(next);
        await running.answer(String(next), { [`f${next}`]: next });
      }

      expect(Object.keys((await running.done).data)).toHaveLength(needs.length);
    }),
    { numRuns: 50 },
  );
});
