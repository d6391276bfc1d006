import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from './faults.ts';
import { type Sandbox, startSandbox } from '../startSandbox.ts';
import { send, staffToken } from '../testing/sandboxClient.ts';
import { tokenOf } from './addTokenCheck.ts';
import { createStandIn } from './createStandIn.ts';
import { type TokenFlaw, forgeries } from './flaws/tokenFlaws.ts';
import { portOf } from './services.ts';

const audience = 'nhn:careplan';
const echo = createStandIn({
  service: 'treatment-plans',
  audience,
  scopes: ['nhn:careplan/api'],
  errorAnswer: ({ kind }) => ({ body: { code: `CPL-${kind}` }, headers: { 'nhn-error-code': kind } }),
  register(app, tools) {
    app.post('/plans', (request) => {
      const person = tools.population.byNationalId((request.body as { nin: string }).nin);
      const about = person && tools.personToAnswerAbout(person);
      return { about: about?.nationalId, caller: tokenOf(request).caller, padding: 'x'.repeat(1000) };
    });
    app.post('/status', { config: { caller: 'any' } }, () => ({ isUp: true }));
    app.get('/plans/:id', () => ({}));
    app.get('/broken', () => {
      throw new Error('07835249608 is in this message');
    });
  },
});

let sandbox: Sandbox;
let token: string;
let base: string;

beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [echo] });
  base = String(sandbox.urls['treatment-plans']);
  token = await staffToken(sandbox, { audience, scope: ['nhn:careplan/api'] });
});
afterEach(() => sandbox.faults.clear());
afterAll(() => sandbox.stop());

const ask = (json: unknown = { nin: '07835249608' }) => send(`${base}/plans`, { token, json });

describe('a call', () => {
  test('with a token for this service is answered', async () => {
    expect(await ask()).toMatchObject({ status: 200, body: { about: '07835249608', caller: 'practitioner' } });
  });

  test('without a token is refused in the words of the service', async () => {
    const answer = await send(`${base}/plans`, { json: {} });

    expect(answer).toMatchObject({ status: 401, body: { code: 'CPL-unauthenticated' } });
    expect(answer.headers.get('nhn-error-code')).toBe('unauthenticated');
  });

  test.each(Object.keys(forgeries) as TokenFlaw[])('with a token that is %s is refused', async (flaw) => {
    const flawed = await staffToken(sandbox, { audience, scope: ['nhn:careplan/api'], flaw });

    expect((await send(`${base}/plans`, { token: flawed, json: {} })).status).toBe(401);
  });

  test('with a token for another service is refused', async () => {
    const other = await staffToken(sandbox, { audience: 'nhn:pvk', scope: ['nhn:careplan/api'] });

    expect((await send(`${base}/plans`, { token: other, json: {} })).status).toBe(401);
  });

  test('without the scope is forbidden', async () => {
    const other = await staffToken(sandbox, { audience, scope: ['nhn:careplan/other'] });

    expect(await send(`${base}/plans`, { token: other, json: {} })).toMatchObject({ status: 403 });
  });

  test('by a system on its own is forbidden where a person is needed, and answered where not', async () => {
    const machine = await staffToken(sandbox, { persona: 'machine', audience, scope: ['nhn:careplan/api'] });

    const plans = await send(`${base}/plans`, { token: machine, json: {} });
    const status = await send(`${base}/status`, { token: machine, json: {} });

    expect([plans.status, status.status]).toEqual([403, 200]);
  });

  test.each(['/plans/07835249608', '/plans/%3078%335249608', '/plans/1?subject=urn:oid:1.2|07835249608'])(
    'with a national id in its address is refused: %s',
    async (path) => {
      expect(await send(`${base}${path}`, { token })).toMatchObject({
        status: 400,
        body: { code: 'CPL-national-id-in-url' },
      });
    },
  );

  test('with a UUID that ends in twelve digits is answered', async () => {
    expect((await send(`${base}/plans/b3a1f0de-11aa-4abc-8def-123456789012`, { token })).status).toBe(200);
  });

  test.each([
    ['that is not JSON', '/plans', '{', 400, 'CPL-malformed-body'],
    ['to nowhere', '/nowhere', '{}', 404, 'CPL-not-found'],
  ])('%s is refused in the words of the service', async (_what, path, body, status, code) => {
    const headers = { 'content-type': 'application/fhir+json', authorization: `Bearer ${token}` };

    const response = await fetch(`${base}${path}`, { method: 'POST', body, headers });

    expect([response.status, await response.json()]).toEqual([status, { code }]);
  });

  test('that breaks the stand-in tells nothing of what broke', async () => {
    const answer = await send(`${base}/broken`, { token });

    expect(answer).toMatchObject({ status: 500, body: { code: 'CPL-internal' } });
  });
});

