import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operations } from '@helsegraf/schema';
import { setTimeout as sleep } from 'node:timers/promises';
import { pointedAt, runCommand } from '../support/runCommand.ts';
import type { SignInChanges } from '../support/createSignIn.ts';
import { startSystem, type Answer, type Asker, type System } from '../support/startSystem.ts';

const journeyMs = 60_000;
const insightScope = 'nhn:helsegraf/insight';
const readScope = 'nhn:helsegraf/read';
const figures = operations().filter(({ name }) => name.startsWith('Insight'));

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** Asks as somebody who has signed in for it, about nobody. */
async function ask(query: string, as: Asker = 'operator', given: SignInChanges = {}): Promise<Answer> {
  const changes = as === 'machine' ? { ...given, claims: ofAnOrganisation } : given;
  const person = as === 'citizen' ? 'Ivrig Bjørk' : undefined;
  return system.send({ query, variables: variablesOf(query) }, await system.signIn(as, person, changes));
}

const variablesOf = (query: string) => (/\$filter: ?InsightFilter!/.test(query) ? { filter: {} } : {});
const command = (name: 'audit' | 'query', ...words: readonly string[]) =>
  runCommand(['node', `scripts/${name}.mjs`, ...words], pointedAt(system.portBase));
const codesOf = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions['code']);

const ofAnOrganisation = {
  'helseid://claims/client/claims/orgnr_parent': '310123455',
  'helseid://claims/client/claims/orgnr_child': '315000017',
};

interface Counted {
  readonly value: number | null;
  readonly isHidden: boolean;
}

/** Every count in an answer, wherever it stands. */
function countsIn(value: unknown): Counted[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'isHidden' in value && 'value' in value ? [value as Counted] : [];
  return [...own, ...Object.values(value).flatMap(countsIn)];
}

/** The made-up month is written beside the start, so it may be a moment late. */
async function untilThereAreFigures(): Promise<void> {
  for (let left = 60; left > 0; left -= 1) {
    const { body } = await ask('{ insight { ... on Insight { cost { ... on Cost { calls { value } } } } } }');
    if (/"value":[1-9]/.test(JSON.stringify(body))) return;
    await sleep(1_000);
  }
}

describe('somebody who runs the service', () => {
  beforeAll(untilThereAreFigures, 90_000);

  test.each(figures.map(({ name }) => name))(
    'is answered %s, without anybody in it and without a small count',
    async (name) => {
      const { status, body, text } = await ask(figures.find((each) => each.name === name)?.text ?? '');

      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
      expect(text).not.toMatch(/(?<!\d)\d{11}(?!\d)/);
      expect(text).not.toContain('"__typename":"SourceUnavailable"');
      const told = countsIn(body.data);
      for (const { value, isHidden } of told)
        expect(isHidden ? value === null : value === 0 || Number(value) >= 5).toBe(true);
      expect(told.length > 0 || name === 'InsightNames').toBe(true);
    },
    journeyMs,
  );

  test('reads the record by its figures, and finds out whether it is whole', async () => {
    const audit = await command('audit', 'checkpoint');
    expect(audit.status).toBe(0);

    const { body } = await ask(
      '{ insight { ... on Insight { audit { ... on AuditStanding { chain { state records verifiedRecords } checkpoint { records } reviews { reason } } } } } }',
    );

    const insight = body.data?.['insight'] as { audit: { chain: { records: number }; reviews: unknown[] } };
    expect(insight.audit).toMatchObject({ chain: { state: 'WHOLE' }, checkpoint: { records: expect.any(Number) } });
    expect(insight.audit.reviews).toHaveLength(4);
  });

  test('sees what each part that calls a service says of it', async () => {
    const { body } = await ask(
      '{ insight { ... on Insight { services { service breakers { subgraph state { ... on Breaker { state } } } } } } }',
    );

    const insight = body.data?.['insight'] as { services: { service: string; breakers: unknown[] }[] };
    expect(insight.services.find(({ service }) => service === 'PERSON_REGISTER')?.breakers).toEqual([
      { subgraph: 'persons', state: { state: expect.stringMatching(/CLOSED|OPEN/) } },
    ]);
  });

  test('asks with one command, which needs neither who asks nor about whom', async () => {
    const { status, out } = await command('query', 'InsightAudit');

    expect(status).toBe(0);
    expect(out).toContain('AuditStanding');
  });
});

