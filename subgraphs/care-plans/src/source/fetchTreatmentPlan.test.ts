import { createHttpClient, createUpstream, type HttpClient, type SourceRequest } from '@helsegraf/upstream';
import {
  aPatient,
  aSourceRequest,
  fixedTokens,
  openEgress,
  startTestServer,
  type TestServer,
} from '@helsegraf/upstream/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetchTreatmentPlan } from './fetchTreatmentPlan.ts';

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

let search: Answer;
let status: Answer;
let server: TestServer;
let http: HttpClient;

/** A service that answers its two calls as the test says. */
beforeAll(async () => {
  http = createHttpClient({ egress: openEgress });
  server = await startTestServer(({ url }, response) => {
    const answer = url.endsWith('/status') ? status : search;
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/fhir+json', ...answer.headers });
    response.end(JSON.stringify(answer.body));
  });
});
afterAll(async () => {
  await http.close();
  await server.stop();
});

const patient = aPatient('07835249608');

async function ask(answers: { search: Answer; status?: Answer }, change: Partial<SourceRequest> = {}) {
  ({ search } = answers);
  status = answers.status ?? { status: 500 };
  server.received.length = 0;
  const request = aSourceRequest({ patient, basis: 'CONSENT', ...change });
  const upstream = createUpstream({ baseUrl: server.url, audience: 'a', scope: 's', tokens: fixedTokens('t'), http });
  return fetchTreatmentPlan({ upstream, request, patient });
}

const bundleOf = (...resources: unknown[]): Answer => ({
  body: { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) },
});
const emptyBundle = bundleOf();
const statusOf = (privacySetting: unknown, activeCarePlan: unknown = false): Answer => ({
  body: { activeCarePlan, privacySetting },
});
const outcome = (errorCode: string, httpStatus = 403): Answer => ({
  status: httpStatus,
  body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', diagnostics: { errorCode } }] },
});

describe('the question', () => {
  test('is a form that names the patient, with the headers of the service and no number in the address', async () => {
    await ask({ search: bundleOf({ resourceType: 'CarePlan' }) });

    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.url).toBe('/api/careplan/CarePlan/_search');
    expect(Object.fromEntries(new URLSearchParams(server.received[0]?.body))).toEqual({
      'subject:Patient.identifier': 'urn:oid:2.16.578.1.12.4.1.4.1|07835249608',
      _include: '*',
      status: 'active',
    });
    expect(server.received[0]?.headers).toMatchObject({
      'nhn-patient-nin': '07835249608',
      'nhn-access-basis': 'SAMTYKKE',
      'nhn-user-role': encodeURIComponent('{"system":"urn:oid:2.16.578.1.12.4.1.1.9060","code":"LE"}'),
      'nhn-event-id': 'event-1',
    });
  });

  test('of a citizen brings neither role nor ground for access', async () => {
    await ask(
      { search: bundleOf({ resourceType: 'CarePlan' }) },
      { caller: { kind: 'citizen', nationalId: patient.nationalId } },
    );

    expect(Object.keys(server.received[0]?.headers ?? {})).not.toContain('nhn-access-basis');
    expect(Object.keys(server.received[0]?.headers ?? {})).not.toContain('nhn-user-role');
  });
});

describe('an answer without a plan is explained by the status call', () => {
  test.each([
    ['none', statusOf({}), { kind: 'withheld', reason: 'NothingKnown' }],
    ['an opt-out', statusOf({ hasReservationKjernejournal: true }), { kind: 'withheld', reason: 'Reserved' }],
    ['a restriction', statusOf({ isRestricted: true }), { kind: 'withheld', reason: 'Restricted' }],
    ['a block', statusOf({ isBlocked: true, isRestricted: true }), { kind: 'withheld', reason: 'Blocked' }],
    ['no consent', statusOf({ consent: false }, true), { kind: 'withheld', reason: 'ConsentMissing' }],
    ['a plan in force that was not sent', statusOf({ consent: true }, true), { kind: 'unavailable', reason: 'FAILED' }],
    ['nothing that can be read', { body: {} }, { kind: 'unavailable', reason: 'MALFORMED' }],
    ['an error', { status: 500 }, { kind: 'unavailable', reason: 'FAILED' }],
    ['a refusal', outcome('CPLF-0019'), { kind: 'withheld', reason: 'AccessRefused' }],
    ['a fault of ours', outcome('CPLF-0002', 400), { kind: 'unavailable', reason: 'FAILED' }],
  ])('as %s', async (_name, statusAnswer, expected) => {
    expect(await ask({ search: emptyBundle, status: statusAnswer })).toMatchObject(expected);
  });
});

describe('a refusal', () => {
  test.each([
    ['missing consent', outcome('CPLF-0017'), { reason: 'ConsentMissing' }],
    ['an unknown patient', outcome('CPLF-0007', 404), { reason: 'NotRegistered' }],
    ['credentials that are not allowed', outcome('CPLF-0010', 401), { reason: 'AccessRefused' }],
    ['nothing but a 403', { status: 403 }, { reason: 'AccessRefused' }],
    ['a header that is missing', outcome('CPLF-0002', 400), { kind: 'unavailable', reason: 'FAILED' }],
    [
      'a code only in the header',
      { status: 403, headers: { 'nhn-error-code': 'CPLF-0017' } },
      { reason: 'ConsentMissing' },
    ],
  ])('for %s', async (_name, answer, expected) => {
    expect(await ask({ search: answer })).toMatchObject(expected);
  });

  test('without a reason gets one from the status call', async () => {
    const answer = await ask({ search: outcome('CPLF-0018'), status: statusOf({ isRestricted: true }) });

    expect(answer).toMatchObject({ kind: 'withheld', reason: 'Restricted' });
  });

  test('stays a plain refusal when the status call fails or tells nothing', async () => {
    const failed = await ask({ search: outcome('CPLF-0018'), status: { status: 500 } });
    const silent = await ask({ search: outcome('CPLF-0019'), status: statusOf({}) });

    expect([failed, silent]).toMatchObject([{ reason: 'AccessRefused' }, { reason: 'AccessRefused' }]);
  });
});

describe('an answer that makes no sense is not taken for none', () => {
  test.each([
    ['something that is no bundle', { body: { resourceType: 'CarePlan' } }],
    ['an empty object', { body: {} }],
    ['a list', { body: [] }],
    ['parts without a plan', bundleOf({ resourceType: 'Goal' })],
    ['entries that hold nothing', bundleOf(null)],
  ])('%s', async (_name, answer) => {
    const found = await ask({ search: answer, status: statusOf({}) });

    expect(found).toMatchObject({ kind: 'unavailable', reason: 'MALFORMED' });
  });

  test('while a bundle with a remark and nothing else is none', async () => {
    const answer = await ask({ search: bundleOf({ resourceType: 'OperationOutcome' }), status: statusOf({}) });

    expect(answer).toMatchObject({ kind: 'withheld', reason: 'NothingKnown' });
  });
});
