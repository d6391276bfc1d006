import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasJava, needsJava, tryInSandbox } from '@helsegraf/sdk-java';
import { startSystem, type System } from '../support/startSystem.ts';

const queries = [
  'CarePlan',
  'CoreRecord',
  'CriticalInformation',
  'MedicationList',
  'PatientOverview',
  'Person',
  'PlanHistory',
  'Prescriptions',
  'PrivacySettings',
];
const slowMs = 300_000;

// Without Java this is counted as skipped, which CI does not let pass.
(hasJava ? describe : describe.skip)(`the Java SDK and the whole system (${needsJava})`, () => {
  let system: System;
  let programs: Awaited<ReturnType<typeof tryInSandbox>>;
  let nationalId: string;

  beforeAll(async () => {
    system = await startSystem();
    nationalId = await system.nationalIdOf('Ivrig Bjørk');
    programs = await tryInSandbox({ graphql: `${system.gatewayUrl}/graphql`, signIn: system.adminUrl });
  }, slowMs);
  afterAll(async () => {
    programs.remove();
    await system.stop();
  });

  test(
    'reads every answer about a patient',
    async () => {
      const output = await programs.readAll(nationalId);

      const lines = [...queries.map((query) => `${query}: Complete`), 'prescriptions are PrescriptionConnection'];
      expect(output.trim().split('\n')).toEqual(lines);
    },
    slowMs,
  );

  test(
    'tells that a service is down from an empty list',
    async () => {
      await system.setFault('sfm', 'down');

      const output = await programs.readAll(nationalId);

      await system.clearFaults();
      expect(output).toContain('prescriptions are SourceUnavailable');
    },
    slowMs,
  );

  test(
    'does what docs/sdk/java.md shows',
    async () => {
      expect(await programs.readDocumentation(nationalId)).toEqual({
        Quickstart: 'Ivrig Bjørk, born 1952-03-07',
        Variables: 'Complete',
        MissingData: expect.stringMatching(/^\d+ prescriptions$/),
        Enums: 'there is critical information\nnewer than this app: BRAND_NEW',
        Errors: 'Check the number.',
        Changes: expect.stringMatching(/^Refused\(403\)\[\w+\]$/),
        Pages: expect.stringMatching(/^[1-9]\d* prescriptions in all$/),
        Testing: expect.stringContaining('id=p1, coreRecord=Reserved[source=Source[service=CORE_RECORD'),
        Cancellation: 'DeadlineExceeded[deadline=PT0.000000001S]\ntrue',
      });
    },
    slowMs,
  );
});
