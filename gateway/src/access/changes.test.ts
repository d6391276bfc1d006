import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readConfig } from '../config/readConfig.ts';
import { createGateway, type Gateway } from '../createGateway.ts';
import { ask, citizenToken, type Question } from '../testing/ask.ts';
import { readRecord } from '../testing/readRecord.ts';
import { composeFixture, ivrigBjørk, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

const doctor = '999000011';
const sdl = {
  records: `
    type Mutation {
      block(hprNumber: ID! @personal, idempotencyKey: ID!): BlockResult!
        @nationalSource(service: "pvk") @access(to: "self", class: "privacy")
      unblock(hprNumber: ID! @personal, idempotencyKey: ID!): BlockResult!
        @nationalSource(service: "pvk") @access(to: "self", class: "privacy")
    }
    union BlockResult = Blocks | SourceUnavailable
    type Blocks { numbers: [ID!]! @access(to: "self", class: "privacy") }
  `,
};

let system: TestSystem;
/** Another gateway beside the first, with the same registers. */
let other: Gateway;
/** What the subgraph was told of each change. */
let told: unknown[] = [];
let isDown = false;
/** What happens when a change has arrived. */
let onArrival: () => Promise<void> | void = () => undefined;

const arrive = async () => onArrival();

function setBlocks(blocks: readonly string[], context: { readonly repeated?: boolean }) {
  told.push(context.repeated);
  if (isDown) {
    const source = { service: 'CORE_RECORD', fetchedAt: '2026-11-22T10:00:00Z' };
    return { __typename: 'SourceUnavailable', source, reason: 'FAILED', retryable: true };
  }
  if (context.repeated !== true) system.registers.people.set(ivrigBjørk, { blocks });
  return { __typename: 'Blocks', numbers: system.registers.people.get(ivrigBjørk)?.blocks ?? [] };
}

beforeAll(async () => {
  system = await startTestSystem({
    sdl,
    resolvers: {
      records: {
        Mutation: {
          block: (_root: unknown, { hprNumber }: { hprNumber: string }, context: object) =>
            arrive().then(() => setBlocks([hprNumber], context)),
          unblock: (_root: unknown, _arguments: object, context: object) => setBlocks([], context),
        },
        BlockResult: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      },
    },
  });
  other = await createGateway({
    config: readConfig({ ...system.environment, FACTS_REMEMBERED_MS: '300' }),
    log: () => undefined,
    supergraph: composeFixture(sdl),
  });
}, 60_000);
afterAll(async () => {
  await other.stop();
  await system.stop();
});
beforeEach(() => {
  told = [];
  isDown = false;
  onArrival = () => undefined;
  system.registers.people.delete(ivrigBjørk);
});

async function change(field: 'block' | 'unblock', idempotencyKey: string = randomUUID(), more: Partial<Question> = {}) {
  const query = `mutation ($hprNumber: ID!, $idempotencyKey: ID!) {
    done: ${field}(hprNumber: $hprNumber, idempotencyKey: $idempotencyKey) { __typename ... on Blocks { numbers } } }`;
  const variables = { hprNumber: doctor, idempotencyKey };
  return ask(system, { query, variables, token: await citizenToken(system), ...more });
}

/** Whether the doctor sees anything beside who the person is, through a gateway. */
async function seesPlans(gateway: Gateway): Promise<boolean> {
  const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
    patient(nationalId: $nationalId, basis: $basis) { id plans { __typename } } }`;
  const { status } = await ask({ ...system, gateway }, { query });
  const { subgraphs } = system;
  const access = subgraphs.records.contexts.at(-1)?.['access'] as { subject: { blocksActor: boolean } } | undefined;
  return status === 200 && access?.subject.blocksActor === false;
}

test('a block holds at once where it was set, and elsewhere when what is remembered has run out; so does its end', async () => {
  expect([await seesPlans(system.gateway), await seesPlans(other)]).toEqual([true, true]);

  const { status, body } = await change('block');

  expect([status, body.data?.['done']]).toEqual([200, { __typename: 'Blocks', numbers: [doctor] }]);
  expect(await seesPlans(system.gateway)).toBe(false);
  await until(async () => !(await seesPlans(other)));

  await change('unblock');
  expect(await seesPlans(system.gateway)).toBe(true);
  await until(() => seesPlans(other));
}, 30_000);

test('the same change is told to be a repeated one, and is not held up when it failed', async () => {
  const key = randomUUID();
  isDown = true;
  await change('block', key);
  isDown = false;
  await change('block', key);
  const { body } = await change('block', key.toUpperCase());

  expect(told).toEqual([undefined, undefined, true]);
  expect(body.data?.['done']).toEqual({ __typename: 'Blocks', numbers: [doctor] });
});

test('the key of another change is refused before a subgraph hears of it', async () => {
  const key = randomUUID();
  await change('block', key);
  const { status, codes } = await change('unblock', key);

  expect([status, codes]).toEqual([409, ['IDEMPOTENCY_KEY_REUSED']]);
  expect(told).toEqual([undefined]);
});

test('a change is on record as one, with how it ended', async () => {
  await change('block');
  const [made] = await readRecord(system, ivrigBjørk);
  const key = randomUUID();
  await change('block', key);
  await change('unblock', key);
  const [refused] = await readRecord(system, ivrigBjørk);

  expect(made).toMatchObject({
    actorKind: 'citizen',
    relation: 'self',
    action: 'write',
    outcome: 'disclosed',
    disclosures: [{ source: 'pvk', dataClass: 'privacy', count: 1, withheld: 0 }],
  });
  expect(refused).toMatchObject({ action: 'write', outcome: 'failed', disclosures: [] });
});

test('health personnel change nothing, and two changes are not asked for at once', async () => {
  const { helseId } = system;
  expect((await change('block', randomUUID(), { token: await helseId.issueToken({ sub: 'x' }) })).status).toBe(401);
  const query = `mutation ($h: ID!, $k: ID!) {
    a: block(hprNumber: $h, idempotencyKey: $k) { __typename } b: unblock(hprNumber: $h, idempotencyKey: $k) { __typename } }`;
  const { status } = await change('block', undefined, { query, variables: { h: doctor, k: randomUUID() } });

  expect(status).toBe(400);
  expect(told).toEqual([]);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it did not come to hold in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a change that nobody waits for any more may have been made, and is on record so', async () => {
  const gone = new AbortController();
  onArrival = () => {
    gone.abort();
    return new Promise((resolve) => setTimeout(resolve, 300));
  };

  await expect(change('block', randomUUID(), { signal: gone.signal })).rejects.toThrow();

  const deadline = Date.now() + 10_000;
  let outcome: string | undefined = 'under-way';
  while (outcome === 'under-way' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    outcome = (await readRecord(system, ivrigBjørk))[0]?.outcome;
  }
  expect(outcome).toBe('unknown');
});
