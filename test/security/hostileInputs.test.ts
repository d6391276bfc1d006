import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SignedIn } from '../support/createSignIn.ts';
import { findGatewayProcess } from '../support/findGatewayProcess.ts';
import { startSystem, type System } from '../support/startSystem.ts';
import { canary, hostileInputs, persistedQueries, shapes, texts, types, type HostileInput } from './hostileInputs.ts';
import { sendHostile, type HostileAnswer } from './sendHostile.ts';

jest.setTimeout(120_000);

const withinMs = 50;
/** What a busy machine may need to show what it can do when it is not. */
const tries = 10;

let system: System;
let signedIn: SignedIn;
beforeAll(async () => {
  system = await startSystem();
  signedIn = await system.session('general-practitioner');
});
afterAll(() => system.stop());

const send = (input: HostileInput): Promise<HostileAnswer> => sendHostile(system.gatewayUrl, input, signedIn);

/** Nothing of what was sent, of the schema, or of the software. */
const telling = new RegExp(
  `${canary}|did you mean|ivrig|\\bat .*\\.[jt]s|node_modules|stack|apollo|PersonResult|Cannot query`,
  'i',
);

async function expectRefusal(input: HostileInput): Promise<void> {
  let answer = await send(input);
  for (let i = 1; i < tries && answer.ms > withinMs; i += 1) answer = await send(input);

  expect({ status: answer.status, code: answer.code }).toEqual({ status: input.status, code: input.code });
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store, private');
  expect(answer.headers['x-powered-by']).toBeUndefined();
  expect(answer.text).not.toMatch(telling);
  expect(answer.text.length).toBeLessThan(400);
  expect(answer.ms).toBeLessThan(withinMs);
}

describe.each<[string, readonly HostileInput[]]>([
  ['a shape that costs more than it says', shapes],
  ['a body of another type', types],
  ['a name that stands for no document', persistedQueries],
  ['a text that could be read in two ways', texts],
])('%s, is refused in JSON, at once, and nothing of it comes back:', (_kind, inputs) => {
  test.each(inputs.map((input) => [input.what, input] as const))('%s', (_what, input) => expectRefusal(input));
});

describe('what is odd and does no harm', () => {
  test.each([
    ['aliases named after what every object has', { query: '{__proto__:__typename constructor:__typename}' }],
    ['a variable named after it', '{"query":"{__typename}","variables":{"__proto__":{"polluted":true}}}'],
    ['a member named after it', '{"query":"{__typename}","__proto__":{"polluted":true}}'],
    ['extensions that nobody knows', '{"query":"{__typename}","extensions":{"a":{"b":[-0,1E400]}}}'],
    ['members that nobody knows', '{"query":"{__typename}","id":"a","hash":null}'],
  ])('is answered: %s', async (what, body) => {
    const answer = await send({ what, body, status: 200, code: '' });

    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Query');
    expect({}).not.toHaveProperty('polluted');
  });
});

test('nothing hostile reaches a source', async () => {
  await system.forgetCalls();

  for (const input of hostileInputs) await send(input);

  const called = Object.keys(await system.calls()).filter((name) => !['helseid', 'idporten'].includes(name));
  expect(called).toEqual([]);
});

test('thousands of hostile requests leave the gateway as it was, in memory too', async () => {
  const gateway = await findGatewayProcess(system.portBase);
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) {
      for (let i = 0; i < hostileInputs.length; i += 16) {
        await Promise.all(hostileInputs.slice(i, i + 16).map((input) => send(input)));
      }
    }
  };
  // Code is compiled, and caches that are bounded fill.
  await rounds(4);
  const before = await gateway.residentBytes();

  await rounds(20);

  const after = await gateway.residentBytes();
  const { status, body } = await system.ask('PatientOverview', { person: canary });
  expect(hostileInputs.length * 20).toBeGreaterThan(2_000);
  expect(after - before).toBeLessThan(64 * 1_048_576);
  expect([status, body.errors]).toEqual([200, undefined]);
  expect((await findGatewayProcess(system.portBase)).pid).toBe(gateway.pid);
});
