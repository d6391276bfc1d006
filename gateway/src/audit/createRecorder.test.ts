import { describe, expect, test } from '@jest/globals';
import type { AuditRecord, IntentRecord } from '@helsegraf/audit';
import { parseNationalId } from '@helsegraf/identifiers';
import type { Concern } from '../access/concern.ts';
import { createRecorder } from './createRecorder.ts';
import type { AccessToRecord } from './recorder.ts';

/** A record in memory; what it does is up to the test. */
function aRecord(append?: (records: readonly AuditRecord[]) => Promise<void>) {
  const records: AuditRecord[] = [];
  const notices: string[] = [];
  const recorder = createRecorder({
    auditLog: {
      append: async (added) => {
        await append?.(added);
        records.push(...added);
      },
    },
    writer: { instance: 'a', build: 'b' },
    outcomeMs: 50,
    onFailure: (eventId, stage) => notices.push(`${eventId} ${stage}`),
    onReview: (eventId, reason) => notices.push(`${eventId} ${reason}`),
  });
  return { records, notices, recorder };
}

function nationalId(text: string) {
  const parsed = parseNationalId(text, { synthetic: 'accept' });
  if (parsed === undefined) throw new Error('no national identity number');
  return parsed;
}

const attest: NonNullable<Concern['attest']> = {
  attestedAt: 1_790_000_000,
  practitioner: {
    name: 'Grønn Vits',
    authorization: { code: 'LE', system: 'urn:oid:2.16.578.1.12.4.1.1.9060' },
    legalEntity: { id: '310123455', name: 'Eksempel sykehus' },
    pointOfCare: { id: '399999999', name: 'Another than the token names' },
  },
  purpose: 'TREAT',
  decisionRef: { id: 'd-1', isUserSelected: false },
};

function anAccess(concern: Partial<Concern> = {}, knownAs = 'PatientOverview'): AccessToRecord {
  const caller = {
    kind: 'practitioner',
    nationalId: nationalId('19898949608'),
    hprNumber: '999000011',
    organisation: { parent: '310123455', child: '315000017' },
  } as const;
  return {
    eventId: 'event-1',
    signedIn: {
      caller,
      token: 'a secret',
      issuer: 'https://helseid.example',
      clientId: 'an-ehr',
      tokenReference: 'urn:ietf:params:oauth:jti:1',
      attest: {},
      issuedAt: 1,
      scopes: [],
      authority: 'a hash',
    },
    concern: {
      caller,
      actor: { kind: 'practitioner', hprNumber: '999000011' },
      patient: { id: 'opaque', nationalId: nationalId('07835249608') },
      basis: 'CONSENT',
      attest,
      isRepresenting: false,
      asked: [
        { rule: 'care', dataClass: 'identity' },
        { rule: 'care', dataClass: 'allergy' },
        { rule: 'self', dataClass: 'identity' },
      ],
      action: 'read',
      ...concern,
    },
    operation: { knownAs, hash: 'f00d' },
    networkAddress: '192.0.2.1',
  };
}

const soon = () => Date.now() + 1_000;

describe('an intent', () => {
  test('says who asks about whom, on what ground, and for what', async () => {
    const { records, recorder } = aRecord();

    await recorder.open(anAccess({ reason: 'a reason' }), soon());

    expect(records).toEqual([
      {
        kind: 'intent',
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        schemaVersion: 1,
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\.\d{3}Z$/),
        writer: { instance: 'a', build: 'b' },
        operationId: 'event-1',
        actor: {
          kind: 'practitioner',
          nationalId: '19898949608',
          hprNumber: '999000011',
          name: 'Grønn Vits',
          role: 'LE',
          legalEntity: { number: '310123455', name: 'Eksempel sykehus' },
          pointOfCare: { number: '315000017' },
        },
        patient: '07835249608',
        client: { id: 'an-ehr', networkAddress: '192.0.2.1' },
        ground: {
          basis: 'CONSENT',
          isElevated: false,
          reason: 'a reason',
          purpose: 'TREAT',
          attestedAt: 1_790_000_000,
          decisionRef: { id: 'd-1', isUserSelected: false },
        },
        operation: { name: 'PatientOverview', hash: 'f00d', action: 'read', dataClasses: ['identity', 'allergy'] },
        tokenReference: 'urn:ietf:params:oauth:jti:1',
        policyVersion: expect.any(String),
      },
    ]);
  });

  test('does not name an operation that is not known beforehand', async () => {
    const { records, recorder } = aRecord();
    const access = anAccess();

    await recorder.open({ ...access, operation: { ...access.operation, knownAs: undefined } }, soon());

    expect((records[0] as IntentRecord).operation.name).toBeUndefined();
  });

  test('that cannot be committed is refused, and told of without a word about anybody', async () => {
    const { notices, recorder } = aRecord(() => Promise.reject(new Error('07835249608')));

    const opened = recorder.open(anAccess(), soon());

    await expect(opened).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    expect(notices).toEqual(['event-1 intent']);
  });

  test('is refused when its time is over, though the store says nothing', async () => {
    const { recorder } = aRecord(() => new Promise(() => undefined));

    await expect(recorder.open(anAccess(), Date.now() + 20)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  });
});

