import { expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { UpstreamAnswer } from '../upstreamResult.ts';
import { createProver } from './createProver.ts';

const url = new URL('https://source.example/thing');
const call = { method: 'GET', url };

const anAnswer = (change: Partial<UpstreamAnswer>): UpstreamAnswer => ({
  kind: 'answered',
  status: 200,
  headers: {},
  body: {},
  fetchedAt: '',
  ...change,
});
const challenge = { 'www-authenticate': 'DPoP error="use_dpop_nonce", algs="ES256"' };

test('a nonce is used at the origin that gave it out, from then on, and nowhere else', () => {
  const prover = createProver();
  const nonceAt = (address: string) =>
    decodeJwt(prover.prove(prover.currentKey(), { method: 'GET', url: new URL(address) }))['nonce'];

  expect(prover.heed(url, anAnswer({ headers: { 'dpop-nonce': 'one' } }))).toBe(false);

  expect(nonceAt('https://source.example/other')).toBe('one');
  expect(nonceAt('https://source.example:8443/thing')).toBeUndefined();
});

test.each<[string, Partial<UpstreamAnswer>, boolean]>([
  ['a service that says so', { status: 401, headers: { ...challenge, 'dpop-nonce': 'n' } }, true],
  [
    'a token endpoint that says so',
    { status: 400, body: { error: 'use_dpop_nonce' }, headers: { 'dpop-nonce': 'n' } },
    true,
  ],
  ['one that gives out no nonce', { status: 401, headers: challenge }, false],
  ['one whose nonce is none', { status: 401, headers: { ...challenge, 'dpop-nonce': 'a b' } }, false],
  ['one whose nonce has no end', { status: 401, headers: { ...challenge, 'dpop-nonce': 'n'.repeat(600) } }, false],
  [
    'a refusal',
    { status: 401, headers: { 'www-authenticate': 'DPoP error="invalid_token"', 'dpop-nonce': 'n' } },
    false,
  ],
  [
    'an answer that speaks of it',
    { status: 200, body: { error: 'use_dpop_nonce' }, headers: { 'dpop-nonce': 'n' } },
    false,
  ],
])('whether to send again, asked by %s', (_who, answer, expected) => {
  expect(createProver().heed(url, anAnswer(answer))).toBe(expected);
});

test('the key is replaced once a day', () => {
  let now = 0;
  const prover = createProver(() => now);
  const first = prover.currentKey();

  now = 24 * 60 * 60 * 1_000 - 1;
  expect(prover.currentKey()).toBe(first);
  now += 1;
  expect(prover.currentKey()).not.toBe(first);
  expect(prover.currentKey()).toBe(prover.currentKey());
  expect(prover.prove(first, call).split('.')).toHaveLength(3);
});
