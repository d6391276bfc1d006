import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AccessLogEntry } from '@helsegraf/audit';
import { aboutIvrig, ask, citizenToken, patientQuery } from '../testing/ask.ts';
import { readRecord } from '../testing/readRecord.ts';
import { startStoreProxy, type StoreProxy } from '../testing/startStoreProxy.ts';
import {
  ivrigBjørk,
  practitionerClaims,
  smidigFuru,
  startTestSystem,
  type TestSystem,
} from '../testing/startTestSystem.ts';
import { testDatabase } from '../testing/testDatabase.ts';

jest.setTimeout(60_000);

// More than an answer takes on a busy machine.
const deadlineMs = 3_000;
let system: TestSystem;
let store: StoreProxy;
/** What the record subgraph does before it answers. */
let beforeNote: () => Promise<void> | void = () => undefined;

beforeAll(async () => {
  store = await startStoreProxy(testDatabase.writerUrl);
  system = await startTestSystem({
    env: { DATABASE_URL: store.databaseUrl, DEADLINE_MS: String(deadlineMs) },
    resolvers: {
      records: {
        Patient: {
          note: async () => {
            await beforeNote();
            return 'a note';
          },
          plans: () => ({ __typename: 'Plans', titles: ['KOLS'] }),
        },
      },
    },
  });
});

afterAll(async () => {
  await system.stop();
  await store.stop();
});

beforeEach(() => {
  beforeNote = () => undefined;
  store.comeBack();
  for (const { server } of [system.subgraphs.persons, system.subgraphs.records, system.registers, system.helseId])
    server.received.length = 0;
});

const newest = async (patient = ivrigBjørk): Promise<AccessLogEntry | undefined> =>
  (await readRecord(system, patient))[0];
const countOf = async (patient = ivrigBjørk) => (await readRecord(system, patient)).length;
/** How often anybody was asked for anything, save for keys. */
const fetches = () =>
  [system.subgraphs.persons, system.subgraphs.records, system.registers].reduce(
    (sum, { server }) => sum + server.received.length,
    0,
  );

describe('an operation about a patient', () => {
  test('is on record before it is answered, with what it disclosed', async () => {
    const query = patientQuery.replace('note', 'plans { __typename ... on Plans { titles } }');

    const { status } = await ask(system, { query });

    expect(status).toBe(200);
    expect(await newest()).toMatchObject({
      actorKind: 'practitioner',
      legalEntity: { number: '310123455' },
      action: 'read',
      basis: 'CONSENT',
      outcome: 'disclosed',
      disclosures: [
        { source: 'person-register', dataClass: 'identity', count: 1, withheld: 0 },
        { source: 'treatment-plans', dataClass: 'care-plan', count: 1, withheld: 0 },
      ],
    });
  });

  test('is on record before anybody is asked for anything', async () => {
    let seen: AccessLogEntry | undefined;
    beforeNote = async () => {
      seen = await newest();
    };

    await ask(system);

    expect(seen).toMatchObject({ outcome: 'under-way', disclosures: [] });
  });

  test('of a citizen is on their own record', async () => {
    await ask(system, { query: '{ me { id } }', variables: {}, token: await citizenToken(system) });

    expect(await newest()).toMatchObject({ actorKind: 'citizen', relation: 'self', outcome: 'nothing-disclosed' });
  });

  test('that is refused is on record, and nobody was asked for anything', async () => {
    const before = await countOf();

    const { status } = await ask(system, { token: await citizenToken(system) });

    expect(status).toBe(403);
    expect(await countOf()).toBe(before + 1);
    expect(await newest()).toMatchObject({ outcome: 'refused', actorKind: 'citizen' });
    expect(fetches()).toBe(0);
  });

  test('that names two patients is on record for each, as refused', async () => {
    const people = [ivrigBjørk, smidigFuru];
    const before = await Promise.all(people.map((patient) => countOf(patient)));
    const query = `query ($a: NationalIdentityNumber!, $b: NationalIdentityNumber!) {
      a: patient(nationalId: $a, basis: CONSENT) { id } b: patient(nationalId: $b, basis: CONSENT) { id }
      again: patient(nationalId: $a, basis: EMERGENCY) { id }
    }`;

    const { codes } = await ask(system, { query, variables: { a: ivrigBjørk, b: smidigFuru } });

    expect(codes).toEqual(['PATIENT_CONTEXT_MISMATCH']);
    expect(await Promise.all(people.map((patient) => countOf(patient)))).toEqual(before.map((count) => count + 1));
    for (const patient of people) expect(await newest(patient)).toMatchObject({ outcome: 'refused' });
    expect(fetches()).toBe(0);
  });

  test('that a system asks for, with nobody signed in to it, is on record as refused', async () => {
    const {
      'helseid://claims/identity/pid': _pid,
      'helseid://claims/hpr/hpr_number': _hpr,
      ...claims
    } = practitionerClaims(system.helseId.issuer);
    const token = await system.helseId.issueToken(claims);
    const before = await countOf();

    const { codes } = await ask(system, { token });

    expect(codes).toEqual(['FORBIDDEN']);
    expect(await countOf()).toBe(before + 1);
    expect(await newest()).toMatchObject({
      actorKind: 'system',
      actorName: undefined,
      legalEntity: { number: '310123455' },
      outcome: 'refused',
    });
    expect(fetches()).toBe(0);
  });

  test('that took too long is on record as what it was', async () => {
    beforeNote = () => new Promise((resolve) => setTimeout(resolve, deadlineMs * 3));

    const { body } = await ask(system);

    expect(body.data).toMatchObject({ patient: { note: null } });
    expect(await newest()).toMatchObject({ outcome: 'disclosed' });
  });

  test('that the client no longer waits for is on record', async () => {
    const gone = new AbortController();
    const before = await countOf();
    beforeNote = () => {
      gone.abort();
      return new Promise((resolve) => setTimeout(resolve, 300));
    };

    await expect(ask(system, { signal: gone.signal })).rejects.toThrow();

    await until(async () => (await newest())?.outcome === 'failed');
    expect(await countOf()).toBe(before + 1);
  });
});

