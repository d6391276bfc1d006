import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer } from '../testing/startServer.ts';
import { en } from '../texts/en.ts';
import { citizen } from './choice.ts';
import { createSandboxClient } from './createSandboxClient.ts';
import type { ServerReply } from '../testing/startServer.ts';
import type { Reply } from './sandbox.ts';

let sandbox: Awaited<ReturnType<typeof startServer>>;
let reply: ServerReply;

beforeAll(async () => {
  sandbox = await startServer(() => reply);
});
afterAll(() => sandbox.stop());

const purposes = {
  graphql: { url: new URL('http://127.0.0.1/graphql'), proven: new URL('http://localhost/graphql') },
  plan: { url: new URL('http://127.0.0.1/plan'), proven: new URL('http://localhost/plan') },
  helseId: { audience: 'nhn:helsegraf', scope: 'nhn:helsegraf/read' },
  idPorten: { audience: 'https://helsegraf', scope: 'openid' },
};
const client = () => createSandboxClient({ ...purposes, sandbox: sandbox.url });
const choice = { asker: 'nurse', nationalId: '07835249608', basis: 'CONSENT' } as const;
const messageOf = (reply: Reply<unknown>) => (reply.kind === 'failed' ? reply.message(en) : undefined);
const lastBody = (): unknown => JSON.parse(sandbox.requests.at(-1)?.body ?? '');

describe('the list of people', () => {
  test('is read with what the portal shows of each', async () => {
    reply = {
      body: {
        people: [
          { nationalId: '14923549979', name: 'Gammel Rev', ageYears: 90, traits: ['deceased'], special: 'Died.' },
          { name: 'has no number' },
        ],
        staff: [{ persona: 'nurse', name: 'Omsorgsfull Svane', organisation: 'Granli', hprNumber: '999000033' }],
      },
    };

    expect(await client().fetchDirectory()).toEqual({
      kind: 'answered',
      value: {
        people: [{ nationalId: '14923549979', name: 'Gammel Rev', ageYears: 90, isDeceased: true, special: 'Died.' }],
        staff: [{ persona: 'nurse', name: 'Omsorgsfull Svane', organisation: 'Granli' }],
      },
    });
  });

  test.each([{ body: '<html>' }, { body: {} }, { status: 500, body: {} }])('%j is told as a failure', async (bad) => {
    reply = bad;

    expect(await client().fetchDirectory()).toMatchObject({ kind: 'failed' });
  });

  test('a sandbox that is not there is told with its address', async () => {
    const lost = createSandboxClient({ ...purposes, sandbox: 'http://127.0.0.1:1' });

    expect(messageOf(await lost.fetchDirectory())).toContain('http://127.0.0.1:1');
  });
});

describe('signing in', () => {
  test('staff get a token of HelseID’s kind, which says when it expires', async () => {
    reply = { body: { access_token: 'token', expires_in: 600 } };

    expect(await client().signIn(choice, 'the case')).toMatchObject({ kind: 'answered', value: { value: 'token' } });
    expect(lastBody()).toEqual({
      persona: 'nurse',
      purpose: 'TREAT',
      attest: { care_relationship: { decision_ref: { id: 'the case' } } },
      clientId: 'sandbox-portal',
      audience: 'nhn:helsegraf',
      scope: ['nhn:helsegraf/read'],
      jkt: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  test('the citizen gets one of ID-porten’s kind', async () => {
    reply = { body: { access_token: 'token', expires_in: 600 } };

    await client().signIn({ ...choice, asker: citizen }, 'the case');

    expect(lastBody()).toEqual({
      person: '07835249608',
      clientId: 'sandbox-portal',
      audience: 'https://helsegraf',
      scope: ['openid'],
      jkt: expect.any(String),
    });
  });

  test('in an emergency, emergency care is what is attested', async () => {
    reply = { body: { access_token: 'token', expires_in: 600 } };

    await client().signIn({ ...choice, basis: 'ELEVATED_EMERGENCY' }, 'the case');

    expect(lastBody()).toMatchObject({ purpose: 'ETREAT' });
  });

  test('each sign-in has a key of its own, which cannot be read out of the browser', async () => {
    reply = { body: { access_token: 'token', expires_in: 600 } };

    const [one, another] = [await client().signIn(choice, 'the case'), await client().signIn(choice, 'the case')];

    const keys = [one, another].map((answer) => (answer.kind === 'answered' ? answer.value.key : undefined));
    expect(keys[0]?.privateKey.extractable).toBe(false);
    expect(keys[0]?.publicKey).not.toBe(keys[1]?.publicKey);
  });

  test('a refusal is told by its status', async () => {
    reply = { status: 400, body: { error: 'invalid_request' } };

    expect(messageOf(await client().signIn(choice, 'the case'))).toContain('400');
  });
});
