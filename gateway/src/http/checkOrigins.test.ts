import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../testing/ask.ts';
import { startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

let system: TestSystem;
const friend = 'https://portal.example';
beforeAll(async () => {
  system = await startTestSystem({ env: { ALLOWED_ORIGINS: JSON.stringify([`${friend}/somewhere`]) } });
});
afterAll(() => system.stop());

const preflight = (origin: string) =>
  fetch(`${system.gateway.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,dpop',
    },
  });

describe('which pages may call', () => {
  test.each([friend, 'http://localhost:4000'])('%s may, and is named to the browser', async (origin) => {
    const asked = await preflight(origin);
    const answer = await ask(system, { headers: { origin } });

    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    for (const header of ['dpop', 'graphql-client-version']) {
      expect(asked.headers.get('access-control-allow-headers')).toContain(header);
    }
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    expect(answer.headers.get('vary')).toContain('origin');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each([
    'null',
    'https://portal.example.attacker.invalid',
    'https://attacker.invalid',
    'http://portal.example',
    'https://portal.example:8443',
    'https://PORTAL.example',
    `${friend}/`,
    '*',
  ])('%s may not, and nothing is fetched for it', async (origin) => {
    const before = system.subgraphs.persons.contexts.length;

    const asked = await preflight(origin);
    const answer = await ask(system, { headers: { origin } });

    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect([answer.status, answer.codes]).toEqual([403, ['ORIGIN_NOT_ALLOWED']]);
    expect(system.subgraphs.persons.contexts).toHaveLength(before);
  });

  test('whoever is no browser says no origin', async () => {
    expect((await ask(system)).status).toBe(200);
  });
});
