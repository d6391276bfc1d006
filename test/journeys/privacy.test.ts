import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pointedAt, runCommand } from '../support/runCommand.ts';
import { startSystem, type Answer, type Question, type System } from '../support/startSystem.ts';

const journeyMs = 60_000;
const doctor = '999000011';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterEach(() => system.clearFaults());
afterAll(() => system.stop());

interface Entry {
  readonly actor: { readonly kind: string; readonly name: string | null; readonly relation: string | null };
  readonly action: string;
  readonly outcome: string;
  readonly ground: { readonly isEmergency: boolean } | null;
  readonly information: readonly {
    readonly service: string;
    readonly kind: string;
    readonly count: number;
    readonly withheld: number;
  }[];
}

interface LogPage {
  readonly edges: readonly { readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function readPage(person: string, variables: object): Promise<LogPage> {
  const { body } = await system.ask('MyAccessLog', { person, as: 'citizen', variables: { ...variables } });
  expect(body.errors).toBeUndefined();
  const me = body.data?.['me'] as { readonly accessLog: LogPage } | undefined;
  if (me === undefined) throw new Error('no log came');
  return me.accessLog;
}

/** What a person sees of who has looked, newest first; the first entry is this very question. */
async function readLog(person: string): Promise<readonly Entry[]> {
  return (await readPage(person, { first: 50 })).edges.map(({ node }) => node);
}

/** Everything, from as many pages as it takes. Only the first page is about the same as the others: reading adds to it. */
async function readWholeLog(person: string): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  let after: string | null = null;
  for (;;) {
    const page: LogPage = await readPage(person, { first: 100, after });
    all.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

async function change(
  operation: string,
  person: string,
  variables: object,
  asked: Partial<Question> = {},
): Promise<Answer> {
  const given = { idempotencyKey: randomUUID(), ...variables };
  return system.ask(operation, { person, as: 'citizen', ...asked, variables: given });
}

const changeOf = (answer: Answer) => Object.values(answer.body.data ?? {})[0] as Record<string, unknown>;

async function critical(person: string, asked: Partial<Question> = {}): Promise<string> {
  const { body } = await system.ask('CriticalInformation', { person, ...asked });
  const patient = body.data?.['patient'] as
    | { readonly coreRecord: { readonly __typename: string; readonly criticalInformation?: { __typename: string } } }
    | undefined;
  return String(patient?.coreRecord.criticalInformation?.__typename ?? patient?.coreRecord.__typename);
}

describe('a citizen', () => {
  const person = 'Robust Reinsdyr';

  test(
    'sees who looked, blocks them, sees that they met the block, and lets them in again',
    async () => {
      expect(await critical(person)).toBe('CriticalInformation');
      const [own, seen] = await readLog(person);
      expect(own).toMatchObject({ actor: { kind: 'CITIZEN', relation: 'SELF' }, outcome: 'UNDER_WAY', ground: null });
      expect(seen).toMatchObject({
        actor: { kind: 'HEALTH_PERSONNEL', name: 'Klok Ugle', role: { code: 'LE', display: 'Lege' } },
        action: 'READ',
        outcome: 'DISCLOSED',
        information: expect.arrayContaining([
          expect.objectContaining({ service: 'CRITICAL_INFORMATION', norwegian: 'Kritisk informasjon', withheld: 0 }),
        ]),
      });

      const blocked = await change('BlockProfessional', person, { hprNumber: doctor });
      expect(changeOf(blocked)).toMatchObject({
        __typename: 'PrivacyChange',
        hasChanged: true,
        settings: {
          settings: expect.arrayContaining([
            expect.objectContaining({
              concernsProfessionals: [
                { hprNumber: doctor, registration: expect.objectContaining({ name: { full: 'Klok Ugle' } }) },
              ],
            }),
          ]),
        },
      });

      expect(await critical(person)).toBe('Blocked');
      expect(await critical(person, { basis: 'EMERGENCY', reason: 'bevisstløs' })).toBe('Blocked');
      expect(await critical(person, { as: 'hospital-doctor' })).toBe('CriticalInformation');
      const [, , emergency, refused, blocking] = await readLog(person);
      expect(emergency).toMatchObject({ ground: { isEmergency: true }, outcome: 'NOTHING_DISCLOSED' });
      expect(refused).toMatchObject({ actor: { name: 'Klok Ugle' }, outcome: 'NOTHING_DISCLOSED' });
      expect(refused?.information.every(({ count, withheld }) => count === 0 && withheld > 0)).toBe(true);
      expect(refused?.information.length).toBeGreaterThan(0);
      expect(blocking).toMatchObject({ action: 'CHANGE', actor: { relation: 'SELF' }, outcome: 'DISCLOSED' });

      await change('UnblockProfessional', person, { hprNumber: doctor });
      expect(await critical(person)).toBe('CriticalInformation');
    },
    journeyMs,
  );

  test(
    'restricts critical information and opts out, and health personnel meet it at once',
    async () => {
      await change('RestrictInformation', person, { part: 'CRITICAL_INFORMATION' });
      expect(await critical(person)).toBe('Restricted');
      await change('LiftRestriction', person, { part: 'CRITICAL_INFORMATION' });
      expect(await critical(person)).toBe('CriticalInformation');

      await change('LeaveCoreRecord', person, {});
      expect(await critical(person)).toBe('Reserved');
      await change('RejoinCoreRecord', person, {});
      expect(await critical(person)).toBe('CriticalInformation');
    },
    journeyMs,
  );
});

describe('a change that is sent again', () => {
  const person = 'Trygg Hassel';

  test('with the same key is made once, also after it was taken back', async () => {
    const idempotencyKey = randomUUID();
    const first = await change('BlockProfessional', person, { hprNumber: doctor, idempotencyKey });
    const again = await change('BlockProfessional', person, { hprNumber: doctor, idempotencyKey });
    await change('UnblockProfessional', person, { hprNumber: doctor });
    const late = await change('BlockProfessional', person, { hprNumber: doctor, idempotencyKey });

    expect([first, again, late].map((answer) => changeOf(answer)['hasChanged'])).toEqual([true, false, false]);
    const { body } = await system.askText('{ me { privacySettings { __typename } } }', { person, as: 'citizen' });
    expect(body.data).toEqual({ me: { privacySettings: { __typename: 'NothingKnown' } } });
  });

  test('as another change with the same key is refused', async () => {
    const idempotencyKey = randomUUID();
    await change('LeaveCoreRecord', person, { idempotencyKey });
    const other = await change('RejoinCoreRecord', person, { idempotencyKey });
    await change('RejoinCoreRecord', person, {});

    expect({ status: other.status, code: other.body.errors?.[0]?.extensions['code'] }).toEqual({
      status: 409,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('many times at the same moment is made once', async () => {
    const idempotencyKey = randomUUID();
    const send = () => change('BlockProfessional', person, { hprNumber: doctor, idempotencyKey });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    await change('UnblockProfessional', person, { hprNumber: doctor });

    const changed = answers.filter((answer) => answer.status === 200 && changeOf(answer)['hasChanged'] === true);
    expect(changed).toHaveLength(1);
    const others = answers.filter((answer) => answer.status !== 200).map(({ body }) => body.errors?.[0]?.extensions);
    for (const extensions of others) expect(extensions).toMatchObject({ code: 'CHANGE_UNDER_WAY' });
  });

  test('after the service was down is made then', async () => {
    const idempotencyKey = randomUUID();
    await system.setFault('hpr', 'down');
    const failed = await change('BlockProfessional', person, { hprNumber: doctor, idempotencyKey });
    await system.clearFaults();
    const made = await change('BlockProfessional', person, { hprNumber: doctor, idempotencyKey });
    await change('UnblockProfessional', person, { hprNumber: doctor });

    expect(changeOf(failed)).toMatchObject({ __typename: 'SourceUnavailable' });
    expect(changeOf(made)).toMatchObject({ __typename: 'PrivacyChange', hasChanged: true });
  });

  test.each([
    ['a key that is no UUID', { idempotencyKey: 'again' }, 400, 'VARIABLES_INVALID'],
    ['no key', { idempotencyKey: undefined }, 400, 'VARIABLES_INVALID'],
  ])('%s is refused', async (_which, variables, status, code) => {
    const answer = await change('LeaveCoreRecord', person, variables);

    expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([status, code]);
  });
});

test.each<[string, Partial<Question>]>([
  ['health personnel', { as: 'general-practitioner' }],
  ['somebody of 15', { person: 'Kvikk Laks' }],
])('%s change nothing', async (_who, asked) => {
  const answer = await change('LeaveCoreRecord', 'Trygg Hassel', {}, asked);

  expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
});

test('a parent sees who has looked at a child of 11, and not at one of 12', async () => {
  const query = `query ($nationalId: NationalIdentityNumber!) { represented(nationalId: $nationalId) {
    accessLog { __typename ... on AccessLogConnection { edges { node { actor { name relation } } } } } } }`;
  const askAbout = async (child: string) =>
    system.send(
      { query, variables: { nationalId: await system.nationalIdOf(child) } },
      await system.signIn('citizen', 'Trygg Hassel'),
    );

  const [eleven, twelve] = [await askAbout('Rask Røyskatt'), await askAbout('Blid Blåmeis')];

  expect(eleven.body.data?.['represented']).toMatchObject({ accessLog: { __typename: 'AccessLogConnection' } });
  expect(twelve.status).toBe(403);
});

test('what was asked by a number that the person had before is in the log too', async () => {
  await system.ask('CriticalInformation', { person: '51887949852', as: 'nurse' });

  const [, seen] = await readLog('Spent Snipe');

  expect(seen).toMatchObject({ actor: { kind: 'HEALTH_PERSONNEL', role: { code: 'SP' } }, outcome: 'DISCLOSED' });
});

describe('the record is complete (SEC-31):', () => {
  const person = 'Glemsk Gjøk';
  /** Stand-ins that are asked who may see what, and who people and places are, whatever is asked for. */
  const registers = new Set(['person-register', 'pvk', 'hpr', 'organisations']);
  /** SFM hands on what Reseptformidleren has. */
  const doorOf = (source: string) => (source === 'prescription-intermediary' ? 'sfm' : source);

  interface Recorded {
    readonly intent: { readonly operationId: string };
    readonly outcome?: {
      readonly disclosures: readonly { readonly source: string; readonly dataClass: string; readonly count: number }[];
    };
  }

  /** What whoever has the right to sees of the store itself. */
  async function exportRecord(): Promise<readonly Recorded[]> {
    const directory = await mkdtemp(join(tmpdir(), 'helsegraf-export-'));
    const file = join(directory, 'person');
    try {
      await writeFile(file, await system.nationalIdOf(person));
      const words = ['node', 'scripts/audit.mjs', 'export', '--patient', file, '--format', 'json'];
      const { status, out } = await runCommand(words, pointedAt(system.portBase));
      expect(status).toBe(0);
      return JSON.parse(out) as Recorded[];
    } finally {
      await rm(directory, { recursive: true });
    }
  }

  test(
    'what went out at the doors of the sources, what is on record, and what the person sees are the same',
    async () => {
      const before = new Set((await exportRecord()).map(({ intent }) => intent.operationId));
      await system.forgetCalls();

      const asked: readonly [string, Partial<Question>][] = [
        ['PatientOverview', {}],
        ['CriticalInformation', { as: 'nurse' }],
        ['PatientOverview', { as: 'hospital-doctor', basis: 'EMERGENCY', reason: 'bevisstløs' }],
        ['MedicationList', { as: 'pharmacist' }],
        ['Prescriptions', { as: 'dentist' }],
        ['Prescriptions', { as: 'nurse' }],
        ['CarePlan', { basis: 'ELEVATED_CONSENT', reason: 'åpne' }],
        ['Person', { as: 'public-health-nurse' }],
        ['MyOverview', { as: 'citizen' }],
        ['PrivacySettings', {}],
      ];
      for (const [operation, question] of asked) await system.ask(operation, { person, ...question });
      const doors = await system.events();
      const seen = await readLog(person);
      const all = await exportRecord();
      const recorded = all.filter(({ intent }) => !before.has(intent.operationId));

      // One record for each question, and one for reading the log.
      expect(recorded).toHaveLength(asked.length + 1);
      expect(seen.filter(({ outcome }) => outcome !== 'UNDER_WAY').slice(0, asked.length)).toHaveLength(asked.length);
      // Nobody came to a door who is not on record.
      const ids = new Set(recorded.map(({ intent }) => intent.operationId));
      for (const events of Object.values(doors)) for (const event of events) expect(ids).toContain(event);
      // What each record says to be from a source was fetched at its door, and nothing was fetched that no record has.
      const fetched = Object.entries(doors)
        .filter(([service]) => !registers.has(service))
        .flatMap(([service, events]) => events.map((event) => `${service} ${event}`));
      const sourcesOf = (isCounted: (count: number) => boolean) =>
        recorded.flatMap(({ intent, outcome }) =>
          (outcome?.disclosures ?? [])
            .filter(({ source, count }) => isCounted(count) && !registers.has(source) && source !== 'access-log')
            .map(({ source }) => `${doorOf(source)} ${intent.operationId}`),
        );
      expect(fetched.length).toBeGreaterThan(10);
      expect(fetched).toEqual(expect.arrayContaining(sourcesOf((count) => count > 0)));
      expect(sourcesOf(() => true)).toEqual(expect.arrayContaining(fetched));

      // And the person sees as many accesses as there are, with the same in each.
      const visible = await readWholeLog(person);
      const exported = await exportRecord();
      const told = visible.map(({ information }) =>
        information.map(({ kind, count }) => `${kind} ${count}`).toSorted(),
      );
      const kept = exported.map(({ outcome }) =>
        (outcome?.disclosures ?? []).map(({ dataClass, count }) => `${dataClass} ${count}`).toSorted(),
      );
      // The newest is the reading itself, which had not ended when it was told.
      expect(told.toReversed().slice(0, -1)).toEqual(kept.slice(0, -1));
      expect(told).toHaveLength(kept.length);
    },
    journeyMs,
  );
});