describe('nobody else gets figures', () => {
  const waysToAsk = [
    '{ insight { __typename } }',
    '{ a: insight { ... on Insight { period { from } } } }',
    'query ($yes: Boolean = true) { insight @include(if: $yes) { __typename } }',
    '{ ...f } fragment f on Query { insight { __typename } }',
    '{ __typename ... on Query { ... { insight { __typename } } } }',
    figures[0]?.text ?? '',
  ];

  test.each<Asker>(['general-practitioner', 'nurse', 'pharmacist', 'citizen', 'machine'])(
    'not a %s, in whichever way they ask',
    async (as) => {
      for (const query of waysToAsk) {
        const answer = await ask(query, as);

        expect([answer.status, codesOf(answer)]).toEqual([403, ['FORBIDDEN']]);
        expect(answer.body.data ?? null).toBeNull();
      }
    },
    journeyMs,
  );

  test.each<[string, Asker, object, string]>([
    ['a system with the scope and nobody behind it', 'machine', { scope: [insightScope] }, 'UNAUTHENTICATED'],
    ['a citizen with the scope', 'citizen', { scope: [insightScope] }, 'UNAUTHENTICATED'],
    [
      'a doctor with a scope of a like name',
      'general-practitioner',
      { scope: [readScope, `${insightScope}s`] },
      'FORBIDDEN',
    ],
    [
      'somebody who is not strongly enough signed in',
      'operator',
      { claims: { 'helseid://claims/identity/security_level': '3' } },
      'INSUFFICIENT_AUTHENTICATION',
    ],
  ])('not %s', async (_who, as, changes, code) => {
    expect(codesOf(await ask('{ insight { __typename } }', as, changes))).toEqual([code]);
  });

  test('but everybody sees in the schema that there are figures', async () => {
    const { body } = await ask('{ __type(name: "Insight") { fields { name } } }', 'nurse');

    expect(JSON.stringify(body.data)).toContain('traffic');
  });
});

describe('who gets figures gets nothing about anybody', () => {
  const aboutSomebody = [
    'query ($nationalId: NationalIdentityNumber!) { patient(nationalId: $nationalId, basis: EXCEPTION) { id } }',
    'query ($nationalId: NationalIdentityNumber!) { insight { __typename } patient(nationalId: $nationalId, basis: CONSENT) { id } }',
    'query ($nationalId: NationalIdentityNumber!) { ...f } fragment f on Query { a: patient(nationalId: $nationalId, basis: CONSENT) { __typename } }',
    'query ($nationalId: NationalIdentityNumber!) { represented(nationalId: $nationalId) { id } }',
    '{ me { id } }',
    '{ insight { __typename } me { person { __typename } } }',
    'mutation { leaveCoreRecord(idempotencyKey: "0e7cbb0d-0c1c-4d8e-9f0e-1f6f3b4f6a11") { __typename } }',
  ];

  async function askAbout(query: string, changes: object = {}): Promise<Answer> {
    const variables = query.includes('$nationalId') ? { nationalId: await system.nationalIdOf('Ivrig Bjørk') } : {};
    return system.send({ query, variables }, await system.signIn('operator', undefined, changes));
  }

  test.each(aboutSomebody)('%s', async (query) => {
    const answer = await askAbout(query);

    expect([answer.status, codesOf(answer)]).toEqual([403, ['FORBIDDEN']]);
    expect(answer.body.data ?? null).toBeNull();
  });

  test.each([
    ['is health personnel too', { claims: { 'helseid://claims/hpr/hpr_number': '999000011' } }],
    ['asks for both scopes', { scope: [readScope, insightScope] }],
  ])('also when one %s', async (_what, changes) => {
    expect(codesOf(await askAbout(aboutSomebody[0] ?? '', changes))).toEqual(['FORBIDDEN']);
    expect((await ask('{ insight { __typename } }', 'operator', changes)).status).toBe(200);
  });

  test('and the person is told that they tried', async () => {
    await askAbout(aboutSomebody[0] ?? '');

    const { body } = await system.ask('MyAccessLog', { person: 'Ivrig Bjørk', as: 'citizen' });

    const me = body.data?.['me'] as { accessLog: { edges: { node: unknown }[] } };
    expect(me.accessLog.edges.map(({ node }) => node)).toContainEqual(
      expect.objectContaining({
        actor: expect.objectContaining({ kind: 'OPERATOR', name: 'Årvåken Ørn' }),
        outcome: 'REFUSED',
      }),
    );
  });
});

test(
  'an emergency access waits to be looked at until somebody says on record that they did',
  async () => {
    const person = 'Ivrig Bjørk';
    const before = await waiting();
    await system.ask('PatientOverview', { person, basis: 'EMERGENCY', reason: 'bevisstløs' });
    const [event = ''] = (await waiting()).filter((each) => !before.includes(each));

    const done = await command('audit', 'review', '--event', event, '--by', 'Kari Kontroll');

    expect(done).toMatchObject({ status: 0 });
    expect(await waiting()).not.toContain(event);
  },
  journeyMs,
);

async function waiting(): Promise<string[]> {
  const { out } = await command('audit', 'reviews');
  return out.split('\n').flatMap((line) => /^\S+(?= {2}EMERGENCY)/.exec(line) ?? []);
}