describe('a service with a fault', () => {
  const setFault = (fault: Fault) => sandbox.faults.set('treatment-plans', fault);

  test('that is down breaks the connection', async () => {
    setFault('down');

    await expect(ask()).rejects.toThrow('fetch failed');
  });

  test('that is slow keeps the caller waiting, and lets go when the caller does', async () => {
    setFault('slow');
    const signal = AbortSignal.timeout(300);

    const call = fetch(`${base}/plans`, { method: 'POST', signal, headers: { authorization: `Bearer ${token}` } });

    await expect(call).rejects.toThrow('aborted');
  });

  test('that errs says so in its own words', async () => {
    setFault('error');

    expect(await ask()).toMatchObject({ status: 500, body: { code: 'CPL-internal' } });
  });

  test('that is malformed answers 200 with something that is not the JSON it claims to be', async () => {
    setFault('malformed');
    const response = await fetch(`${base}/plans`, { method: 'POST' });

    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('json')]);
    await expect(response.json()).rejects.toThrow('JSON');
  });

  test('that is cut short announces a whole body and sends half of it', async () => {
    setFault('cut-short');
    const response = await fetch(`${base}/plans`, {
      method: 'POST',
      body: '{"nin":"07835249608"}',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });

    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('that mixes people up answers about another one', async () => {
    setFault('wrong-person');

    const answer = await ask();

    expect(answer).toMatchObject({ status: 200, body: { about: expect.stringMatching(/^\d{11}$/) } });
    expect(answer).not.toMatchObject({ body: { about: '07835249608' } });
  });

  test('still lets people sign in, though its own part fails', async () => {
    sandbox.faults.set('helseid', 'down');

    await expect(send(`${sandbox.urls.helseid}/.well-known/openid-configuration`)).rejects.toThrow('fetch failed');
    expect(await staffToken(sandbox, { audience })).toMatch(/^ey/);
  });
});

describe('the switchboard', () => {
  const admin = (path: string, options?: Parameters<typeof send>[1]) => send(`${sandbox.urls.admin}${path}`, options);

  test('sets a fault, tells of it, and clears it', async () => {
    await admin('/faults/treatment-plans', { method: 'PUT', json: { fault: 'error' } });
    const during = await admin('/faults');
    await admin('/faults/treatment-plans', { method: 'PUT', json: { fault: 'none' } });
    const after = await admin('/faults');

    expect(during.body).toMatchObject({ active: { 'treatment-plans': 'error' } });
    expect(after.body).toMatchObject({ active: {} });
  });

  test.each([
    ['/faults/smf', { fault: 'down' }, 404],
    ['/faults/sfm', { fault: 'lazy' }, 400],
    ['/faults/sfm', {}, 400],
    ['/faults/helseid', { fault: 'wrong-person' }, 400],
  ])('refuses what it does not know: %s %j', async (path, json, status) => {
    expect(await admin(path, { method: 'PUT', json })).toMatchObject({ status, body: { message: expect.any(String) } });
  });

  test('tells who is there and whom one can sign in as', async () => {
    expect((await admin('/people')).body).toMatchObject({
      people: expect.arrayContaining([expect.objectContaining({ name: 'Ivrig Bjørk', nationalId: '07835249608' })]),
      staff: expect.arrayContaining([expect.objectContaining({ persona: 'nurse', profession: 'SP' })]),
    });
  });

  test('counts what was asked by route, with nothing of the request in it', async () => {
    sandbox.counts.reset();
    await ask();
    await send(`${base}/plans/b3a1f0de-11aa-4abc-8def-123456789012`, { token });
    await send(`${base}/plans/07835249608`, { token });

    const { body } = await admin('/requests');

    expect(body).toEqual({ 'treatment-plans': { 'POST /plans': 1, 'GET /plans/:id': 2 } });
  });
});

test('a taken port is told, and nothing is left running', async () => {
  const basePort = Number(new URL(base).port) - portOf('treatment-plans', 0);

  await expect(startSandbox({ standIns: [echo], basePort })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
