import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createAuditLog,
  newRecordId,
  startEmbeddedPostgres,
  type DurableAuditLog,
  type EmbeddedPostgres,
  type IntentRecord,
  type OutcomeRecord,
} from '@helsegraf/audit';
import type { Question, Testbed } from '@helsegraf/subgraph-kit/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrivacyTestbed } from './testing/startPrivacyTestbed.ts';

const keys = [{ kid: 'test', key: randomBytes(32).toString('base64') }];
const writer = { instance: 'gateway-1', build: 'test' };
const doctorsNumber = '19898949608';

let postgres: EmbeddedPostgres;
let log: DurableAuditLog;
let testbed: Testbed;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-privacy-'));
  postgres = await startEmbeddedPostgres({ directory, isTemporary: true });
  log = createAuditLog({ databaseUrl: postgres.databaseUrls.writer, keys, writer });
  testbed = await startPrivacyTestbed({ databaseUrl: postgres.databaseUrls.reader, keys });
}, 60_000);
afterAll(async () => {
  await testbed.stop();
  await log.stop();
  await postgres.stop();
});

const common = () => ({ id: newRecordId(), schemaVersion: 1, recordedAt: new Date().toISOString(), writer }) as const;

function anIntent(person: string, parts: Partial<IntentRecord> = {}): IntentRecord {
  return {
    ...common(),
    kind: 'intent',
    operationId: randomUUID(),
    actor: {
      kind: 'practitioner',
      nationalId: doctorsNumber,
      hprNumber: '999000011',
      name: 'Klok Ugle',
      role: 'LE',
      legalEntity: { number: '310123455', name: 'Fagersta legekontor' },
      pointOfCare: { number: '315000017', name: 'Fagersta legekontor, avdeling nord' },
      department: { id: '705592', name: 'En avdeling som ikke vises' },
    },
    patient: testbed.sandbox.population.find(person)?.nationalId ?? person,
    client: { id: 'epj' },
    ground: {
      basis: 'ELEVATED_EMERGENCY',
      isElevated: true,
      reason: 'ord som ingen andre skal se',
      purpose: 'ETREAT',
      purposeDetails: { code: 'BLAALYS', system: 'urn:x', text: 'Blålys' },
      decisionRef: { id: 'intern-id', isUserSelected: true },
    },
    operation: { hash: 'ab'.repeat(32), action: 'read', dataClasses: ['medication'] },
    policyVersion: '1',
    ...parts,
  };
}

function anOutcome({ operationId, patient }: IntentRecord, parts: Partial<OutcomeRecord> = {}): OutcomeRecord {
  return {
    ...common(),
    kind: 'outcome',
    operationId,
    patient,
    outcome: 'disclosed',
    disclosures: [{ source: 'sfm', dataClass: 'medication', count: 3, withheld: 1 }],
    needsReview: false,
    ...parts,
  };
}

const record = (...records: (IntentRecord | OutcomeRecord)[]) => log.append(records, Date.now() + 20_000);

const entry = `at action outcome
  actor { kind name role { system code display } relation legalEntity { number name organisation { organisationNumber } } pointOfCare { number name } }
  ground { basis basisText purpose { system code display } purposeText isEmergency isElevated isChosenByProfessional }
  information { service kind norwegian english count withheld }`;
