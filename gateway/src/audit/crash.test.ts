import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { AccessLogEntry } from '@helsegraf/audit';
import { aboutIvrig, patientQuery, practitionerToken, publicAddress } from '../testing/ask.ts';
import type { BreakingPoint } from '../testing/breakAt.ts';
import { readRecord } from '../testing/readRecord.ts';
import { sendRaw } from '../testing/sendRaw.ts';
import { signProof } from '../testing/signProof.ts';
import { startBreakingGateway, type StartedGateway } from '../testing/startBreakingGateway.ts';
import { composeFixture, ivrigBjørk, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

jest.setTimeout(180_000);

const supergraph = composeFixture();
let system: TestSystem;
let gateway: StartedGateway | undefined;
/** What happens while a subgraph is asked. */
let whenFetched: () => void = () => undefined;

beforeAll(async () => {
  const note = () => {
    whenFetched();
    return 'a canary';
  };
  system = await startTestSystem({
    // Processes that have just been started are slow.
    env: { DEADLINE_MS: '4000' },
    resolvers: {
      records: { Patient: { note } },
    },
  });
});

afterEach(async () => {
  whenFetched = () => undefined;
  await gateway?.stop();
});

afterAll(() => system.stop());

async function start(point?: BreakingPoint): Promise<StartedGateway> {
  gateway = await startBreakingGateway({ environment: system.environment, supergraph, ...(point && { point }) });
  return gateway;
}

/** Asks a gateway about a patient; every byte that came back. */
async function askOnce(url: string): Promise<string> {
  const token = await practitionerToken(system);
  const proof = signProof({ token, url: publicAddress(system) });
  const headers = { 'content-type': 'application/json', authorization: `DPoP ${token}`, dpop: proof };
  return sendRaw(`${url}/graphql`, headers, JSON.stringify({ query: patientQuery, variables: aboutIvrig }));
}

type Outcome = AccessLogEntry['outcome'] | 'no intent';
const points: readonly [BreakingPoint['room'], BreakingPoint['when'], readonly Outcome[]][] = [
  ['authenticate', 'during', ['no intent']],
  ['authenticate', 'after', ['no intent']],
  ['readOperation', 'during', ['no intent']],
  ['readOperation', 'after', ['no intent']],
  ['open', 'during', ['no intent', 'under-way']],
  ['open', 'after', ['under-way']],
  ['decide', 'during', ['under-way']],
  ['decide', 'after', ['under-way']],
  ['exchangeToken', 'during', ['under-way']],
  ['exchangeToken', 'after', ['under-way']],
  ['execute', 'during', ['under-way']],
  ['execute', 'after', ['under-way']],
  ['close', 'during', ['under-way', 'disclosed']],
  ['close', 'after', ['disclosed']],
];

describe('a gateway that is killed', () => {
  test.each(points)('%s: %s, has told nothing', async (room, when, outcomes) => {
    const before = await readRecord(system, ivrigBjørk);
    const breaking = await start({ room, when });

    const received = await askOnce(breaking.url);

    expect(received).toBe('');
    expect(await breaking.ended).toBe('SIGKILL');
    // What was on its way to the store may have come there since.
    const after = await readRecord(system, ivrigBjørk);
    const added = after.slice(0, after.length - before.length);
    expect(outcomes).toContain(added.length === 0 ? 'no intent' : added[0]?.outcome);
    expect(added.length).toBeLessThanOrEqual(1);
  });

  test('while a subgraph is asked, has told nothing, and is on record', async () => {
    const breaking = await start();
    whenFetched = () => process.kill(breaking.pid, 'SIGKILL');

    const received = await askOnce(breaking.url);

    expect(received).toBe('');
    expect(await breaking.ended).toBe('SIGKILL');
    expect((await readRecord(system, ivrigBjørk))[0]?.outcome).toBe('under-way');
  });
});

test('the next gateway answers, and closes what was left open as unknown', async () => {
  const { url } = await start();

  const received = await askOnce(url);

  expect(received).toContain('a canary');
  let entries: AccessLogEntry[] = [];
  do {
    await new Promise((resolve) => setTimeout(resolve, 500));
    entries = await readRecord(system, ivrigBjørk);
  } while (entries.some(({ outcome }) => outcome === 'under-way'));
  expect(entries.map(({ outcome }) => outcome)).toContain('unknown');
  expect(entries[0]?.outcome).toBe('disclosed');
});
