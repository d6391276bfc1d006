import { GatewayError } from '@helsegraf/errors';
import { expect, test } from '@jest/globals';
import { withinDeadline } from './withinDeadline.ts';

const forever = new Promise<string>(() => undefined);

test('what comes in time is handed on, and so is why it does not come', async () => {
  const later = Date.now() + 60_000;

  expect(await withinDeadline(Promise.resolve('a plan'), later)).toBe('a plan');
  await expect(withinDeadline(Promise.reject(new Error('no plan')), later)).rejects.toThrow('no plan');
});

test('who waits for a plan that does not come is told so when the deadline has passed', async () => {
  await expect(withinDeadline(forever, Date.now() - 1_000)).rejects.toThrow(new GatewayError('DEADLINE_EXCEEDED'));
});
