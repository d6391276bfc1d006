import { describe, expect, test } from '@jest/globals';
import { describeAnswer } from './describeAnswer.ts';

const isReason = (typeName: string) =>
  ['Reserved', 'Restricted', 'NothingKnown', 'SourceUnavailable'].includes(typeName);
const exchange = { status: 200, durationMs: 12, sizeBytes: 345 };

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

    expect(describeAnswer(body, isReason, exchange)).toMatchObject({
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

    expect(describeAnswer(body, isReason, exchange).missing).toEqual([
      expect.objectContaining({ path: 'patient.coreRecord', reason: 'Reserved', service: 'CORE_RECORD' }),
      expect.objectContaining({ path: 'patient.prescriptions', unavailableReason: 'TIMEOUT' }),
      expect.objectContaining({ path: 'patient.medicationList.allergies', reason: 'Restricted' }),
    ]);
  });

  test('the same reason in every item of a list is told once', () => {
    const body = { data: { rows: [1, 2, 3].map(() => ({ dispenses: { __typename: 'NothingKnown' } })) } };

    expect(describeAnswer(body, isReason, exchange).missing).toEqual([
      expect.objectContaining({ path: 'rows.*.dispenses', times: 3 }),
    ]);
  });

  test.each([undefined, null, 'text', 7, [], { errors: 'no' }, { errors: [null] }])(
    '%p is described without throwing',
    (body) => {
      expect(describeAnswer(body, isReason, exchange)).toMatchObject({ status: 200, hasData: false, missing: [] });
    },
  );
});
