import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildRunner, hasDotnet, type Runner } from '@helsegraf/sdk-csharp';
import { startSystem, type System } from '../support/startSystem.ts';

const person = 'Ivrig Bjørk';
const queries = [
  'CarePlan',
  'CoreRecord',
  'CriticalInformation',
  'MedicationList',
  'PatientOverview',
  'PlanHistory',
  'Prescriptions',
  'PrivacySettings',
];

// Without dotnet this is counted as skipped, which CI does not let pass.
(hasDotnet ? describe : describe.skip)('the C# SDK, with dotnet, and the whole system', () => {
  let system: System;
  let runner: Runner;

  beforeAll(async () => {
    system = await startSystem();
    runner = await buildRunner();
  }, 600_000);

  afterAll(async () => system.stop());

  async function run(what: 'documentation' | 'sandbox'): Promise<string> {
    const nationalId = await system.nationalIdOf(person);
    const { code, output } = await runner.run([what, `${system.gatewayUrl}/graphql`, system.adminUrl, nationalId]);
    expect([code, output]).toEqual([0, output]);
    return output;
  }

  test('read every answer about a patient', async () => {
    const output = await run('sandbox');

    expect(output.trim().split('\n')).toEqual([
      ...queries.map((query) => `${query}: Success`),
      'prescriptions are PrescriptionConnection',
    ]);
  });

  test('tell that a service is down from an empty list', async () => {
    await system.setFault('sfm', 'down');

    expect(await run('sandbox')).toContain('prescriptions are SourceUnavailable');

    await system.clearFaults();
  });

  test('do what docs/sdk/csharp.md shows', async () => {
    const output = await run('documentation');

    expect(sections(output)).toEqual({
      quickstart: 'Ivrig Bjørk, born 1952-03-07',
      'missing-data': expect.stringMatching(/^\d+ prescriptions$/),
      errors: 'InvalidNationalId: Check the number.',
      pages: expect.stringMatching(/^[^,\n]+, [^,\n]+\n/),
      cancellation: 'Failure: DeadlineExceeded\nNobody is waiting any more.',
      changes: expect.stringMatching(/^Failure: /),
      registration: 'True',
    });
  });
});

/** What each block of the page wrote. */
function sections(output: string): Record<string, string> {
  const parts = output.matchAll(/([\s\S]*?)\n?^= (.*)\n/gm);
  return Object.fromEntries([...parts].map(([, said = '', name = '']) => [name, said]));
}
