import { expect, test } from '@jest/globals';
import { answerOpenRequest, type OpenGraph } from './answerOpenRequest.ts';
import { openLimits } from './config/openLimits.ts';
import { createLease } from './createLease.ts';
import { RequestLife } from './http/requestLife.ts';
import { createOpenResponder } from './response/createOpenResponder.ts';

const forever = new Promise<never>(() => undefined);

test('a request stops waiting for the planner when its time is over, and lets go of the supergraph', async () => {
  let isReleased = false;
  const lease = createLease(() => (isReleased = true));
  const graph = { lease, operations: { readAhead: () => forever } } as unknown as OpenGraph;
  const request = {
    body: { query: '{ a }', variables: {} },
    mediaType: 'application/json',
    isGet: false,
    life: new RequestLife(10),
  } as Parameters<typeof answerOpenRequest>[0];

  const answered = answerOpenRequest(request, { graph, share: undefined, ...createOpenResponder(openLimits) });
  lease.giveUp();
  const { status, body } = await answered;

  expect(status).toBe(504);
  expect(body).toContain('DEADLINE_EXCEEDED');
  expect(isReleased).toBe(true);
});
