import { expect, jest, test } from '@jest/globals';
import type { Choice } from './choice.ts';
import { createSession } from './createSession.ts';
import type { Reply, Token } from './sandbox.ts';

const choice: Choice = { asker: 'nurse', nationalId: '07835249608', basis: 'EXCEPTION' };
const tokenFor = (basis: string): Token => ({ value: basis, key: {} as Token['key'], expiresAt: Date.now() + 600_000 });

function start() {
  const renew = jest.fn(async (asked: Choice): Promise<Reply<Token>> => ({
    kind: 'answered',
    value: tokenFor(asked.basis),
  }));
  return { renew, session: createSession(choice, tokenFor('first'), renew) };
}

test('another ground of ordinary care needs no new token', async () => {
  const { renew, session } = start();

  const other = session.withBasis('CONSENT');

  expect(other.choice.basis).toBe('CONSENT');
  expect(await other.token(false)).toMatchObject({ value: 'first' });
  expect(renew).not.toHaveBeenCalled();
});

test('in an emergency the next query has a token that attests it, and the same way to get one', async () => {
  const { session } = start();

  const emergency = session.withBasis('EMERGENCY');

  expect(emergency.token).toBe(session.token);
  expect(await emergency.token(false)).toMatchObject({ value: 'EMERGENCY' });
});