describe('an outcome', () => {
  test('follows its intent, with what was disclosed', async () => {
    const { records, recorder } = aRecord();
    const disclosures = [{ source: 'sfm', dataClass: 'allergy', count: 2, withheld: 0 }] as const;

    const recording = await recorder.open(anAccess(), soon());
    await recording.close({ outcome: 'disclosed', disclosures });

    expect(records[1]).toMatchObject({
      kind: 'outcome',
      operationId: 'event-1',
      patient: '07835249608',
      outcome: 'disclosed',
      disclosures,
      needsReview: false,
    });
  });

  test('that cannot be committed is an error, however the operation ended', async () => {
    const { notices, recorder } = aRecord((records) =>
      records[0]?.kind === 'intent' ? Promise.resolve() : new Promise(() => undefined),
    );

    const recording = await recorder.open(anAccess(), soon());

    await expect(recording.close({ outcome: 'disclosed' })).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    expect(notices).toEqual(['event-1 outcome']);
    await recorder.stop();
  });

  test('is committed with its intent when somebody was refused before anything was fetched', async () => {
    const commits: number[] = [];
    const { records, recorder } = aRecord(async (added) => void commits.push(added.length));

    await recorder.refuse(anAccess(), 'ATTESTATION_EXPIRED');

    expect(commits).toEqual([2]);
    expect(records[1]).toMatchObject({ kind: 'outcome', outcome: 'refused', code: 'ATTESTATION_EXPIRED' });
  });
});

describe('somebody must look at', () => {
  const cases: [string, Partial<Concern>][] = [
    ['EMERGENCY', { basis: 'EMERGENCY' }],
    ['EMERGENCY', { basis: 'ELEVATED_EMERGENCY' }],
    ['ELEVATED', { basis: 'ELEVATED_CONSENT' }],
    ['BREAK_THE_GLASS', { attest: { ...attest, purpose: 'BTG' } }],
  ];
  test.each(cases)('%s', async (reason, concern) => {
    const { records, notices, recorder } = aRecord();

    const recording = await recorder.open(anAccess(concern), soon());
    const toldAtOnce = [...notices];
    await recording.close({ outcome: 'nothing-disclosed' });

    expect(toldAtOnce).toEqual([`event-1 ${reason}`]);
    expect(records[1]).toMatchObject({ needsReview: true });
  });

  test.each([
    ['once, as what it was begun as', { basis: 'EMERGENCY' }, 'event-1 EMERGENCY'],
    ['when the registers have told of a death', {}, 'event-1 DECEASED'],
  ] as const)('what was read about the dead, %s', async (_how, concern, notice) => {
    const { records, notices, recorder } = aRecord();

    const recording = await recorder.open(anAccess(concern), soon());
    await recording.close({ outcome: 'disclosed', needsReview: true });

    expect(notices).toEqual([notice]);
    expect(records[1]).toMatchObject({ needsReview: true });
  });
});

test('who stops the record waits for the ends of what has been begun', async () => {
  const { records, recorder } = aRecord();
  const recording = await recorder.open(anAccess(), soon());

  const stopped = recorder.stop().then(() => records.length);
  await recording.close({ outcome: 'nothing-disclosed' });

  expect(await stopped).toBe(2);
});
