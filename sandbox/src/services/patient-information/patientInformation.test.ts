import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../startSandbox.ts';
import { nhnHeadersFor } from '../../testing/nhnHeadersFor.ts';
import { send, staffToken } from '../../testing/sandboxClient.ts';
import { patientInformationStandIn } from './patientInformationStandIn.ts';

let sandbox: Sandbox;
let token: string;
// The clock stands still, so that every request falls in the same second.
const now = new Date();

beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [patientInformationStandIn], now: () => now });
  token = await staffToken(sandbox, { audience: 'nhn:patient-info', scope: ['nhn:patient-info/api'] });
});
afterAll(() => sandbox.stop());

interface Body {
  errorCode?: string;
  hasCommunicationNeeds?: boolean;
  patientInfoId?: string;
  communicationNeeds?: { code: { code: string }; metadata: { version: number }; comment?: string }[];
}

function ask(
  path: string,
  name: string,
  { basis = 'UNNTAK', ...options }: { method?: string; json?: unknown; basis?: string } = {},
) {
  return send<Body>(`${sandbox.urls['patient-information']}/api${path}`, {
    token,
    ...options,
    headers: nhnHeadersFor(sandbox.population.find(name)?.nationalId ?? '', { 'nhn-access-basis': basis }),
  });
}

const change = (version: number, comment: string) => ({
  communicationNeeds: [{ code: 'KJ_KOMMUNIKASJON_2', comment, metadata: { version } }],
});

describe('reading', () => {
  test('gives each need with its code, its version and who changed it', async () => {
    const { body } = await ask('/communicationNeeds', 'Døv Dompap');

    expect(body.communicationNeeds?.map(({ code }) => code.code)).toEqual(['KJ_KOMMUNIKASJON_2', 'KJ_KOMMUNIKASJON_7']);
    expect(body.communicationNeeds?.[0]?.metadata.version).toBeGreaterThan(0);
  });

  test('gives an empty list to somebody without needs, and no record at all for the whole', async () => {
    const list = await ask('/communicationNeeds', 'Tom Tranebær');
    const whole = await ask('/patientInfo', 'Tom Tranebær');
    const status = await ask('/status', 'Tom Tranebær');

    expect(list.body.communicationNeeds).toEqual([]);
    expect([whole.status, whole.body.errorCode]).toEqual([404, 'PI-0015']);
    expect(status.body.hasCommunicationNeeds).toBe(false);
  });

  test.each([
    ['Bestemt Eik', 'PI-0016'],
    ['Varsom Rogn', 'PI-0017'],
    ['Skjult Ugle', 'PI-0009'],
    ['Ukjent Ulv', 'PI-0011'],
  ])('of %s is refused with %s', async (name, code) => {
    const { body } = await ask('/communicationNeeds', name);

    expect(body.errorCode).toBe(code);
  });

  test('of restricted information is allowed with elevated access', async () => {
    expect((await ask('/communicationNeeds', 'Varsom Rogn', { basis: 'FORHOYET_AKUTT' })).status).toBe(200);
  });
});

describe('writing', () => {
  test('a change must carry the present version, and makes the next one', async () => {
    const before = await ask('/communicationNeeds', 'Døv Dompap');
    const version = before.body.communicationNeeds?.[0]?.metadata.version ?? 0;

    const changed = await ask('/communicationNeeds', 'Døv Dompap', { method: 'PUT', json: change(version, 'Ny') });
    const stale = await ask('/communicationNeeds', 'Døv Dompap', { method: 'PUT', json: change(version, 'Gammel') });

    expect(changed.body.communicationNeeds?.[0]).toMatchObject({ comment: 'Ny', metadata: { version: version + 1 } });
    expect([stale.status, stale.body.errorCode]).toEqual([409, 'PI-0013']);
  });

  test('a need is created once, and only with a code of the list', async () => {
    const json = { communicationNeeds: [{ code: 'KJ_KOMMUNIKASJON_9' }] };

    const created = await ask('/communicationNeeds', 'Tom Tranebær', { method: 'POST', json });
    const again = await ask('/communicationNeeds', 'Tom Tranebær', { method: 'POST', json });
    const unknown = await ask('/communicationNeeds', 'Tom Tranebær', {
      method: 'POST',
      json: { communicationNeeds: [{ code: 'KJ_KOMMUNIKASJON_77' }] },
    });

    expect(created.body.communicationNeeds).toHaveLength(1);
    expect([again.body.errorCode, unknown.body.errorCode]).toEqual(['PI-0012', 'PI-0005']);
  });

  test('nothing is written about the dead', async () => {
    const json = { communicationNeeds: [{ code: 'KJ_KOMMUNIKASJON_1' }] };

    expect((await ask('/communicationNeeds', 'Gammel Rev', { method: 'POST', json })).body.errorCode).toBe('PI-0008');
  });
});

test('too many requests within a second are answered with 429 and an empty body', async () => {
  for (let sent = 0; sent < 1_000; sent += 50) {
    await Promise.all(Array.from({ length: 50 }, () => ask('/status', 'Tom Tranebær')));
  }

  const answer = await ask('/status', 'Tom Tranebær');

  expect([answer.status, answer.body, answer.headers.get('retry-after')]).toEqual([429, undefined, '1']);
});
