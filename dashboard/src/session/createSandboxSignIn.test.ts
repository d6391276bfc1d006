import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSandboxSignIn } from './createSandboxSignIn.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A sandbox that gives numbered tokens for a minute, or answers with a status. */
async function startSandbox(status = 200) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      asked.push(JSON.parse(body) as Record<string, unknown>);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: `token ${asked.length}`, expires_in: 60 }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close());
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function aBrowser() {
  const entries = new Map<string, string>();
  let time = 1_000_000;
  return {
    storage: {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    },
    kept: entries,
    now: () => time,
    pass: (milliseconds: number) => (time += milliseconds),
  };
}

const wanted = { persona: 'operator', audience: 'the gateway', scope: 'insight' };

async function signInAt(address: string, browser = aBrowser()) {
  const signIn = createSandboxSignIn({ ...wanted, address }, browser);
  const reply = await signIn.start();
  if (reply.kind !== 'signed in') throw new Error(reply.kind);
  return { signIn, browser, session: reply.session };
}

describe('the sandbox’s operator', () => {
  test('signs in with a key of its own, which the token is bound to', async () => {
    const { address, asked } = await startSandbox();

    const { session } = await signInAt(address);
    const token = await session.token(false);

    const { thumbprint: jkt } = session.proofKey;
    expect(asked).toEqual([{ ...wanted, clientId: 'sandbox-dashboard', scope: ['insight'], jkt }]);
    expect(token).toBe('token 1');
  });

  test('gets a new token shortly before the last one ends, once for all who wait', async () => {
    const { address, asked } = await startSandbox();
    const { session, browser } = await signInAt(address);

    browser.pass(29_000);
    expect(await session.token(false)).toBe('token 1');
    browser.pass(2_000);
    const tokens = await Promise.all([session.token(false), session.token(false)]);

    expect(tokens).toEqual(['token 2', 'token 2']);
    expect(asked).toHaveLength(2);
  });

  test('is signed in again when the page is reloaded, and not after signing out', async () => {
    const { address } = await startSandbox();
    const { session, browser, signIn } = await signInAt(address);

    expect((await signIn.resume())?.name).toBe('operator');
    await session.signOut?.();

    expect(await signIn.resume()).toBeUndefined();
    expect([...browser.kept.values()].join()).not.toContain('token');
  });

  test('is told when the sandbox refuses or is not there', async () => {
    const { address } = await startSandbox(403);

    expect(await createSandboxSignIn({ ...wanted, address }, aBrowser()).start()).toEqual({
      kind: 'refused',
      status: 403,
    });
    expect(await createSandboxSignIn({ ...wanted, address: 'http://127.0.0.1:1' }, aBrowser()).start()).toEqual({
      kind: 'unreachable',
    });
  });
});
