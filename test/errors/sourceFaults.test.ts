import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startSystem, type System } from '../support/startSystem.ts';

let system: System;
let unseen: string[] = [];
beforeAll(async () => {
  system = await startSystem();
  // People without a name of their own in the sandbox: no other test has asked about them.
  const response = await fetch(`${system.adminUrl}/people?all`);
  const { people } = (await response.json()) as { people: { nationalId: string }[] };
  unseen = people.slice(-2).map(({ nationalId }) => nationalId);
});
afterEach(() => system.clearFaults());
afterAll(() => system.stop());

/** Which parts of the overview each service answers for, by path below `patient`. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  'person-register': ['person'],
  'critical-information': ['coreRecord.criticalInformation'],
  'patient-information': ['coreRecord.communicationNeeds'],
  sfm: ['prescriptions', 'medicationList'],
  'treatment-plans': ['carePlans.treatmentPlan'],
  'patient-plans': ['carePlans.zonePlans'],
};
const faults = {
  down: ['UNREACHABLE'],
  error: ['FAILED'],
  malformed: ['MALFORMED'],
  'cut-short': ['UNREACHABLE', 'MALFORMED'],
  'wrong-person': ['WRONG_PERSON'],
} as const;
const allParts = Object.values(partsOf).flat();

const nextUnseen = () => unseen.pop() ?? '';

interface Part {
  readonly __typename: string;
  readonly reason?: string;
}

async function overview(): Promise<{ parts: Record<string, Part>; status: number }> {
  const { body, status } = await system.ask('PatientOverview', { person: 'Ivrig Bjørk' });
  const { patient } = body.data as { patient: unknown };
  const parts = allParts.map((path) => {
    const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], patient);
    return [path, value as Part] as const;
  });
  return { parts: Object.fromEntries(parts), status };
}

describe('when one national service fails, its parts say so and all the others answer as before', () => {
  const cases = Object.keys(partsOf).flatMap((service) =>
    Object.keys(faults).map((fault) => [service, fault] as [string, keyof typeof faults]),
  );

  test.each(cases)('%s: %s', async (service, fault) => {
    const before = await overview();
    await system.setFault(service, fault);
    const { parts, status } = await overview();

    expect(status).toBe(200);
    for (const path of allParts) {
      const hasFailed = partsOf[service]?.includes(path) === true;
      expect([path, parts[path]?.__typename]).toEqual([
        path,
        hasFailed ? 'SourceUnavailable' : before.parts[path]?.__typename,
      ]);
      if (hasFailed) expect(faults[fault]).toContain(parts[path]?.reason);
    }
  });

  test('a slow service costs its own part, and no answer takes longer than the deadline', async () => {
    await system.setFault('sfm', 'slow');
    const started = performance.now();
    const { parts } = await overview();

    expect(performance.now() - started).toBeLessThan(10_000);
    expect(parts['prescriptions']).toMatchObject({ __typename: 'SourceUnavailable', reason: 'TIMEOUT' });
    expect(parts['medicationList']).toMatchObject({ __typename: 'SourceUnavailable', reason: 'TIMEOUT' });
    expect(parts['carePlans.treatmentPlan']?.__typename).toBe('TreatmentPlan');
  }, 15_000);

  test('when every service is down the answer is still an answer, while it is remembered who may see what', async () => {
    await overview();
    await Promise.all(Object.keys(partsOf).map((service) => system.setFault(service, 'down')));
    const { parts, status } = await overview();

    expect(status).toBe(200);
    for (const path of allParts.filter((part) => !part.startsWith('coreRecord'))) {
      expect([path, parts[path]?.__typename]).toEqual([path, 'SourceUnavailable']);
    }
  });

  test.each(['person-register', 'pvk'])(
    'while %s is down and nothing is remembered, unknown means no',
    async (service) => {
      await system.setFault(service, 'down');
      const { body, status } = await system.ask('PatientOverview', { person: nextUnseen() });

      expect([status, body.data, body.errors?.map(({ extensions }) => extensions['code'])]).toEqual([
        503,
        undefined,
        ['POLICY_DATA_UNAVAILABLE'],
      ]);
    },
  );

  test('when the fault is gone the next answer is whole', async () => {
    await system.setFault('sfm', 'down');
    await overview();
    await system.clearFaults();

    expect((await overview()).parts['prescriptions']?.__typename).toBe('PrescriptionConnection');
  });
});

describe('when HelseID gives no tokens', () => {
  test('every source says that it is unavailable, and nobody is shown as having nothing', async () => {
    const headers = await system.signIn('hospital-doctor');
    await system.setFault('helseid', 'down');
    const { body } = await system.send(
      {
        query: `query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: EXCEPTION) { person { __typename } } }`,
        variables: { n: '07835249608' },
      },
      headers,
    );

    expect(JSON.stringify(body)).toMatch(/SourceUnavailable|SOURCE_UNAVAILABLE/);
  });
});
