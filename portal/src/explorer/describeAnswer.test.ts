import { describe, expect, test } from '@jest/globals';
import { publicSdl } from '@helsegraf/schema';
import { buildSchema, isObjectType, parse } from 'graphql';
import { createReading } from './createReading.ts';
import { describeAnswer } from './describeAnswer.ts';
import { sealedCounts } from './findGaps.ts';

const schema = buildSchema(publicSdl());
const reading = createReading(schema, { 'Patient.coreRecord': 'CORE_RECORD', 'Patient.person': 'PERSON_REGISTER' });
const exchange = { status: 200, startedAt: 0, durationMs: 12, sizeBytes: 345 };

describe('describing an answer', () => {
  test('errors keep code, message, reference and place', () => {
    const body = {
      data: { patient: null },
      errors: [
        {
          message: 'A national service did not answer.',
          path: ['patient', 'carePlans', 0],
          extensions: { code: 'SOURCE_UNAVAILABLE', reference: '3f2a' },
        },
      ],
    };

    expect(describeAnswer(body, reading, exchange)).toMatchObject({
      hasData: true,
      errors: [
        {
          code: 'SOURCE_UNAVAILABLE',
          message: 'A national service did not answer.',
          reference: '3f2a',
          path: 'patient.carePlans.0',
        },
      ],
    });
  });

  test('every reason for missing data is found, with the service that gave it', () => {
    const body = {
      data: {
        patient: {
          coreRecord: { __typename: 'Reserved', source: { service: 'CORE_RECORD' } },
          prescriptions: { __typename: 'SourceUnavailable', reason: 'TIMEOUT' },
          medicationList: { __typename: 'MedicationList', allergies: { __typename: 'Restricted' } },
        },
      },
    };

    expect(describeAnswer(body, reading, exchange).missing).toEqual([
      expect.objectContaining({ path: 'patient.coreRecord', reason: 'Reserved', service: 'CORE_RECORD' }),
      expect.objectContaining({ path: 'patient.prescriptions', unavailableReason: 'TIMEOUT' }),
      expect.objectContaining({ path: 'patient.medicationList.allergies', reason: 'Restricted' }),
    ]);
  });

  test('the same reason in every item of a list is told once', () => {
    const body = { data: { rows: [1, 2, 3].map(() => ({ dispenses: { __typename: 'NothingKnown' } })) } };

    expect(describeAnswer(body, reading, exchange).missing).toEqual([
      expect.objectContaining({ path: 'rows.*.dispenses', times: 3 }),
    ]);
  });

  test.each([undefined, null, 'text', 7, [], { errors: 'no' }, { errors: [null] }])(
    '%p is described without throwing',
    (body) => {
      expect(describeAnswer(body, reading, exchange)).toMatchObject({ status: 200, hasData: false, missing: [] });
    },
  );
});

/** What is told of the answer to a question about a patient. */
function describeMe(selection: string, me: unknown) {
  return describeAnswer({ data: { me } }, { ...reading, document: parse(`{ me ${selection} }`) }, exchange);
}

describe('what is there and is not all', () => {
  const gapsOf = (selection: string, me: unknown) => describeMe(selection, me).gaps;

  test('what is sealed, locked, unreadable or could not be fetched is told, under whatever name it was asked for', () => {
    const selection = `{
      coreRecord { ... on CoreRecord { criticalInformation { ... on CriticalInformation {
        hidden: withheld unreadable isComplete missing { kinds }
      } } } }
      prescriptions { ... on PrescriptionConnection { withheld { lockedInIntermediary lockedInCoreRecord sealed } registers { register outcome } } }
    }`;
    const me = {
      coreRecord: {
        criticalInformation: { hidden: 2, unreadable: 1, isComplete: false, missing: [{ kinds: ['INFECTION'] }] },
      },
      prescriptions: {
        withheld: { lockedInIntermediary: true, lockedInCoreRecord: false, sealed: 3 },
        registers: [
          { register: 'A', outcome: 'ANSWERED' },
          { register: 'B', outcome: 'FAILED' },
        ],
      },
    };

    const path = 'me.coreRecord.criticalInformation';
    expect(gapsOf(selection, me)).toEqual([
      { path, kind: 'sealed', count: 2 },
      { path, kind: 'unreadable', count: 1 },
      { path, kind: 'kindsMissing', names: ['INFECTION'] },
      { path: 'me.prescriptions.withheld', kind: 'lockedInIntermediary' },
      { path: 'me.prescriptions.withheld', kind: 'sealed', count: 3 },
      { path: 'me.prescriptions', kind: 'registers', names: ['B (FAILED)'] },
    ]);
  });

  test('nothing is told where nothing is held back', () => {
    const selection =
      '{ coreRecord { ... on CoreRecord { criticalInformation { ... on CriticalInformation { withheld unreadable } } } } }';

    expect(gapsOf(selection, { coreRecord: { criticalInformation: { withheld: 0, unreadable: 0 } } })).toEqual([]);
    expect(gapsOf(selection, { coreRecord: { criticalInformation: { withheld: null, unreadable: 'many' } } })).toEqual(
      [],
    );
  });

  test('every count of what is sealed in the contract is known, but for what the access log says of other answers', () => {
    const counts = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ name, type: of }) => /^(withheld|sealed)$/.test(name) && /^Int!?$/.test(String(of)))
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );

    expect(counts.toSorted()).toEqual([...sealedCounts, 'AccessedInformation.withheld'].toSorted());
  });
});

describe('who answered', () => {
  test('each service that was asked is told of once, with all it said and when it was asked first', () => {
    const selection =
      '{ a: person { ... on Person { source { fetchedAt } } } person { __typename } coreRecord { __typename } }';
    const me = {
      a: { source: { fetchedAt: '2026-11-22T12:00:00.250Z' } },
      person: { __typename: 'SourceUnavailable', reason: 'TIMEOUT' },
      coreRecord: null,
    };

    expect(describeMe(selection, me).sources).toEqual([
      {
        service: 'PERSON_REGISTER',
        outcomes: ['answered', { reason: 'SourceUnavailable', why: 'TIMEOUT' }],
        askedAt: Date.parse('2026-11-22T12:00:00.250Z'),
      },
      { service: 'CORE_RECORD', outcomes: ['failed'], askedAt: undefined },
    ]);
  });

  test('who was not asked, since what it hangs on is missing, is not told of', () => {
    expect(describeMe('{ coreRecord { __typename } }', null).sources).toEqual([]);
  });
});
