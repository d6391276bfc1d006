import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createPatientIds, parseNationalId } from '@helsegraf/identifiers';
import type { ServerResponse } from 'node:http';
import { aboutIvrig, ask, citizenToken, practitionerToken } from '../testing/ask.ts';
import { ivrigBjørk, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

const everything = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $nationalId, basis: $basis) {
    id
    who: person { __typename ... on Person { name } ... on MissingData { source { service } } }
    note
    coreRecord {
      indicator { ... on Indicator { hasContent } ...gap }
      critical { __typename ...gap }
    }
    plans { ... on Plans { titles } ...gap }
  }
}
fragment gap on SourceUnavailable { __typename reason again: retryable retryAfterSeconds source { service fetchedAt } }`;

let system: TestSystem;
let noteFails = false;
let plansFail = false;

beforeAll(async () => {
  const failing = (fails: () => boolean, value: unknown) => () => {
    if (fails()) throw new Error(`the plan of ${ivrigBjørk} could not be read`);
    return value;
  };
  const Patient = {
    __resolveReference: (entity: object) => entity,
    coreRecord: () => ({}),
    note: failing(() => noteFails, 'a note'),
    plans: failing(() => plansFail, { __typename: 'Plans', titles: ['KOLS'] }),
  };
  system = await startTestSystem({ resolvers: { records: { Patient } } });
});
afterAll(async () => {
  await system.stop();
});
afterEach(() => {
  system.subgraphs.persons.misbehave = undefined;
  system.subgraphs.records.misbehave = undefined;
  system.subgraphs.persons.contexts.length = 0;
  system.subgraphs.records.contexts.length = 0;
  noteFails = false;
  plansFail = false;
});

describe('one question across two subgraphs', () => {
  test('is answered in one piece', async () => {
    const answer = await ask(system, { query: everything });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      data: {
        patient: {
          id: expect.stringMatching(/^test\./),
          who: { __typename: 'Person', name: 'Ivrig Bjørk' },
          note: 'a note',
          coreRecord: { indicator: { hasContent: true }, critical: { __typename: 'NothingKnown' } },
          plans: { titles: ['KOLS'] },
        },
      },
    });
  });

  test('never shows the national id unless a field holds it', async () => {
    const answer = await ask(system, { query: everything });

    expect(answer.text).not.toContain(ivrigBjørk);
  });
});

describe('the context that goes with each subgraph call', () => {
  test('says who asks, about whom, on what ground and until when', async () => {
    await ask(system);

    const [context] = system.subgraphs.persons.contexts;
    const patientIds = createPatientIds(system.config.patientIdKeys);
    const patient = parseNationalId(ivrigBjørk, { synthetic: 'only' });
    expect(context).toEqual({
      iss: 'helsegraf-gateway',
      aud: 'persons',
      iat: expect.any(Number),
      exp: (context?.iat ?? 0) + 30,
      jti: expect.any(String),
      rid: expect.any(String),
      bh: expect.any(String),
      caller: {
        kind: 'practitioner',
        nationalId: '19898949608',
        hprNumber: '999000011',
        role: 'LE',
        organisation: { parent: '310123455', child: '315000017' },
      },
      patient: { id: patient && patientIds.seal(patient), nationalId: ivrigBjørk },
      basis: 'CONSENT',
      access: expect.objectContaining({ basis: 'CONSENT', purpose: 'TREAT' }),
      authority: expect.any(String),
      deadline: expect.any(Number),
      subject_token: expect.stringMatching(/^exchanged\./),
    });
    expect(Number(context?.['deadline']) - Date.now()).toBeLessThanOrEqual(10_000);
  });

  test('is made for that subgraph and that call, and shares one event id', async () => {
    await ask(system);

    const contexts = [...system.subgraphs.persons.contexts, ...system.subgraphs.records.contexts];
    expect(contexts.map(({ aud }) => aud)).toEqual(['persons', 'records']);
    expect(new Set(contexts.map(({ jti }) => jti)).size).toBe(2);
    expect(new Set(contexts.map((context) => context['rid'])).size).toBe(1);
  });

  test('names the citizen as both caller and patient', async () => {
    const answer = await ask(system, { query: '{ me { id } }', token: await citizenToken(system) });

    expect(answer.status).toBe(200);
    expect(system.subgraphs.persons.contexts[0]).toMatchObject({
      caller: { kind: 'citizen', nationalId: ivrigBjørk },
      patient: { nationalId: ivrigBjørk },
    });
    expect(system.subgraphs.persons.contexts[0]).not.toHaveProperty('basis');
  });

  test("comes without the caller's token and without any header of the client", async () => {
    const token = await practitionerToken(system);

    await ask(system, {
      token,
      headers: { 'x-forwarded-for': '1.2.3.4', 'helsegraf-context': 'made up', cookie: 'a=b' },
    });

    for (const { server } of Object.values(system.subgraphs)) {
      const { headers } = server.received.at(-1) ?? { headers: {} };
      expect(JSON.stringify(headers)).not.toContain(token);
      expect(Object.keys(headers).toSorted()).toEqual(
        ['accept', 'content-length', 'content-type', 'helsegraf-context', 'host'].toSorted(),
      );
    }
  });

  test('holds one exchanged token for all calls of a caller, and another for the next caller', async () => {
    const token = await practitionerToken(system);
    await ask(system, { token });
    await ask(system, { token });
    await ask(system);

    const used = system.subgraphs.persons.contexts.map((context) => context['subject_token']);
    expect(used[0]).toBe(used[1]);
    expect(used[2]).not.toBe(used[0]);
  });
});

const html = (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Gateway timeout</h1>');
const json = (body: unknown) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const hang = () => undefined;
const cutShort = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":');
  setImmediate(() => response.destroy());
};
const endless = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(65_536, ' ');
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', write);
  };
  write();
};

describe('a subgraph that fails', () => {
  const failures: [string, (response: ServerResponse) => void, string][] = [
    ['breaks the connection', (response) => void response.destroy(), 'UNREACHABLE'],
    ['answers 500', (response) => void response.writeHead(500).end(`no plan of ${ivrigBjørk}`), 'FAILED'],
    ['answers in HTML', html, 'MALFORMED'],
    ['answers with a list', json([]), 'MALFORMED'],
    ['answers with neither data nor errors', json({}), 'FAILED'],
    ['answers about fewer entities than asked', json({ data: { _entities: [] } }), 'MALFORMED'],
    ['answers without end', endless, 'MALFORMED'],
    ['does not accept the context', (response) => void response.writeHead(401).end(), 'MALFORMED'],
    ['cuts its answer short', cutShort, 'UNREACHABLE'],
  ];

  test.each(failures)('and %s takes only its own fields with it', async (_how, misbehave, reason) => {
    system.subgraphs.records.misbehave = misbehave;

    const answer = await ask(system, { query: everything });

    const gap = (service: string) => ({
      __typename: 'SourceUnavailable',
      reason,
      again: reason !== 'MALFORMED',
      retryAfterSeconds: null,
      source: { service, fetchedAt: expect.stringMatching(/^20/) },
    });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({
      patient: {
        id: expect.any(String),
        who: { __typename: 'Person', name: 'Ivrig Bjørk' },
        note: null,
        coreRecord: {
          indicator: gap('CORE_RECORD'),
          critical: gap('CRITICAL_INFORMATION'),
        },
        plans: gap('TREATMENT_PLANS'),
      },
    });
    expect(answer.codes).toEqual(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);
    expect(answer.body.errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
      'patient.coreRecord',
      'patient.note',
      'patient.plans',
    ]);
    expect(answer.text).not.toContain(ivrigBjørk);
  });

  test('and is needed for everything leaves no data, and the status says so', async () => {
    system.subgraphs.persons.misbehave = (response) => void response.destroy();

    const answer = await ask(system);

    expect(answer.status).toBe(503);
    expect(answer.body.data).toBeNull();
    expect(answer.codes).toContain('SUBGRAPH_UNAVAILABLE');
    expect(answer.body.errors?.[0]?.path).toEqual(['patient']);
  });

  test('by name is in the log, and nothing of what it said', async () => {
    system.subgraphs.records.misbehave = (response) => void response.writeHead(500).end(`no plan of ${ivrigBjørk}`);

    await ask(system, { query: everything });

    expect(system.log).toContainEqual(
      expect.objectContaining({ event: 'subgraph failed', subgraph: 'records', reason: 'FAILED' }),
    );
    expect(JSON.stringify(system.log)).not.toContain(ivrigBjørk);
  });
});

describe('a failure inside a subgraph', () => {
  test('in a field that may be null leaves a null and an error with its path, without its words', async () => {
    noteFails = true;

    const answer = await ask(system);

    expect(answer.body.data).toMatchObject({ patient: { note: null, person: { name: 'Ivrig Bjørk' } } });
    expect(answer.body.errors).toEqual([
      {
        message: 'Something went wrong with us.',
        path: ['patient', 'note'],
        extensions: { code: 'INTERNAL', reference: expect.any(String), retryable: false },
      },
    ]);
  });

  test('in a field with a source behind it is said by that field', async () => {
    plansFail = true;

    const answer = await ask(system, { query: everything });

    expect(answer.body.data).toMatchObject({
      patient: { who: { name: 'Ivrig Bjørk' }, plans: { __typename: 'SourceUnavailable', reason: 'FAILED' } },
    });
    expect(answer.body.errors?.[0]?.path).toEqual(['patient', 'plans']);
    expect(answer.text).not.toContain(ivrigBjørk);
  });

  test('that is a refusal is not shown as a failure', async () => {
    system.subgraphs.records.misbehave = json({
      data: { _entities: [null] },
      errors: [{ message: 'no', path: ['_entities', 0], extensions: { code: 'PATIENT_CONTEXT_MISMATCH' } }],
    });

    const answer = await ask(system, { query: everything });

    expect(answer.text).not.toContain('SourceUnavailable');
    expect(answer.codes[0]).toBe('PATIENT_CONTEXT_MISMATCH');
  });

  test('never makes more than five errors', async () => {
    system.subgraphs.records.misbehave = json({
      data: { _entities: [{ note: 'a note' }] },
      errors: Array.from({ length: 200 }, () => ({ message: ivrigBjørk, path: ['_entities', 0, 'note'] })),
    });

    const answer = await ask(system);

    expect(answer.codes).toHaveLength(5);
    expect(answer.text).not.toContain(ivrigBjørk);
  });

  test('in the form of a value that does not fit the schema is told of in errors', async () => {
    system.subgraphs.records.misbehave = json({
      data: { _entities: [{ plans: { __typename: 'Plans', titles: null } }] },
    });

    const answer = await ask(system, { query: everything });

    expect(answer.codes).toContain('INTERNAL');
    expect(answer.body).not.toHaveProperty('extensions');
  });

  test('in the form of a prototype in the answer changes nothing', async () => {
    system.subgraphs.records.misbehave = (response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"data":{"__proto__":{"polluted":1},"_entities":[{"__proto__":{"polluted":1},"note":"n"}]}}');

    const answer = await ask(system);

    expect(answer.body.data).toMatchObject({ patient: { note: 'n' } });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the deadline', () => {
  let hurried: TestSystem;
  beforeAll(async () => {
    hurried = await startTestSystem({ env: { DEADLINE_MS: '2000' } });
  });
  afterAll(async () => {
    await hurried.stop();
  });

  test('ends the wait for a slow subgraph and gives what the others have said', async () => {
    hurried.subgraphs.records.misbehave = hang;
    const start = Date.now();

    const answer = await ask(hurried, { query: everything });

    expect(Date.now() - start).toBeLessThan(4_500);
    expect(answer.body.data).toMatchObject({
      patient: { who: { name: 'Ivrig Bjørk' }, plans: { __typename: 'SourceUnavailable', reason: 'TIMEOUT' } },
    });
  });
});

test('an alias named after a member of every object is a name like any other', async () => {
  const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
    __proto__: patient(nationalId: $nationalId, basis: $basis) { constructor: id toString: note }
  }`;

  const answer = await ask(system, { query, variables: aboutIvrig });

  expect(answer.text).toMatch(/"__proto__":\{"constructor":"test\.[^"]+","toString":"a note"\}/);
});
