import { expect, test } from '@jest/globals';
import { fetchPlan } from './fetchPlan.ts';
import type { Exchange } from '../explorer/createProvenSender.ts';

const url = new URL('http://127.0.0.1/plan');
const question = { query: '{ me { id } }', operationName: undefined, variables: '' };

function ask(exchange: Partial<Exchange> | undefined, asked = question) {
  const bodies: string[] = [];
  const send = async (_address: unknown, body: string) => {
    bodies.push(body);
    return exchange && { status: 200, text: '', nonce: undefined, ...exchange };
  };
  return fetchPlan(send, { url, proven: url }, asked).then((reply) => ({ reply, body: bodies[0] ?? '' }));
}

test('a plan is had with what is true or false alone, so that nobody is named', async () => {
  const variables = '{ "nationalId": "07835249608", "withNote": true }';

  const { reply, body } = await ask({ text: '{"steps":[],"text":""}' }, { ...question, variables });

  expect(reply).toMatchObject({ kind: 'planned', plan: { steps: [] } });
  expect(JSON.parse(body)).toEqual({ query: question.query, variables: { withNote: true } });
});

test.each<[string, Partial<Exchange> | undefined, object]>([
  ['a gateway that does not answer', undefined, { kind: 'failed' }],
  ['one that tells no plans', { status: 404, text: '{}' }, { kind: 'not offered' }],
  [
    'an operation that does not fit',
    { status: 400, text: '{"errors":[{"message":"No.","extensions":{"code":"A"}}]}' },
    { kind: 'refused', code: 'A', message: 'No.' },
  ],
  ['nonsense', { text: '<html>' }, { kind: 'refused', code: undefined }],
])('%s is told apart', async (_what, exchange, expected) => {
  expect((await ask(exchange)).reply).toMatchObject(expected);
});
