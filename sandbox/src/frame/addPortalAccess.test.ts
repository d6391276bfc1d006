import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { type Sandbox, startSandbox } from '../startSandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [] });
});
afterAll(() => sandbox.stop());

const page = 'http://localhost:4000';

function ask(
  path: string,
  { method = 'GET', origin = page, body }: { method?: string; origin?: string; body?: object },
) {
  return fetch(`${sandbox.urls.admin}${path}`, {
    method,
    headers: { origin, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function issuerOf(body: object): Promise<string | undefined> {
  const answer = await ask('/test-token', { method: 'POST', body: { ...body, audience: 'nhn:helsegraf' } });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return decodeJwt(token).iss;
}

describe('the portal, a page from another port', () => {
  test('may read the list of people, also when the browser asks first', async () => {
    const list = await ask('/people', {});
    const preflight = await ask('/test-token', { method: 'OPTIONS' });

    expect(list.headers.get('access-control-allow-origin')).toBe(page);
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  test('signs in staff at HelseID and citizens at ID-porten', async () => {
    expect(await issuerOf({ persona: 'nurse' })).toBe(sandbox.urls.helseid);
    expect(await issuerOf({ person: 'Ivrig Bjørk' })).toBe(sandbox.urls.idporten);
  });

  test('is told when signing in is refused', async () => {
    const answer = await ask('/test-token', { method: 'POST', body: { persona: 'nobody', audience: 'nhn:helsegraf' } });

    expect(answer.status).toBe(400);
  });
});

test.each(['https://example.com', 'http://localhost.example.com', 'null'])(
  'a page from %s may read nothing',
  async (origin) => {
    const list = await ask('/people', { origin });

    expect(list.headers.get('access-control-allow-origin')).toBeNull();
  },
);
