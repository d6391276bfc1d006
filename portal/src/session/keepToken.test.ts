import { describe, expect, jest, test } from '@jest/globals';
import { keepToken } from './keepToken.ts';
import type { Reply, Token } from './sandbox.ts';

const minute = 60_000;
const key = {} as Token['key'];
const first: Token = { value: 'first', key, expiresAt: 10 * minute };
const answers = (value: string) =>
  jest.fn(async (): Promise<Reply<Token>> => ({ kind: 'answered', value: { value, key, expiresAt: 20 * minute } }));

describe('keeping a token', () => {
  test('the same token serves until shortly before it expires', async () => {
    let now = 0;
    const fetchToken = answers('second');
    const { token } = keepToken(first, fetchToken, () => now);

    expect(await token(false)).toMatchObject({ value: 'first' });
    now = 9.6 * minute;
    expect(await token(false)).toMatchObject({ value: 'second' });
    expect(await token(false)).toMatchObject({ value: 'second' });
    expect(fetchToken).toHaveBeenCalledTimes(1);
  });

  test('a refused token is renewed once, however many ask', async () => {
    const fetchToken = answers('second');
    const { token } = keepToken(first, fetchToken, () => 0);

    expect(await Promise.all([token(true), token(true)])).toMatchObject([{ value: 'second' }, { value: 'second' }]);
    expect(fetchToken).toHaveBeenCalledTimes(1);
  });

  test('a forgotten token is not given again, not even one that was on its way', async () => {
    const fetchToken = jest
      .fn<() => Promise<Reply<Token>>>()
      .mockResolvedValueOnce({ kind: 'answered', value: { value: 'on its way', key, expiresAt: 20 * minute } })
      .mockResolvedValueOnce({ kind: 'answered', value: { value: 'after', key, expiresAt: 20 * minute } });
    const { token, forget } = keepToken(first, fetchToken, () => 0);

    const early = token(true);
    forget();

    expect(await token(false)).toMatchObject({ value: 'after' });
    expect(await early).toMatchObject({ value: 'on its way' });
    expect(await token(false)).toMatchObject({ value: 'after' });
  });

  test('there is no token when signing in fails', async () => {
    const { token } = keepToken(
      first,
      async () => ({ kind: 'failed', message: () => '' }),
      () => 0,
    );

    expect(await token(true)).toBeUndefined();
  });
});
