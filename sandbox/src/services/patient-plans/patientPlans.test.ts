import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../startSandbox.ts';
import { send, staffToken } from '../../testing/sandboxClient.ts';
import { patientPlansStandIn } from './patientPlansStandIn.ts';
import type { PlanJson } from './planJson.ts';

let sandbox: Sandbox;
let token: string;

beforeAll(async () => {
  sandbox = await startSandbox({ population: { size: 60 }, standIns: [patientPlansStandIn] });
  token = await staffToken(sandbox, { audience: 'nhn:patient-careplan', scope: ['nhn:patient-careplan/api'] });
});
afterAll(() => sandbox.stop());

const url = (path: string) => `${sandbox.urls['patient-plans']}${path}`;
const ninOf = (name: string) => sandbox.population.find(name)?.nationalId ?? '';
const search = (name: string) => send<PlanJson[]>(url('/plan/search'), { token, json: { patient: ninOf(name) } });
const get = <Body = PlanJson>(path: string) => send<Body>(url(path), { token });
const put = (path: string, json: unknown) => send<PlanJson>(url(path), { token, json, method: 'PUT' });
const bjorksPlan = '/plan/1d2f3a40-0000-4000-8000-000000000012';

describe('a search', () => {
  test('gives the plans as they are now', async () => {
    const { status, body } = await search('Ivrig Bjørk');

    expect(status).toBe(200);
    expect(body).toMatchObject([
      { version: 4, status: 'active', clinical_content: { version: 3, title: 'Egenbehandlingsplan KOLS' } },
    ]);
  });

  test('gives an empty list for one who has none', async () => {
    expect(await search('Tom Tranebær')).toMatchObject({ status: 200, body: [] });
  });

  test('gives more plans than fit on a page', async () => {
    expect((await search('Planmessig Pil')).body).toHaveLength(27);
  });

  test.each([
    ['no body', undefined],
    ['no patient', {}],
  ])('is refused with %s', async (_name, json) => {
    expect(await send(url('/plan/search'), { token, json, method: 'POST' })).toMatchObject({ status: 400 });
  });

  test('by address is refused: the patient cannot be named there', async () => {
    expect(await get('/plan')).toMatchObject({ status: 400 });
    expect(await get(`/plan?patient=${ninOf('Ivrig Bjørk')}`)).toMatchObject({ status: 400 });
  });
});

describe('a plan', () => {
  test('has every version it ever had, newest first', async () => {
    const { body } = await get<PlanJson[]>(`${bjorksPlan}/history`);

    expect(body.map(({ version, clinical_content: { version: content } }) => [version, content])).toEqual([
      [4, 3],
      [3, 2],
      [2, 2],
      [1, 1],
    ]);
  });

  test('has versions by number', async () => {
    expect(await get(`${bjorksPlan}/version/2`)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await get(`${bjorksPlan}/version/9`)).toMatchObject({ status: 404 });
    expect(await get(`${bjorksPlan}/version/x`)).toMatchObject({ status: 404 });
  });

  test('is found by its id before anybody searched', async () => {
    const [plan] = (await search('Fargerik Fasan')).body;
    const other = await startSandbox({ population: { size: 60 }, standIns: [patientPlansStandIn] });
    const otherToken = await staffToken(other, {
      audience: 'nhn:patient-careplan',
      scope: ['nhn:patient-careplan/api'],
    });

    const answer = await send(`${other.urls['patient-plans']}/plan/${plan?.id}`, { token: otherToken });
    await other.stop();

    expect(answer).toMatchObject({ status: 200, body: { id: plan?.id } });
  });

  test('that does not exist is not found', async () => {
    expect(await get('/plan/00000000-0000-4000-8000-000000000000')).toMatchObject({ status: 404 });
  });

  test('of anybody raises its content’s version exactly when the content changes', async () => {
    for (const { nationalId } of sandbox.population.people) {
      const { body: plans } = await send<PlanJson[]>(url('/plan/search'), { token, json: { patient: nationalId } });
      for (const { id } of plans) {
        const versions = (await get<PlanJson[]>(`/plan/${id}/history`)).body.toReversed();
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, place) => place + 1));
        for (const [place, version] of versions.slice(1).entries()) {
          const { version: before, ...contentBefore } = versions[place]?.clinical_content ?? { version: 0 };
          const { version: after, ...contentAfter } = version.clinical_content;
          expect(after - before).toBe(JSON.stringify(contentBefore) === JSON.stringify(contentAfter) ? 0 : 1);
        }
      }
    }
  });
});

describe('a change', () => {
  const content = { title: 'Ny plan', description: '', zones: [{ level: 'red', condition: 'A', action: 'Ring 113' }] };
  const create = async () => {
    const json = { subject: { identifier: ninOf('Smidig Furu') }, status: 'active', clinical_content: content };
    return (await send<PlanJson>(url('/plan'), { token, json })).body;
  };

  test('starts with a new plan, which the search then finds', async () => {
    const plan = await create();

    expect(plan).toMatchObject({ version: 1, clinical_content: { version: 1 }, updated_by: { hpr: '999000011' } });
    expect((await search('Smidig Furu')).body.map(({ id }) => id)).toContain(plan.id);
  });

  test('of the content raises both versions, of the status only the plan’s', async () => {
    const { id, status } = await create();

    const first = await put(`/plan/${id}`, {
      version: 1,
      status,
      clinical_content: { ...content, title: 'Bedre plan' },
    });
    const second = await put(`/plan/${id}`, {
      version: 2,
      status: 'paused',
      clinical_content: { ...content, title: 'Bedre plan' },
    });

    expect(first.body).toMatchObject({ version: 2, clinical_content: { version: 2 } });
    expect(second.body).toMatchObject({ version: 3, status: 'paused', clinical_content: { version: 2 } });
  });

  test('to an old version is refused, with the version it should have been made to', async () => {
    const answer = await put(bjorksPlan, { version: 3, status: 'active', clinical_content: content });

    expect(answer).toMatchObject({ status: 409, body: { error: 'version mismatch', current_version: 4 } });
  });

  test.each([
    ['without a version', { status: 'active', clinical_content: content }],
    ['without content', { version: 4, status: 'active' }],
    [
      'with a zone of no known level',
      {
        version: 4,
        status: 'active',
        clinical_content: { ...content, zones: [{ ...content.zones[0], level: 'blue' }] },
      },
    ],
  ])('%s is refused', async (_name, json) => {
    expect(await put(bjorksPlan, json)).toMatchObject({ status: 422 });
  });
});

test('a citizen reads their own plans and nobody else’s', async () => {
  const claims = { acr: 'idporten-loa-high', 'helseid://claims/identity/pid': ninOf('Fargerik Fasan') };
  const { body } = await send<{ access_token: string }>(`${sandbox.urls.helseid}/test-token`, {
    json: { persona: 'nurse', audience: 'nhn:patient-careplan', scope: ['nhn:patient-careplan/api'], claims },
  });
  const ask = (name: string) => send(url('/plan/search'), { token: body.access_token, json: { patient: ninOf(name) } });

  expect(await ask('Fargerik Fasan')).toMatchObject({ status: 200 });
  expect(await ask('Ivrig Bjørk')).toMatchObject({ status: 403 });
  expect(await send(url(bjorksPlan), { token: body.access_token })).toMatchObject({ status: 403 });
});
