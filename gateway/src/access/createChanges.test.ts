import { createSharedState, type SharedState } from '@helsegraf/shared-state';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createChanges, type Changes } from './createChanges.ts';

const asked = { clientId: 'a-client', person: '07835249608', key: 'a-key', hash: 'block somebody' };
const key = randomBytes(32);

let state: SharedState;
/** Two gateways. */
let here: Changes;
let there: Changes;
/** What was made, and whether as something new. */
let made: boolean[];

beforeEach(() => {
  state = createSharedState(undefined);
  [here, there] = [1, 2].map(() => createChanges({ state, key, operationMs: 1_000 })) as [Changes, Changes];
  made = [];
});
afterEach(() => state.stop());

const run = (comesOf: 'made' | 'failed' = 'made') => ({
  make: async (isRepeated: boolean) => {
    made.push(isRepeated);
    return comesOf;
  },
  wasMade: (answer: string) => answer === 'made',
});

/** Has not ended before it is told to. */
function slow() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, run: { make: () => ended.then(() => 'made'), wasMade: () => true } };
}

describe('a change', () => {
  test('is made once, whichever gateway is asked again', async () => {
    await here.once(asked, run());
    await there.once(asked, run());

    expect(made).toEqual([false, true]);
  });

  test('that was not made is made the next time', async () => {
    await here.once(asked, run('failed'));
    await there.once(asked, run());
    await here.once(asked, run());

    expect(made).toEqual([false, false, true]);
  });

  test('that went wrong on the way is made the next time', async () => {
    const wrong = { make: () => Promise.reject(new Error('on the way')), wasMade: () => true };
    await expect(here.once(asked, wrong)).rejects.toThrow('on the way');

    await there.once(asked, run());

    expect(made).toEqual([false]);
  });

  test('is not made while it is being made', async () => {
    const first = slow();
    const underWay = here.once(asked, first.run);

    await expect(there.once(asked, run())).rejects.toMatchObject({ code: 'CHANGE_UNDER_WAY' });
    first.end();
    await underWay;

    expect(made).toEqual([]);
    await there.once(asked, run());
    expect(made).toEqual([true]);
  });

  test.each([
    ['another change', { hash: 'block somebody else' }, 'IDEMPOTENCY_KEY_REUSED'],
    ['another change of the same kind', { hash: '' }, 'IDEMPOTENCY_KEY_REUSED'],
  ])('with the key of %s is refused', async (_of, other, code) => {
    await here.once(asked, run());

    await expect(there.once({ ...asked, ...other }, run())).rejects.toMatchObject({ code });
    expect(made).toEqual([false]);
  });

  test.each([
    ['another client', { clientId: 'another-client' }],
    ['another person', { person: '15819049863' }],
  ])("with the key of %s is that one's own", async (_of, other) => {
    await here.once(asked, run());
    await here.once({ ...asked, ...other, hash: 'something else' }, run());

    expect(made).toEqual([false, false]);
  });

  test('is not made when nobody knows whether it was', async () => {
    await state.stop();
    const silent = { ...state, claim: () => Promise.reject(new Error('silent')) };
    const alone = createChanges({ state: silent, key, operationMs: 1_000 });

    await expect(alone.once(asked, run())).rejects.toThrow('silent');
    expect(made).toEqual([]);
  });
});
