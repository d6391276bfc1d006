import { describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { createProofKey } from '../proof/createProofKey.ts';
import { createProofState } from './proofState.ts';

const url = 'https://gateway.example/graphql';
const hourMs = 3_600_000;

async function aState() {
  return createProofState({ proofKey: await createProofKey(), url });
}

function refusal(error: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(null, { status: 401, headers: { 'www-authenticate': `DPoP error="${error}"`, ...headers } });
}

async function issuedMs(state: Awaited<ReturnType<typeof aState>>): Promise<number> {
  return (decodeJwt((await state.prove('token')) ?? '').iat ?? 0) * 1_000;
}

describe('a clock that is an hour behind', () => {
  const date = new Date(Date.now() + hourMs).toUTCString();

  test('is set right when the gateway refuses a proof', async () => {
    const state = await aState();

    expect(state.learn(refusal('invalid_dpop_proof', { date }))).toBe(true);

    expect(Math.abs((await issuedMs(state)) - Date.now() - hourMs)).toBeLessThan(60_000);
  });

  test.each([
    ['another refusal', refusal('invalid_token', { date })],
    ['an answer', new Response('{}', { headers: { date } })],
    ['a refusal without a date', refusal('invalid_dpop_proof', {})],
  ])('is not set by %s', async (_what, response) => {
    const state = await aState();

    expect(state.learn(response)).toBe(false);

    expect(Math.abs((await issuedMs(state)) - Date.now())).toBeLessThan(60_000);
  });
});

test('a clock that is right is not why a proof is refused', async () => {
  const state = await aState();

  expect(state.learn(refusal('invalid_dpop_proof', { date: new Date().toUTCString() }))).toBe(false);
});

test('of two calls that were both asked for a nonce, both may come again', async () => {
  const state = await aState();
  const asked = () => refusal('use_dpop_nonce', { 'dpop-nonce': 'n' });

  expect([state.learn(asked()), state.learn(asked())]).toEqual([true, true]);

  expect(decodeJwt((await state.prove('token')) ?? '')['nonce']).toBe('n');
});
