import { describe, expect, test } from '@jest/globals';
import { createSharing } from '../../http/createSharing.ts';
import { RequestLife } from '../../http/requestLife.ts';
import { brokenOff } from './connection/pendingCall.ts';
import { copyAnswer, createCallSharing } from './createCallSharing.ts';
import type { SubgraphCall } from './createSubgraphClient.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

function startSharing() {
  const sent: { call: SubgraphCall<RequestLife>; answer: (answer: SubgraphAnswer) => void }[] = [];
  const client = createCallSharing(
    (call) => new Promise((resolve) => sent.push({ call, answer: resolve })),
    createSharing({ deadlineMs: 10_000, copy: copyAnswer, leave: brokenOff }),
  );
  const ask = (other: Partial<SubgraphCall<RequestLife>> = {}) => {
    const context = new RequestLife(10_000);
    const call = { subgraph: 'a', url: 'http://a/', body: '{}', isRepeatable: true, ...other, context };
    return { context, answered: client(call).finally(() => context.complete()) };
  };
  return { ask, sent };
}

const answered = (): SubgraphAnswer => ({ kind: 'answered', data: { a: { b: [1] } }, errors: [], isPlain: true });

describe('a request to a subgraph', () => {
  test('that several need at once is sent once, and each may do with the answer what it likes', async () => {
    const { ask, sent } = startSharing();
    const asked = [ask(), ask(), ask()];
    sent[0]?.answer(answered());

    const answers = await Promise.all(asked.map((each) => each.answered));
    const data = answers.map((answer) => (answer.kind === 'answered' ? answer.data : undefined));

    expect(sent).toHaveLength(1);
    expect(answers).toEqual([answered(), answered(), answered()]);
    expect(new Set(data).size).toBe(3);
    expect(new Set(data.map((each) => each?.['a'])).size).toBe(3);
  });

  test.each([
    ['another body', { body: '{ }' }],
    ['another address', { url: 'http://b/' }],
  ])('with %s is sent by itself', async (_what, other) => {
    const { ask, sent } = startSharing();
    const asked = [ask(), ask(other)];
    for (const { answer } of sent) answer(answered());

    await Promise.all(asked.map((each) => each.answered));
    expect(sent).toHaveLength(2);
  });

  test('that may change something is never shared', async () => {
    const { ask, sent } = startSharing();
    const asked = [ask({ isRepeatable: false }), ask({ isRepeatable: false })];
    for (const { answer } of sent) answer(answered());

    await Promise.all(asked.map((each) => each.answered));
    expect(sent).toHaveLength(2);
  });

  test('ends for who has gone, and goes on for the others', async () => {
    const { ask, sent } = startSharing();
    const [first, second] = [ask(), ask()];

    first.context.end('too late');
    expect(await first.answered).toEqual(brokenOff('too late'));
    expect(sent[0]?.call.context.ended).toBeUndefined();

    sent[0]?.answer(answered());
    expect(await second.answered).toEqual(answered());
  });

  test('is broken off when nobody waits for it any more', async () => {
    const { ask, sent } = startSharing();
    const asked = [ask(), ask()];

    for (const { context } of asked) context.end('client gone');

    expect(sent[0]?.call.context.ended).toBe('client gone');
    expect(await Promise.all(asked.map((each) => each.answered))).toEqual(Array(2).fill(brokenOff('client gone')));
  });

  test('whose answer is too deep to be copied has no answer for the others', async () => {
    const { ask, sent } = startSharing();
    const asked = [ask(), ask()];
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    sent[0]?.answer({ kind: 'answered', data: { deep }, errors: [] });

    const [first, second] = await Promise.all(asked.map((each) => each.answered));
    expect(first?.kind).toBe('answered');
    expect(second).toEqual({ kind: 'unavailable', reason: 'MALFORMED', retryable: false });
  });
});
