import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createOperationSharing, type SharedOperation } from './createOperationSharing.ts';
import type { GatewayResponse } from './gatewayRequest.ts';
import { RequestLife } from './requestLife.ts';

const document = parse('query ($id: ID) { a(id: $id) }');

function operation(other: Partial<SharedOperation> = {}): SharedOperation {
  return { document, operationName: undefined, variables: { id: '1' }, isMutation: false, ...other };
}

function startSharing() {
  const share = createOperationSharing(10_000);
  const runs: { life: RequestLife; answer: (body: string) => void; fail: (error: Error) => void }[] = [];
  const lives: RequestLife[] = [];
  const ask = (asked: SharedOperation): Promise<GatewayResponse> => {
    const life = new RequestLife(10_000);
    lives.push(life);
    return share(
      asked,
      life,
      (shared) =>
        new Promise((resolve, reject) => {
          runs.push({ life: shared, answer: (body) => resolve({ status: 200, headers: {}, body }), fail: reject });
        }),
    ).finally(() => life.complete());
  };
  return { ask, runs, lives };
}

describe('sharing', () => {
  test('runs what is asked several times at once a single time', async () => {
    const { ask, runs } = startSharing();

    const asked = [ask(operation()), ask(operation()), ask(operation())];
    runs[0]?.answer('{"data":{"a":"æ"}}');

    expect((await Promise.all(asked)).map(({ body }) => String(body))).toEqual(Array(3).fill('{"data":{"a":"æ"}}'));
    expect(runs).toHaveLength(1);
  });

  test('gives each its own response, so that one that has been sent is not taken from the others', async () => {
    const { ask, runs } = startSharing();
    const asked = [ask(operation()), ask(operation())];
    runs[0]?.answer('{}');

    const [first, second] = await Promise.all(asked);
    if (first !== undefined) first.body = '';

    expect(String(second?.body)).toBe('{}');
  });

  test.each([
    ['with other variables', { variables: { id: '2' } }],
    ['of another name', { operationName: 'Other' }],
    ['in another text', { document: parse('{ a }') }],
  ])('runs an operation %s by itself', async (_what, other) => {
    const { ask, runs } = startSharing();

    const asked = [ask(operation()), ask(operation(other))];
    runs.forEach(({ answer }, i) => answer(String(i)));

    expect((await Promise.all(asked)).map(({ body }) => String(body))).toEqual(['0', '1']);
  });

  test('never shares a mutation', async () => {
    const { ask, runs } = startSharing();

    const asked = [ask(operation({ isMutation: true })), ask(operation({ isMutation: true }))];
    for (const { answer } of runs) answer('{}');

    await Promise.all(asked);
    expect(runs).toHaveLength(2);
  });

  test('keeps nothing of a run that is over, whatever came of it', async () => {
    const { ask, runs } = startSharing();

    const failed = ask(operation());
    runs[0]?.fail(new Error('no'));
    await expect(failed).rejects.toThrow('no');
    const again = ask(operation());
    runs[1]?.answer('{}');

    expect(String((await again).body)).toBe('{}');
  });

  test('goes on for those who still wait, and ends with the last of them', () => {
    const { ask, runs, lives } = startSharing();
    void ask(operation());
    void ask(operation());

    lives[0]?.end('client gone');
    expect(runs[0]?.life.ended).toBeUndefined();
    lives[1]?.end('client gone');
    expect(runs[0]?.life.ended).toBe('client gone');
  });

  test('begins anew for who comes after all others have gone', async () => {
    const { ask, runs, lives } = startSharing();
    void ask(operation()).catch(() => undefined);
    lives[0]?.end('client gone');

    const later = ask(operation());
    runs[1]?.answer('{"data":{}}');

    expect(String((await later).body)).toBe('{"data":{}}');
  });
});
