import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeProtectedHeader } from 'jose';
import { type Sandbox, startSandbox } from '../../startSandbox.ts';
import { send, staffToken } from '../../testing/sandboxClient.ts';
import { createStandIn } from '../createStandIn.ts';

interface Described {
  readonly signsWith: string;
  readonly published: readonly string[];
}

const audience = 'nhn:careplan';
const echo = createStandIn({
  service: 'treatment-plans',
  audience,
  register: (app) => void app.get('/me', () => ({})),
});

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [echo] });
});
afterAll(() => sandbox.stop());

const admin = (path: string, method: string) => send<Described>(`${sandbox.urls.admin}${path}`, { method });
const statusWith = async (token: string) => (await send(`${sandbox.urls['treatment-plans']}/me`, { token })).status;

test('a new key signs from the moment it is there; tokens of the old one hold until it is withdrawn', async () => {
  const before = await staffToken(sandbox, { audience });
  const oldKey = String(decodeProtectedHeader(before).kid);

  const rotated = await admin('/keys/helseid', 'POST');
  const after = await staffToken(sandbox, { audience });
  const during = [await statusWith(before), await statusWith(after)];
  const withdrawn = await admin(`/keys/helseid/${oldKey}`, 'DELETE');

  expect(rotated.body.published).toEqual([rotated.body.signsWith, oldKey]);
  expect(decodeProtectedHeader(after).kid).toBe(rotated.body.signsWith);
  expect(during).toEqual([200, 200]);
  expect(withdrawn.body.published).toEqual([rotated.body.signsWith]);
  expect([await statusWith(before), await statusWith(after)]).toEqual([401, 200]);
});

test('the key set at the issuer is what the switchboard tells', async () => {
  const { body } = await send<Record<string, Described>>(`${sandbox.urls.admin}/keys`);
  const { body: keySet } = await send<{ keys: { kid: string }[] }>(`${sandbox.urls.idporten}/jwks`);

  expect(keySet.keys.map(({ kid }) => kid)).toEqual(body['idporten']?.published);
});

test('the key that signs cannot be withdrawn, nor one that is not there, nor those of nobody', async () => {
  const { signsWith } = (await send<Record<string, Described>>(`${sandbox.urls.admin}/keys`)).body['helseid'] ?? {};

  expect((await admin(`/keys/helseid/${signsWith}`, 'DELETE')).status).toBe(409);
  expect((await admin('/keys/helseid/unknown', 'DELETE')).status).toBe(409);
  expect((await admin('/keys/pvk', 'POST')).status).toBe(404);
});
