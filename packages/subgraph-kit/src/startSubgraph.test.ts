import { createPatientIds, parseNationalId } from '@helsegraf/identifiers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type CryptoKey, type JWTPayload } from 'jose';
import { randomBytes } from 'node:crypto';
import { openPatient } from './openPatient.ts';
import { startSubgraph, type RunningSubgraph } from './startSubgraph.ts';
import type { SubgraphContext } from './subgraphContext.ts';
import { accessFor } from './testing/accessFor.ts';
import { signContext, type ContextToSign } from './testing/signContext.ts';

const patientIdKeys = [{ kid: 'k1', key: randomBytes(64).toString('base64') }];
const patient = { id: '', nationalId: '15819049863' };
let gatewayKey: CryptoKey;
let subgraph: RunningSubgraph;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  gatewayKey = pair.privateKey;
  const nationalId = parseNationalId(patient.nationalId, { synthetic: 'accept' });
  if (nationalId === undefined) throw new Error('the test number is valid');
  patient.id = createPatientIds(patientIdKeys).seal(nationalId);
  const clientKeys = await generateKeyPair('ES256', { extractable: true });
  subgraph = await startSubgraph({
    name: 'persons',
    createRequestScope: (_sources, request) => ({ greeting: `hello ${request.caller.kind}` }),
    resolvers: {
      Query: { patient: (_parent: unknown, _arguments: unknown, context: SubgraphContext) => context.request.patient },
      Patient: {
        __resolveReference: (reference: { id: string }, context: SubgraphContext) => openPatient(context, reference.id),
        person: () => {
          throw new Error('the person register said 15819049863 is odd');
        },
      },
    },
    config: {
      host: '127.0.0.1',
      port: 0,
      contextVerificationKeys: { keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'EdDSA' }] },
      patientIdKeys,
      helseId: {
        issuer: 'http://127.0.0.1:1',
        tokenEndpoint: 'http://127.0.0.1:1/connect/token',
        clientId: 'test',
        privateKey: { ...(await exportJWK(clientKeys.privateKey)), alg: 'ES256' },
      },
      sourceTimeoutMs: 1_000,
      sources: {},
    },
  });
});

afterAll(() => subgraph.stop());

const caller = {
  kind: 'practitioner',
  nationalId: '07835249608',
  hprNumber: '999000011',
  role: 'LE',
  organisation: { parent: '310123455', child: '315000017' },
};
const claims = (): JWTPayload => ({
  rid: 'event-1',
  deadline: Date.now() + 5_000,
  subject_token: 'a-token',
  basis: 'EXCEPTION',
  access: accessFor({ caller, basis: 'EXCEPTION' }),
  patient,
  caller,
});

interface Call extends Partial<Omit<ContextToSign, 'claims' | 'body'>> {
  body?: string;
  change?: (payload: JWTPayload) => JWTPayload;
  hashOf?: string;
}

async function call({ body = ask('{ __typename }'), hashOf = body, change = (same) => same, ...flaws }: Call = {}) {
  const right = { key: gatewayKey, audience: 'persons', claims: change(claims()), body: hashOf };
  return send(body, { 'helsegraf-context': await signContext({ ...right, ...flaws }) });
}

async function send(body: string, headers: Record<string, string>) {
  const response = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const ask = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
const reference = (id: string) =>
  ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id } } }', {
    r: [{ __typename: 'Patient', id }],
  });

describe('a subgraph answers the gateway', () => {
  test('with a context made for this call', async () => {
    expect(await call()).toMatchObject({ status: 200, text: '{"data":{"__typename":"Query"}}\n' });
  });

  test('about the patient of the operation', async () => {
    const { text } = await call({ body: reference(patient.id) });

    expect(JSON.parse(text)).toEqual({ data: { _entities: [{ id: patient.id }] } });
  });
});

describe('a subgraph answers nobody else', () => {
  test('not without a context', async () => {
    const { status, text } = await send(ask('{ __typename }'), {});

    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  const forged: [string, Call][] = [
    ['a context for another subgraph', { audience: 'prescriptions' }],
    ['a context that has expired', { expires: '-30s' }],
    ['a context for another body', { hashOf: 'something else' }],
    ['a token of another type', { type: 'at+jwt' }],
    ['a context without an event id', { change: (c) => ({ ...c, rid: undefined }) }],
    [
      'a caller with a member that is not known',
      { change: (c) => ({ ...c, caller: { ...(c['caller'] as object), admin: true } }) },
    ],
    ['a caller whose kind is not known', { change: (c) => ({ ...c, caller: { kind: 'root' } }) }],
    ['a basis that is not known', { change: (c) => ({ ...c, basis: 'CURIOSITY' }) }],
    [
      'a patient whose number does not hold',
      { change: (c) => ({ ...c, patient: { ...patient, nationalId: '15819049862' } }) },
    ],
  ];
  test.each(forged)('%s', async (_name, change) => {
    expect((await call(change)).status).toBe(401);
  });

  test('a context signed with another key', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');

    expect((await call({ key: privateKey })).status).toBe(401);
  });
});

describe('a subgraph gives nothing away', () => {
  test('a patient who is not the one of the operation is refused, real or made up', async () => {
    const other = parseNationalId('07835249608', { synthetic: 'accept' });
    if (other === undefined) throw new Error('the test number is valid');
    const sealed = createPatientIds(patientIdKeys).seal(other);

    for (const id of [sealed, 'made-up', patient.nationalId]) {
      const { text } = await call({ body: reference(id) });
      expect(JSON.parse(text)).toMatchObject({
        data: { _entities: [null] },
        errors: [{ extensions: { code: 'PATIENT_CONTEXT_MISMATCH' } }],
      });
      expect(text).not.toContain(id);
    }
  });

  test('an exception leaves as a code with a reference, and not with its words', async () => {
    const body = ask(
      'query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: EXCEPTION) { person { __typename } } }',
      {
        n: patient.nationalId,
      },
    );
    const { text } = await call({ body });

    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(text).not.toContain('odd');
    expect(text).not.toContain(patient.nationalId);
  });

  test('the schema is not told', async () => {
    const { text } = await call({ body: ask('{ __schema { types { name } } }') });

    expect(text).not.toContain('Patient');
  });

  test('whether a body is JSON is not told to anybody but the gateway', async () => {
    expect((await send('{', {})).status).toBe(401);
    expect((await send('{', { 'helsegraf-context': 'made-up' })).status).toBe(401);
    expect((await call({ body: '{' })).status).toBe(400);
  });
});