const selection = (page = '') => `accessLog${page} { __typename ... on MissingData { source { service } }
  ... on SourceUnavailable { reason retryable }
  ... on AccessLogConnection { source { service } edges { cursor node { ${entry} } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

interface Log {
  readonly __typename: string;
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function read(about: string, page = '', asker: Partial<Question> = {}): Promise<Log> {
  const { accessLog } = await testbed.ask({ about, selection: selection(page), as: 'citizen', ...asker });
  return accessLog as Log;
}

describe('who has seen what', () => {
  test('is told in names and words', async () => {
    const intent = anIntent('Ivrig Bjørk');
    await record(intent, anOutcome(intent));

    const { edges } = await read('Ivrig Bjørk');

    expect(edges.map(({ node }) => node)).toEqual([
      {
        at: intent.recordedAt,
        action: 'READ',
        outcome: 'DISCLOSED',
        actor: {
          kind: 'HEALTH_PERSONNEL',
          name: 'Klok Ugle',
          role: { system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code: 'LE', display: 'Lege' },
          relation: null,
          legalEntity: {
            number: '310123455',
            name: 'Fagersta legekontor',
            organisation: { organisationNumber: '310123455' },
          },
          pointOfCare: { number: '315000017', name: 'Fagersta legekontor, avdeling nord' },
        },
        ground: {
          basis: 'ELEVATED_EMERGENCY',
          basisText: 'Akutt, med åpning av sperret informasjon',
          purpose: {
            system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
            code: 'ETREAT',
            display: 'Akuttbehandling',
          },
          purposeText: 'Blålys',
          isEmergency: true,
          isElevated: true,
          isChosenByProfessional: true,
        },
        information: [
          {
            service: 'CENTRAL_PRESCRIBING_MODULE',
            kind: 'medication',
            norwegian: 'Legemidler',
            english: 'Medicines',
            count: 3,
            withheld: 1,
          },
        ],
      },
    ]);
  });

  test('has no number of a person, no reason in words, no department and no id of the record', async () => {
    const intent = anIntent('Smidig Furu');
    await record(intent, anOutcome(intent));

    const text = await testbed.askForText({ about: 'Smidig Furu', selection: selection(), as: 'citizen' });

    expect(text).toContain('Klok Ugle');
    const hidden = [doctorsNumber, '999000011', 'ord som ingen', 'avdeling som ikke', 'intern-id', intent.id];
    for (const each of [...hidden, intent.operationId, intent.patient]) expect(text).not.toContain(each);
  });

  test('tells what was refused, what failed, and what may have been fetched', async () => {
    const [refused, failed, unknown, underWay] = Array.from({ length: 4 }, () => anIntent('Stille Gran'));
    if (!refused || !failed || !unknown || !underWay) throw new Error('there are four');
    await record(refused, anOutcome(refused, { outcome: 'refused', code: 'FORBIDDEN', disclosures: [] }));
    await record(failed, anOutcome(failed, { outcome: 'failed', disclosures: [] }));
    await record(unknown, anOutcome(unknown, { outcome: 'unknown', disclosures: [] }), underWay);

    const { edges } = await read('Stille Gran');

    expect(edges.map(({ node }) => node['outcome'])).toEqual([
      'UNDER_WAY',
      'MAY_HAVE_BEEN_FETCHED',
      'FAILED',
      'REFUSED',
    ]);
  });

  test('tells what a citizen was to the person, without a ground or a place', async () => {
    const intent = anIntent('Tom Tranebær', {
      actor: { kind: 'citizen', nationalId: doctorsNumber, name: 'Omtenksom Orfugl' },
      ground: { isElevated: false },
    });
    await record(intent, anOutcome(intent, { relation: 'power-of-attorney' }));

    const { edges } = await read('Tom Tranebær');

    expect(edges[0]?.node).toMatchObject({
      actor: { kind: 'CITIZEN', name: 'Omtenksom Orfugl', relation: 'POWER_OF_ATTORNEY', legalEntity: null },
      ground: null,
    });
  });

  test('comes in pages, however much is added meanwhile', async () => {
    const intents = Array.from({ length: 5 }, () => anIntent('Bestemt Eik'));
    for (const intent of intents) await record(intent, anOutcome(intent));

    const first = await read('Bestemt Eik', '(first: 2)');
    await record(anIntent('Bestemt Eik'));
    const second = await read('Bestemt Eik', `(first: 2, after: "${first.pageInfo.endCursor}")`);
    const third = await read('Bestemt Eik', `(first: 2, after: "${second.pageInfo.endCursor}")`);

    const cursors = [first, second, third].flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
    expect(cursors).toHaveLength(5);
    expect(new Set(cursors).size).toBe(5);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    const whole = await read('Bestemt Eik', '(first: 100)');
    expect(whole.edges.slice(1).map(({ cursor }) => cursor)).toEqual(cursors);
  });

  test.each(['(first: 0)', '(first: 101)', '(after: "here")', `(after: "${'A'.repeat(22)}==")`])(
    'is not given for %s',
    async (page) => {
      const codes = await testbed.askForErrors({ about: 'Bestemt Eik', selection: selection(page), as: 'citizen' });

      expect(codes).toHaveLength(1);
      expect(codes[0]).toMatch(/^INVALID_(PAGE_SIZE|CURSOR)$/);
    },
  );

  test("another person's cursor gives nothing", async () => {
    const others = await read('Bestemt Eik', '(first: 1)');

    const { edges } = await read('Ivrig Bjørk', `(after: "${others.edges[0]?.cursor}")`);

    expect(edges).toEqual([]);
  });
});

describe('it is for', () => {
  test.each<[string, Partial<Question>, string]>([
    ['the person', {}, 'AccessLogConnection'],
    [
      'a parent of a child under 12',
      { access: { relation: 'parent', subject: { ageYears: 11 } } },
      'AccessLogConnection',
    ],
    ['no parent of one who is 12', { access: { relation: 'parent', subject: { ageYears: 12 } } }, 'AccessRefused'],
    ['nobody who is 15', { access: { subject: { ageYears: 15 } } }, 'AccessRefused'],
    ['no one with a power of attorney', { access: { relation: 'power-of-attorney' } }, 'AccessRefused'],
    [
      'no parent where the address is confidential',
      { access: { relation: 'parent', subject: { ageYears: 8, addressProtection: 'confidential' } } },
      'AccessRefused',
    ],
    ['no health personnel', { as: 'general-practitioner' }, 'AccessRefused'],
  ])('%s', async (_who, asker, typename) => {
    expect(await read('Ivrig Bjørk', '', asker)).toMatchObject({ __typename: typename });
  });
});

test('a store that does not answer is a source that is not available', async () => {
  const without = await startPrivacyTestbed();
  try {
    const { accessLog } = await without.ask({ about: 'Ivrig Bjørk', selection: selection(), as: 'citizen' });

    expect(accessLog).toEqual({
      __typename: 'SourceUnavailable',
      source: { service: 'ACCESS_LOG' },
      reason: 'UNREACHABLE',
      retryable: true,
    });
  } finally {
    await without.stop();
  }
}, 30_000);
