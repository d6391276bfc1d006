import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { buildSyntheticNumber } from '@helsegraf/identifiers/synthetic';
import { readConfig } from '../config/readConfig.ts';
import { aboutIvrig, ask, citizenToken, patientQuery } from '../testing/ask.ts';
import { readRecord } from '../testing/readRecord.ts';
import { anEnvironment, practitionerClaims, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

// Each test starts a gateway of its own.
jest.setTimeout(60_000);

let system: TestSystem;
afterEach(() => system.stop());

const start = async (settings: { budgets?: object; clients?: object; env?: Record<string, string> }) => {
  system = await startTestSystem({
    env: {
      ...(settings.budgets && { BUDGETS: JSON.stringify(settings.budgets) }),
      ...(settings.clients && { CLIENTS: JSON.stringify(settings.clients) }),
      ...settings.env,
    },
  });
};
const patients = Array.from({ length: 6 }, (_, sequence) =>
  buildSyntheticNumber({ birthDate: `19${70 + sequence}-05-06`, kind: 'fnr', series: 450 }),
);
const statuses = async (questions: readonly (() => ReturnType<typeof ask>)[]) => {
  const answers = [];
  for (const question of questions) answers.push(await question());
  return answers.map(({ status }) => status);
};

describe('what may be used in a while', () => {
  test('a client that has spent its points is told when to come back', async () => {
    await start({ budgets: { clientPointsPerMinute: 100 } });
    const two = () => ask(system);

    const seen = await statuses([two, two, two, two, two, two, two, two, two, two]);
    const last = await two();

    expect(seen[0]).toBe(200);
    expect([last.status, last.codes]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(system.log).toContainEqual(
      expect.objectContaining({ event: 'budget exceeded', budget: 'clientPointsPerMinute', clientId: 'an-ehr' }),
    );
  });

  test('one request with many questions is as dear as many requests', async () => {
    await start({ budgets: { personPointsPerMinute: 150 } });
    const aliases = Array.from({ length: 20 }, (_, i) => `a${i}: person { __typename }`).join(' ');
    const query = patientQuery.replace('{ id', `{ id ${aliases}`);

    expect((await ask(system, { query })).codes).toEqual(['RATE_LIMITED']);
  });

  test('who asks about one new patient after another is stopped, and may still ask about those they know', async () => {
    await start({ budgets: { newPatientsPerHour: 3 } });
    const questions = patients
      .slice(0, 5)
      .map((nationalId) => () => ask(system, { variables: { nationalId, basis: 'CONSENT' } }));

    const seen = await statuses(questions);

    expect(seen.slice(0, 3).every((status) => status !== 429)).toBe(true);
    expect(seen.slice(3)).toEqual([429, 429]);
    expect((await questions[0]?.())?.status).not.toBe(429);
  });

  test('who was refused a new patient is refused them again', async () => {
    await start({ budgets: { newPatientsPerHour: 1 } });
    const [first, second] = patients.map(
      (nationalId) => () => ask(system, { variables: { ...aboutIvrig, nationalId } }),
    );

    const seen = await statuses([first, second, second, second].flatMap((question) => question ?? []));

    expect(seen.slice(1)).toEqual([429, 429, 429]);
  });

  test('who is refused a new patient is on record for them, and who has spent their points is not', async () => {
    await start({ budgets: { newPatientsPerHour: 1 } });
    const [first = '', second = ''] = patients;
    await ask(system, { variables: { ...aboutIvrig, nationalId: first } });

    const refused = await ask(system, { variables: { ...aboutIvrig, nationalId: second } });
    const entries = await readRecord(system, second);
    await system.stop();
    await start({ budgets: { personPointsPerMinute: 1 } });
    const poor = await ask(system, { variables: { ...aboutIvrig, nationalId: second } });

    expect([refused.codes, poor.codes]).toEqual([['RATE_LIMITED'], ['RATE_LIMITED']]);
    expect(entries).toEqual([
      expect.objectContaining({ outcome: 'refused', actorKind: 'practitioner', disclosures: [] }),
    ]);
    expect(await readRecord(system, second)).toEqual([]);
  });

  test('the points of one person are not those of another, nor a citizen those of a client', async () => {
    await start({ budgets: { personPointsPerMinute: 40 } });
    await statuses([() => ask(system), () => ask(system), () => ask(system)]);

    const doctor = await ask(system);
    const citizen = await ask(system, { query: '{ me { id } }', token: await citizenToken(system) });

    expect([doctor.status, citizen.status]).toEqual([429, 200]);
  });
});

describe("a client's own rules", () => {
  test('lower the limits for it alone', async () => {
    await start({ clients: { 'an-ehr': { limits: { depth: 2 } } } });
    const other = await system.helseId.issueToken({
      ...practitionerClaims(system.helseId.issuer),
      client_id: 'another-ehr',
    });

    expect((await ask(system)).codes).toEqual(['QUERY_TOO_DEEP']);
    expect((await ask(system, { token: other })).status).toBe(200);
  });

  test('cannot raise them', async () => {
    await start({});
    const env = await anEnvironment(system.helseId.issuer, system.idPorten.issuer, system.helsenorge.issuer);
    const clients = JSON.stringify({ 'an-ehr': { limits: { depth: 400 } } });

    expect(() => readConfig({ ...env, CLIENTS: clients })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('depth') }),
    );
  });

  test('let it send only operations that are known', async () => {
    await start({ clients: { '*': { documents: 'trusted' } } });

    const answer = await ask(system, { query: '{ __typename }' });

    expect([answer.status, answer.codes]).toEqual([403, ['OPERATION_NOT_TRUSTED']]);
  });

  test('bound how many of its requests are under way', async () => {
    await start({ clients: { 'an-ehr': { budgets: { requestsAtOncePerClient: 1 } } } });

    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(system)));
    const later = await ask(system);

    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(answers.some(({ codes }) => codes.includes('RATE_LIMITED'))).toBe(true);
    expect(later.status).toBe(200);
  });
});