test('an operation about nobody is not on record', async () => {
  const before = await countOf();

  await ask(system, { query: '{ __typename }', variables: {} });

  expect(await countOf()).toBe(before);
});

describe('emergency access', () => {
  test('is told of at once, without a word about anybody', async () => {
    system.log.length = 0;

    await ask(system, { variables: { ...aboutIvrig, basis: 'EMERGENCY', reason: 'Bevisstløs' } });

    const event = system.log.find((entry) => entry.event === 'review needed');
    expect(event).toEqual({ event: 'review needed', eventId: expect.any(String), reason: 'EMERGENCY' });
    expect(JSON.stringify(system.log)).not.toMatch(/\d{11}|Bevisst/);
  });

  test('about somebody who has died calls for a review, once that is known', async () => {
    system.registers.people.set(smidigFuru, { deathDate: '2026-03-01' });
    const before = system.log.length;

    const { status } = await ask(system, { variables: { ...aboutIvrig, nationalId: smidigFuru } });
    system.registers.people.delete(smidigFuru);

    expect(status).toBe(200);
    const told = system.log.slice(before).filter(({ event }) => event === 'review needed');
    expect(told).toEqual([{ event: 'review needed', eventId: expect.any(String), reason: 'DECEASED' }]);
  });
});

describe('when the store', () => {
  test('is down, nothing is fetched and nothing is told', async () => {
    store.goDown();
    system.log.length = 0;

    const { status, codes, headers, body } = await ask(system);

    expect([status, codes]).toEqual([503, ['AUDIT_UNAVAILABLE']]);
    expect(headers.get('retry-after')).toBe('5');
    expect(body.data).toBeUndefined();
    expect(fetches()).toBe(0);
    expect(system.log).toContainEqual({ event: 'record failed', eventId: expect.any(String), stage: 'intent' });
    expect(JSON.stringify(system.log)).not.toMatch(/\d{11}/);
  });

  test('does not answer, nothing is fetched, and that is told when the time is over', async () => {
    store.stall();
    const start = Date.now();

    const { status, codes } = await ask(system);

    expect([status, codes]).toEqual([503, ['AUDIT_UNAVAILABLE']]);
    expect(Date.now() - start).toBeLessThan(deadlineMs + 4_000);
    expect(fetches()).toBe(0);
  });

  test('goes down after the intent, what was fetched is dropped', async () => {
    beforeNote = () => store.goDown();

    const { status, codes, text } = await ask(system);

    expect([status, codes]).toEqual([503, ['AUDIT_UNAVAILABLE']]);
    expect(text).not.toContain('a note');
    expect(fetches()).toBeGreaterThan(0);
    store.comeBack();
    expect(await newest()).toMatchObject({ outcome: 'under-way' });
  });

  test('does not answer after the intent, what was fetched is dropped in time', async () => {
    beforeNote = () => store.stall();
    const start = Date.now();

    const { status, text } = await ask(system);

    expect(status).toBe(503);
    expect(text).not.toContain('a note');
    expect(Date.now() - start).toBeLessThan(deadlineMs + 8_000);
  });

  test('has come back, everything is as before', async () => {
    const { status } = await ask(system);

    expect(status).toBe(200);
    expect(await newest()).toMatchObject({ outcome: 'disclosed' });
  });
});

test('as many answers, as many records, each with an end', async () => {
  const people = [ivrigBjørk, smidigFuru];
  const before = await Promise.all(people.map((patient) => countOf(patient)));
  // The last one fails, and takes the whole answer with it.
  const fields = ['id', 'height', 'note', 'person { __typename }', 'plans { __typename }', 'coreRecord { __typename }'];
  const statuses: number[][] = [[], []];

  for (let round = 0; round < 25; round += 1) {
    const lanes = Array.from({ length: 8 }, async (_, lane) => {
      const who = (round + lane) % 2;
      const asked = fields.filter((_field, at) => ((round * 8 + lane) >> at) % 2 === 0);
      const query = patientQuery.replace(/\{ id .* \}\s*\}$/s, `{ ${['id', ...asked].join(' ')} } }`);
      const { status } = await ask(system, { query, variables: { ...aboutIvrig, nationalId: people[who] } });
      statuses[who]?.push(status);
    });
    await Promise.all(lanes);
  }

  const records = await Promise.all(people.map((patient) => readRecord(system, patient)));
  const added = records.map((entries, who) => entries.slice(0, entries.length - (before[who] ?? 0)));
  const isTold = ({ outcome }: AccessLogEntry) => outcome === 'disclosed' || outcome === 'nothing-disclosed';
  expect(added.map((entries) => entries.length)).toEqual([100, 100]);
  expect(new Set(added.flat().map(({ id }) => id)).size).toBe(200);
  for (const who of [0, 1]) {
    const told = statuses[who]?.filter((status) => status === 200).length;
    expect(told).toBeGreaterThan(0);
    expect(added[who]?.filter(isTold)).toHaveLength(told ?? 0);
    expect(added[who]?.filter(({ outcome }) => outcome === 'failed')).toHaveLength(100 - (told ?? 0));
  }
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it did not come to be');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
