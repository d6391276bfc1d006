import { createPatientIds, parseNationalId } from '@helsegraf/identifiers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { ask, startProbe, type Probe, type ProbeCall } from './testing/startProbe.ts';

let probe: Probe;

beforeAll(async () => {
  probe = await startProbe();
});

afterAll(() => probe.stop());

const reference = (id: string) =>
  ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id } } }', {
    r: [{ __typename: 'Patient', id }],
  });

describe('a subgraph answers the gateway', () => {
  test('with a context made for this call', async () => {
    expect(await probe.call()).toMatchObject({ status: 200, text: '{"data":{"__typename":"Query"}}\n' });
  });

  test('about the patient of the operation', async () => {
    const { text } = await probe.call({ body: reference(probe.patient.id) });

    expect(JSON.parse(text)).toEqual({ data: { _entities: [{ id: probe.patient.id }] } });
  });
});

describe('somebody who runs the service', () => {
  const caller = {
    kind: 'operator',
    nationalId: '07835249608',
    organisation: { parent: '310123528', child: '315000106' },
  };
  const asOperator = (more: object): ProbeCall => ({
    change: ({ patient: _patient, subject_token: _token, basis: _basis, access: _access, ...claims }) => ({
      ...claims,
      caller,
      access: { actor: { kind: 'operator' }, hasReason: false, metRestriction: false, subject: 'unknown' },
      ...more,
    }),
  });

  test('asks without a patient, and without a token that could be exchanged', async () => {
    expect((await probe.call(asOperator({}))).status).toBe(200);
  });

  test.each([
    ['with a patient', () => ({ patient: probe.patient })],
    ['with a token', () => ({ subject_token: 'a-token' })],
    ['with decisions for health personnel', () => ({ access: undefined, basis: 'EMERGENCY', patient: probe.patient })],
  ])('is not answered %s', async (_what, more) => {
    expect((await probe.call(asOperator(more()))).status).toBe(401);
  });
});

describe('a subgraph answers nobody else', () => {
  test('not without a context', async () => {
    const { status, text } = await probe.send(ask('{ __typename }'), {});

    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  const forged: [string, ProbeCall][] = [
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
    [
      'health personnel without a token that could be exchanged',
      { change: ({ subject_token: _token, ...claims }) => claims },
    ],
    ['a basis that is not known', { change: (c) => ({ ...c, basis: 'CURIOSITY' }) }],
    [
      'a patient whose number does not hold',
      { change: (c) => ({ ...c, patient: { ...probe.patient, nationalId: '15819049862' } }) },
    ],
  ];
  test.each(forged)('%s', async (_name, change) => {
    expect((await probe.call(change)).status).toBe(401);
  });

  test('a context signed with another key', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');

    expect((await probe.call({ key: privateKey })).status).toBe(401);
  });
});

describe('a subgraph gives nothing away', () => {
  test('a patient who is not the one of the operation is refused, real or made up', async () => {
    const other = parseNationalId('07835249608', { synthetic: 'accept' });
    if (other === undefined) throw new Error('the test number is valid');
    const sealed = createPatientIds([...probe.patientIdKeys]).seal(other);

    for (const id of [sealed, 'made-up', probe.patient.nationalId]) {
      const { text } = await probe.call({ body: reference(id) });
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
        n: probe.patient.nationalId,
      },
    );
    const { text } = await probe.call({ body });

    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(text).not.toContain('odd');
    expect(text).not.toContain(probe.patient.nationalId);
  });

  test('the schema is not told', async () => {
    const { text } = await probe.call({ body: ask('{ __schema { types { name } } }') });

    expect(text).not.toContain('Patient');
  });

  test('whether a body is JSON is not told to anybody but the gateway', async () => {
    expect((await probe.send('{', {})).status).toBe(401);
    expect((await probe.send('{', { 'helsegraf-context': 'made-up' })).status).toBe(401);
    expect((await probe.call({ body: '{' })).status).toBe(400);
  });
});

test('a subgraph tells how its services do, and nothing else, to whoever reaches it', async () => {
  const response = await fetch(`${probe.url}/health/sources`);

  expect(await response.json()).toEqual({ sources: {} });
});
