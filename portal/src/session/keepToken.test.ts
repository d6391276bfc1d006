import { describe, expect, jest, test } from '@jest/globals';
import { keepToken } from './keepToken.ts';
import type { Reply, Token } from './sandbox.ts';

const minute = 60_000;
const first: Token = { value: 'first', expiresAt: 10 * minute };
const answers = (value: string) =>
  jest.fn(async (): Promise<Reply<Token>> => ({ kind: 'answered', value: { value, expiresAt: 20 * minute } }));

describe('keeping a token', () => {
  test('the same token serves until shortly before it expires', async () => {
    let now = 0;
    const fetchToken = answers('second');
    const token = keepToken(first, fetchToken, () => now);

    expect(await token(false)).toBe('first');
    now = 9.6 * minute;
    expect(await token(false)).toBe('second');
    expect(await token(false)).toBe('second');
    expect(fetchToken).toHaveBeenCalledTimes(1);
  });

  test('a refused token is renewed once, however many ask', async () => {
    const fetchToken = answers('second');
    const token = keepToken(first, fetchToken, () => 0);

    expect(await Promise.all([token(true), token(true)])).toEqual(['second', 'second']);
    expect(fetchToken).toHaveBeenCalledTimes(1);
  });

  test('there is no token when signing in fails', async () => {
    const token = keepToken(
      first,
      async () => ({ kind: 'failed', message: '' }),
      () => 0,
    );

    expect(await token(true)).toBeUndefined();
  });
});
