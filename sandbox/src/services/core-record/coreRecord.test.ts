import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../startSandbox.ts';
import { createProofKey } from '../../testing/createProofKey.ts';
import { send, staffToken } from '../../testing/sandboxClient.ts';
import { coreRecordStandIn } from './coreRecordStandIn.ts';

let sandbox: Sandbox;
let token: string;
const key = createProofKey();

beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [coreRecordStandIn] });
  token = await staffToken(sandbox, { audience: 'nhn:kjernejournal', scope: ['nhn:kjernejournal/api'], jkt: key.jkt });
});
afterAll(() => sandbox.stop());

interface Body {
  status?: number;
  ticket?: string;
  feilkode?: string;
  harLasteResepter?: boolean;
  eksistererBlokkertHelsepersonell?: boolean;
  sistEndretKritiskInfo?: { kategori: string; sistEndret: string }[];
  sperringDetaljer?: unknown[];
}

function ask(name: string, changes: { path?: string; json?: object; headers?: Record<string, string> } = {}) {
  const fnr = sandbox.population.find(name)?.nationalId;
  return send<Body>(`${sandbox.urls['core-record']}${changes.path ?? '/v1/helseindikator'}`, {
    token,
    key,
    headers: changes.headers ?? { 'x-epj-system': 'Test 1.0' },
    json: { fnr, ...changes.json },
  });
}

describe('the status', () => {
  test.each([
    ['Ukjent Ulv', 0],
    ['Stille Gran', 1],
    ['Tom Tranebær', 2],
    ['Døv Dompap', 3],
    ['Smidig Furu', 4],
  ])('of %s is %i', async (name, status) => {
    expect((await ask(name)).body.status).toBe(status);
  });

  test('comes with a ticket from two up, and without on the status address', async () => {
    const [none, some, short] = await Promise.all([
      ask('Stille Gran'),
      ask('Tom Tranebær'),
      ask('Tom Tranebær', { path: '/v1/helseindikator/status' }),
    ]);

    expect([none.body.ticket, typeof some.body.ticket, short.body.ticket]).toEqual([undefined, 'string', undefined]);
  });
});

test('what else there is to know is told without being shown', async () => {
  const furu = await ask('Smidig Furu');
  const syrin = await ask('Diskret Syrin');
  const eik = await ask('Bestemt Eik');
  const rogn = await ask('Varsom Rogn');

  expect(furu.body.sistEndretKritiskInfo).toContainEqual({
    kategori: 'OVER_REAK',
    sistEndret: '2025-10-02T09:00:00.000Z',
  });
  expect([furu.body.harLasteResepter, syrin.body.harLasteResepter]).toEqual([false, true]);
  expect([furu.body.eksistererBlokkertHelsepersonell, eik.body.eksistererBlokkertHelsepersonell]).toEqual([
    false,
    true,
  ]);
  expect([furu.body.sperringDetaljer?.length, rogn.body.sperringDetaljer?.length]).toEqual([0, 1]);
});

test('every answer has a field that nobody knows', async () => {
  const { body } = await ask('Tom Tranebær');

  expect(Object.keys(body).filter((name) => /^x[0-9a-f]{8}$/.test(name))).toHaveLength(1);
});

test('a ground for access that it does not know is refused, as is a caller who does not say which system asks', async () => {
  const ground = await ask('Smidig Furu', { json: { samtykke: 'SAMTYKKE' } });
  const unnamed = await ask('Smidig Furu', { headers: {} });

  expect([ground.status, unnamed.status]).toEqual([400, 400]);
  expect(ground.headers.get('x-kj-feilkode')).toBe('KJF-000018');
});
