import { describe, expect, test } from '@jest/globals';
import { readOperationOutcome } from './readOperationOutcome.ts';
import { statusAndOutcome } from './testing/examples.ts';

const anOutcome = (...issue: readonly unknown[]) => ({ resourceType: 'OperationOutcome', issue });

test('the documented outcome of critical information gives its code, severity and event', () => {
  const outcome = readOperationOutcome(statusAndOutcome[1]);

  expect(outcome).toMatchObject({
    eventId: '0b6c0f3a-1111-4aaa-9bbb-000000000009',
    errorCodes: ['KI-0014'],
    issues: [{ severity: 'fatal', type: 'invariant', errorCode: 'KI-0014' }],
  });
  expect(outcome?.issues[0]?.codes).toHaveLength(4);
});

test("the error's code is found among the codes for version and environment, wherever it stands", () => {
  const coding = [...statusAndOutcome[1].issue[0].details.coding].toReversed();

  expect(readOperationOutcome(anOutcome({ details: { coding } }))?.errorCodes).toEqual(['KI-0014']);
});

describe('an object in diagnostics, as treatment plans send it', () => {
  const diagnostics = {
    errorCode: 'CPLF-0017',
    errorMessage: 'No consent from 15819049863',
    eventId: 'e-1',
    fhirPath: 'x',
  };

  test.each([
    ['as it is', diagnostics],
    ['as text', JSON.stringify(diagnostics)],
  ])('is read %s', (_, sent) => {
    const outcome = readOperationOutcome(anOutcome({ severity: 'error', code: 'forbidden', diagnostics: sent }));

    expect(outcome).toEqual({
      eventId: 'e-1',
      errorCodes: ['CPLF-0017'],
      issues: [{ severity: 'error', type: 'forbidden', errorCode: 'CPLF-0017', codes: [] }],
    });
  });
});

test('no words of the service are kept', () => {
  const words = 'Pasient 15819049863 finnes ikke';
  const outcome = readOperationOutcome({
    ...anOutcome({
      severity: words,
      code: words,
      diagnostics: { errorCode: words, eventId: '15819049863' },
      expression: [words],
    }),
    id: words,
  });

  expect(JSON.stringify(outcome)).not.toContain('15819049863');
  expect(outcome?.issues).toEqual([{ severity: 'unknown', type: undefined, errorCode: undefined, codes: [] }]);
});

test('each code is given once', () => {
  const issue = { details: { coding: [{ code: 'KI-0001' }] } };

  expect(readOperationOutcome(anOutcome(issue, issue))?.errorCodes).toEqual(['KI-0001']);
});

test.each([
  ['an outcome without issues', { resourceType: 'OperationOutcome' }],
  ['a list of nothing', anOutcome()],
  ['a list of rubbish', anOutcome(null, 'x', 5)],
])('%s has none', (_, json) => {
  expect(readOperationOutcome(json)).toMatchObject({ issues: [], errorCodes: [] });
});

test.each([undefined, null, 'x', {}, [], { resourceType: 'Bundle' }, { issue: [] }])('%j is no outcome', (json) => {
  expect(readOperationOutcome(json)).toBeUndefined();
});
